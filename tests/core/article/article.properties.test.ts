/** What holds for every text, whatever is in it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMarkedPassages } from '../../../src/core/article/quotation-marks.ts';
import { anyText } from '../../fixtures/any-text.ts';
import { articleOf } from '../../fixtures/key-of.ts';

test('sentences lie in order inside their paragraphs, without overlap, and hold all that is not white space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { paragraphs, sentences } = articleOf(text);
      let end = 0;
      let held = '';
      for (const sentence of sentences) {
        const paragraph = paragraphs[sentence.paragraph]!;
        expect(sentence.start).toBeGreaterThanOrEqual(Math.max(end, paragraph.start));
        expect(sentence.end).toBeGreaterThan(sentence.start);
        expect(sentence.end).toBeLessThanOrEqual(paragraph.end);
        expect(text.slice(end, sentence.start).trim()).toBe('');
        held += text.slice(sentence.start, sentence.end);
        end = sentence.end;
      }
      expect(text.slice(end).trim()).toBe('');
      expect(held.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
    }),
    { numRuns: 300 },
  );
});

test('paragraphs lie in order in the text, without overlap, and none is empty', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const paragraph of articleOf(text).paragraphs) {
        expect(paragraph.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(paragraph.start, paragraph.end).trim()).not.toBe('');
        expect(paragraph.sentences.length).toBeGreaterThan(0);
        end = paragraph.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 300 },
  );
});

test('marked passages lie in order inside their paragraphs, without overlap, trimmed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = articleOf(text);
      let end = 0;
      for (const passage of findMarkedPassages(article).passages) {
        const paragraph = article.paragraphs[passage.paragraph]!;
        expect(passage.start).toBeGreaterThanOrEqual(Math.max(end, paragraph.start));
        expect(passage.end).toBeLessThanOrEqual(paragraph.end);
        const words = text.slice(passage.start, passage.end);
        expect(words).not.toBe('');
        expect(words.trim()).toBe(words);
        end = passage.end;
      }
    }),
    { numRuns: 300 },
  );
});

test('reading a text leaves it as it is', () => {
  fc.assert(fc.property(anyText, (text) => articleOf(text).text === text));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, lineNumbers } from '../../../src/core/export/break-lines.ts';
import { sampleQuiz } from './formats/any-quiz.ts';

const upTo = (width: number) => (text: string) => [...text].length <= width;

describe('breaking lines', () => {
  test('breaks between words, and a word only where it is longer than a line', () => {
    const lines = (text: string) => breakLines(text, upTo(8)).map(({ start, end }) => text.slice(start, end));
    expect(lines('the last ferry left')).toEqual(['the last', 'ferry', 'left']);
    expect(lines('an unbreakableword here')).toEqual(['an', 'unbreaka', 'bleword', 'here']);
    expect(lines('')).toEqual([]);
  });

  test('loses no letter, and no line is too long, whatever the text', () => {
    const text = fc.string({ unit: 'grapheme-composite' });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (words, width) => {
        const lines = breakLines(words, upTo(width)).map(({ start, end }) => words.slice(start, end));
        expect(lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('the evidence of a question', () => {
  const { questions, paragraphs } = sampleQuiz();

  test('stands in the paragraphs where its places say', () => {
    for (const { evidence, places } of questions) {
      const words = (part: string) =>
        places
          .filter((place) => place.part === part)
          .map(({ paragraph, start, end }) => paragraphs[paragraph]!.slice(start, end));
      expect(words('passage').join(' ')).toBe(evidence!.passage);
      expect(words('cue').sort()).toEqual([...evidence!.cues].sort());
      if (evidence!.source !== null) expect(words('source')).toEqual([evidence!.source]);
    }
  });

  test('is found again by the numbers of its lines', () => {
    const broken = paragraphs.map((text) => breakLines(text, upTo(40)));
    const lines = broken.flatMap((spans, index) =>
      spans.map(({ start, end }) => paragraphs[index]!.slice(start, end)),
    );
    for (const { evidence, places } of questions) {
      const { first, last } = lineNumbers(broken, places)!;
      expect(lines.slice(first - 1, last).join(' ')).toContain(evidence!.passage);
    }
    expect(lineNumbers(broken, [])).toBeNull();
  });
});

/** What holds for the x-ray of any text and of any key. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import { cleanText } from '../../../src/core/article/clean-text.ts';
import { textOf } from '../../../src/core/article/span.ts';
import { buildKey } from '../../../src/core/key/build-key.ts';
import { markedParagraphs } from '../../../src/core/xray/mark-groups.ts';
import type { Xray } from '../../../src/core/xray/xray.ts';
import { xrayOf } from '../../../src/core/xray/xray-of.ts';
import { anyKey } from '../../fixtures/any-key.ts';
import { anyText } from '../../fixtures/any-text.ts';
import { ENGLISH, FINDINGS } from '../../fixtures/english.ts';
import { articleOf } from '../../fixtures/key-of.ts';
import { newsText } from '../../fixtures/news-text.ts';

function xrayOfText(text: string): { xray: Xray; items: readonly string[] } {
  const article = articleOf(text);
  const analysis = analyze(article);
  const key = buildKey(article, analysis, ENGLISH.key);
  return { xray: xrayOf(key, analysis, ENGLISH, FINDINGS), items: key.items.map(({ id }) => id) };
}

function checkMarks({ article, marks, speakers }: Xray, items: readonly string[]): void {
  const letters = new Set(speakers.map(({ letter }) => letter));
  expect(letters.size).toBe(speakers.length);
  for (const mark of marks) {
    expect(mark.start).toBeGreaterThanOrEqual(0);
    expect(mark.end).toBeGreaterThan(mark.start);
    expect(mark.end).toBeLessThanOrEqual(article.text.length);
    expect(mark.reasons.length).toBeGreaterThan(0);
    for (const letter of mark.letters) expect(letters).toContain(letter);
  }
  const told = new Set(marks.flatMap((mark) => mark.items));
  expect(items.filter((id) => !told.has(id))).toEqual([]);
}

describe('the x-ray', () => {
  test('has its marks in bounds, and one for every item, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, anyText).map(cleanText), (text) => {
        const { xray, items } = xrayOfText(text);
        checkMarks(xray, items);
      }),
      { numRuns: 150 },
    );
  });

  test('has its marks in bounds, and one for every item, for any key that somebody wrote', () => {
    fc.assert(
      fc.property(anyKey, (key) =>
        checkMarks(
          xrayOf(key, null, ENGLISH, FINDINGS),
          key.items.map(({ id }) => id),
        ),
      ),
    );
  });

  test('is cut into pieces that nest, and hold the paragraphs’ words once', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, anyText).map(cleanText), (text) => {
        const { xray } = xrayOfText(text);
        for (const { paragraph, pieces } of markedParagraphs(xray.article, xray.marks)) {
          const open: unknown[] = [];
          let words = '';
          for (const piece of pieces) {
            if (piece.is === 'opening') open.push(piece.group);
            else if (piece.is === 'closing') expect(open.pop()).toBe(piece.group);
            else words += textOf(xray.article.text, piece.span);
          }
          expect(open).toEqual([]);
          expect(words).toBe(textOf(xray.article.text, paragraph));
        }
      }),
      { numRuns: 150 },
    );
  });
});

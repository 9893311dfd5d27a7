/** The analysis says in English why it leaves something out: every such reason has its Spanish. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inSpanish } from '../../../src/core/words/spanish/analysis-reasons.ts';
import { readCases } from '../../eval/cases.ts';
import { analyzed } from '../../fixtures/analyzed.ts';
import { newsText } from '../../fixtures/news-text.ts';

function reasonsIn(text: string): string[] {
  const { analysis } = analyzed(text);
  const { notAsked, leaning, warnings } = analysis;
  return [...notAsked.map(({ reason }) => reason), ...leaning.map(({ reason }) => reason), ...warnings];
}

/** Reasons that are still English, or end with one that is. */
function untold(reasons: readonly string[]): string[] {
  const parts = reasons.flatMap((reason) => [reason, /: (.*)$/.exec(reason)?.[1] ?? []].flat());
  return [...new Set(parts)].filter((reason) => inSpanish(reason) === reason);
}

test('of the sentences written for the evaluation', () => {
  const reasons = readCases().flatMap(({ text }) => reasonsIn(text));
  expect(new Set(reasons).size).toBeGreaterThan(20);
  expect(untold(reasons)).toEqual([]);
});

test('of any news', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      expect(untold(reasonsIn(text))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

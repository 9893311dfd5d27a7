/** No answer of "How sure?" is right nearly always. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS, type Level } from '../../../src/core/key/answer-key.ts';
import { shareLevels, sharesAsChosen } from '../../../src/core/quiz/share-levels.ts';

const many = (level: Level, count: number): Level[] => Array(count).fill(level);

test.each([
  ['of facts alone none is asked about', many('fact', 9), 0, 0, 0],
  ['a source’s word is not asked about without a fact', many('attributed', 5), 0, 0, 0],
  ['a source’s word stands beside one fact', [...many('fact', 1), ...many('attributed', 5)], 2, 1, 1],
  ['facts stand beside as many others', [...many('fact', 9), ...many('speculative', 2)], 4, 2, 0],
  ['sources stand beside facts', [...many('fact', 9), ...many('attributed', 9)], 8, 4, 4],
])('%s', (_, levels, total, facts, attributed) => {
  const shares = shareLevels(levels, 8);
  expect([shares.total, shares.most.get('fact'), shares.most.get('attributed')]).toEqual([
    total,
    facts,
    attributed,
  ]);
});

test('facts outweigh the others by one at most, and no more are a source’s word than are facts', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LEVELS)), fc.nat(20), (levels, count) => {
      const { total, most } = shareLevels(levels, count);
      expect(total).toBeLessThanOrEqual(Math.min(count, levels.length));
      expect(2 * most.get('fact')!).toBeLessThanOrEqual(total + 1);
      expect(most.get('attributed')!).toBeLessThanOrEqual(most.get('fact')!);
    }),
  );
});

test('of a pack everything is asked about that was asked for', () => {
  expect(sharesAsChosen(many('fact', 9), 12).total).toBe(9);
});

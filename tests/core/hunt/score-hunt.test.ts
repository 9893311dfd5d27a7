import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScoredSentence } from '../../../src/core/hunt/hunt.ts';
import { huntPoints, outcomeOf, pooled, tallyOf } from '../../../src/core/hunt/score-hunt.ts';

const scored = (sentence: number, vouched: boolean): ScoredSentence => ({ sentence, vouched, proofs: [] });

/** A hunt of at least one sentence of either sort, spread over the even numbers; odd ones do not count. */
const anyHunt = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 20 }))
  .chain(([unverified, more]) =>
    fc.shuffledSubarray(
      [...Array(unverified).fill(false), ...Array(unverified + more).fill(true)] as boolean[],
      { minLength: 2 * unverified + more },
    ),
  )
  .map((sorts) => ({ scored: sorts.map((vouched, index) => scored(2 * index, vouched)) }));

const withFlags = anyHunt.chain((hunt) =>
  fc.tuple(fc.constant(hunt), fc.subarray(hunt.scored.map(({ sentence }) => sentence))),
);

const points = (hunt: { scored: readonly ScoredSentence[] }, flags: readonly number[]) =>
  huntPoints(tallyOf(hunt, flags));

describe('the points of a hunt', () => {
  test.each([
    [4, 4, 0, 9, 100],
    [2, 4, 0, 9, 50],
    [4, 4, 3, 9, 67],
    [1, 4, 9, 9, 0],
    [1, 3, 0, 3, 33],
  ])('%i of %i found, %i of %i flagged in vain: %i', (hits, unverified, falseAlarms, vouched, expected) => {
    expect(huntPoints({ hits, unverified, falseAlarms, vouched })).toBe(expected);
  });

  test('need sentences of both sorts', () => {
    expect(huntPoints({ hits: 0, unverified: 0, falseAlarms: 0, vouched: 3 })).toBeNull();
    expect(huntPoints({ hits: 1, unverified: 1, falseAlarms: 0, vouched: 0 })).toBeNull();
  });

  test('are 0 for flagging all and for flagging none', () => {
    fc.assert(
      fc.property(anyHunt, (hunt) => {
        expect(points(hunt, [])).toBe(0);
        expect(
          points(
            hunt,
            hunt.scored.map(({ sentence }) => sentence),
          ),
        ).toBe(0);
      }),
    );
  });

  test('lie between 0 and 100, and reach 100 by the right flags alone', () => {
    fc.assert(
      fc.property(withFlags, ([hunt, flags]) => {
        expect(points(hunt, flags)).toBeGreaterThanOrEqual(0);
        expect(points(hunt, flags)).toBeLessThanOrEqual(100);
        const right = hunt.scored.filter(({ vouched }) => !vouched).map(({ sentence }) => sentence);
        expect(points(hunt, right)).toBe(100);
      }),
    );
  });

  test('are never lower for one more hit, nor higher for one more false alarm', () => {
    fc.assert(
      fc.property(withFlags, ([hunt, flags]) => {
        for (const { sentence, vouched } of hunt.scored) {
          if (flags.includes(sentence)) continue;
          const before = points(hunt, flags) ?? Number.NaN;
          const after = points(hunt, [...flags, sentence]) ?? Number.NaN;
          if (vouched) expect(after).toBeLessThanOrEqual(before);
          else expect(after).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });

  test('do not change with flags on sentences that do not count', () => {
    fc.assert(
      fc.property(withFlags, fc.array(fc.nat(60)), ([hunt, flags], others) => {
        const inVain = others.map((index) => 2 * index + 1);
        expect(tallyOf(hunt, [...flags, ...inVain])).toEqual(tallyOf(hunt, flags));
      }),
    );
  });
});

describe('the outcome of a sentence', () => {
  test.each([
    [false, true, 'found'],
    [false, false, 'missed'],
    [true, true, 'false-alarm'],
    [true, false, 'left-alone'],
  ] as const)('vouched for: %s, flagged: %s is %s', (vouched, flagged, outcome) => {
    expect(outcomeOf(scored(0, vouched), flagged)).toBe(outcome);
  });
});

test('tallies add up', () => {
  const one = { hits: 1, unverified: 3, falseAlarms: 0, vouched: 5 };
  const two = { hits: 2, unverified: 4, falseAlarms: 1, vouched: 6 };
  expect(pooled([one, two])).toEqual({ hits: 3, unverified: 7, falseAlarms: 1, vouched: 11 });
  expect(pooled([])).toEqual({ hits: 0, unverified: 0, falseAlarms: 0, vouched: 0 });
});

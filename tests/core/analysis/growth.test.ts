/** The time of the analysis grows with the length of the text alone, whatever is in it. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import { type GrowingText, LONG_TEXTS, NASTY_TEXTS } from '../../fixtures/growing-texts.ts';
import { articleOf } from '../../fixtures/key-of.ts';

/** Four times the text may take four times as long; a square would take sixteen times. Noise gets the rest. */
const MOST = 10;
/** In milliseconds: shorter runs are all noise. */
const FLOOR = 10;
/** A machine that is busy with something else may spoil some measurements, not all. */
const TRIES = 5;

type Work = (text: string) => unknown;
const analyzing: Work = (text) => analyze(articleOf(text));

/** In milliseconds of this process, so that others on the machine hardly count. */
function timeOf(work: Work, text: string): number {
  const began = process.cpuUsage();
  work(text);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}

/** How many times as long four times the text takes: the best of several runs. */
function growthOf(work: Work, make: GrowingText, length: number): number {
  const [short, long] = [make(length), make(4 * length)];
  timeOf(work, short.slice(0, 5_000));
  let growth = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && growth >= MOST; tries++) {
    const once = Math.min(timeOf(work, short), timeOf(work, short));
    growth = Math.min(growth, timeOf(work, long) / Math.max(FLOOR, once));
  }
  return growth;
}

describe('a million characters take four times as long as a quarter of a million:', () => {
  test.each(Object.entries(LONG_TEXTS))('%s', { timeout: 120_000 }, (_, make) => {
    // A square would not come to an end over a million characters.
    expect(growthOf(analyzing, make, 20_000)).toBeLessThan(MOST);
    expect(growthOf(analyzing, make, 250_000)).toBeLessThan(MOST);
  });
});

describe('time grows with the length alone, on', () => {
  test.each(Object.entries(NASTY_TEXTS))('%s', { timeout: 120_000 }, (_, make) => {
    expect(growthOf(analyzing, make, 40_000)).toBeLessThan(MOST);
  });
});

test('the measure bites on work that takes the square of the length', { retry: 2 }, () => {
  const squared: Work = ({ length }) => {
    let sum = 0;
    for (let i = 0; i < length; i++) for (let k = 0; k < length; k++) sum = (sum + (i ^ k)) | 0;
    return sum;
  };
  expect(growthOf(squared, (length) => 'a'.repeat(length), 6_000)).toBeGreaterThan(MOST);
});

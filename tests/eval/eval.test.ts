/** What the sentences come to must not get worse. */
import { describe, expect, test } from 'vitest';
import { readCases, readPins } from './cases.ts';
import { rulesReached, trapProblems } from './coverage.ts';
import { countOf, SETS, scoreCases } from './score.ts';

const cases = readCases();
const pins = readPins();
const scored = scoreCases(cases);

const shown = (set: string, outcome: string) =>
  scored
    .filter((s) => s.set === set && s.outcome === outcome)
    .map((s) => `${s.trap}: “${s.words}” is ${s.expected}, found ${s.actual}`)
    .join('\n');

describe.each(SETS)('%s', (set) => {
  test('as many are right as were before', () => {
    expect(countOf(scored, set, 'right'), shown(set, 'missed')).toBeGreaterThanOrEqual(pins[set]!.right);
  });

  test('no more are wrong than were before', () => {
    expect(countOf(scored, set, 'wrong'), shown(set, 'wrong')).toBeLessThanOrEqual(pins[set]!.wrong);
  });

  test('nothing is pinned that could not fail', () => {
    const all = scored.filter((s) => s.set === set).length;
    expect(pins[set]!.right).toBeGreaterThan(all / 2);
    expect(pins[set]!.wrong).toBeLessThan(all / 2);
  });
});

test('there are at least 160 passages, each with a trap of its own and something expected', () => {
  expect(cases.length).toBeGreaterThanOrEqual(160);
  expect(new Set(cases.map((c) => c.trap)).size).toBe(cases.length);
  for (const { trap, quotes, indirect, statements, claims } of cases) {
    expect(quotes.length + indirect.length + statements.length + claims.length, trap).toBeGreaterThan(0);
  }
});

test('every rule of the catalog decides something that is expected', () => {
  const unreached = rulesReached(scored)
    .filter((reached) => reached.scored.length === 0)
    .map(
      ({ kind, rule }) =>
        `no sentence reaches the rule “${rule}” (${kind}): add a case to tests/eval/sentences whose finding it decides`,
    );
  expect(unreached).toEqual([]);
});

test('every trap that is named has a case', () => {
  expect(trapProblems(cases)).toEqual([]);
});

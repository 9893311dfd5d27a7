import { describe, expect, test } from 'vitest';
import { readCount, readRounds, readSeed } from '../../../src/cli/play/play-options.ts';
import { UserError } from '../../../src/core/user-error.ts';
import { toldBy } from '../../fixtures/english.ts';

/** What to do about the error that is thrown. */
function hintOf(refused: () => unknown): string | undefined {
  try {
    refused();
  } catch (error) {
    if (error instanceof UserError) return toldBy(error).hint;
  }
  return undefined;
}

describe('the options of play', () => {
  test.each([
    ['0', 0],
    ['7', 7],
    ['-3', -3],
    ['4294967296', 4294967296],
  ])('a seed of %s', (value, seed) => {
    expect(readSeed(value)).toBe(seed);
  });

  test.each(['', ' ', '1e3', '0x10', '7.0', 'NaN', 'Infinity', '9007199254740993'])(
    'no seed of "%s"',
    (value) => {
      expect(() => readSeed(value)).toThrow(UserError);
    },
  );

  test.each(['-1', '1e2', '٣', '', '100.5', '999999999999'])('no count of "%s"', (value) => {
    expect(() => readCount(value)).toThrow(UserError);
  });

  test('rounds keep their order, and may be written with spaces and capitals', () => {
    expect(readRounds('Certainty, quotes')).toEqual(['certainty', 'quotes']);
  });

  test('the hunt is a round that can be named', () => {
    expect(readRounds('quotes,claims,certainty,hunt')).toEqual(['quotes', 'claims', 'certainty', 'hunt']);
    const refused = () => readRounds('hnut');
    expect(refused).toThrow(UserError);
    expect(hintOf(refused)).toBe('Did you mean hunt?');
  });

  test('no round comes twice', () => {
    expect(() => readRounds('quotes,claims,Quotes')).toThrow(UserError);
  });
});

import { describe, expect, test } from 'vitest';
import { contains, cover, overlaps, textOf, trimSpan } from '../../../src/core/article/span.ts';

const TEXT = '  The ferry sank.\n';

describe('a span', () => {
  test('reproduces its passage, the end not included', () => {
    expect(textOf(TEXT, { start: 6, end: 11 })).toBe('ferry');
  });

  test.each([
    ['shares a letter', { start: 0, end: 5 }, { start: 4, end: 9 }, true],
    ['only touches', { start: 0, end: 5 }, { start: 5, end: 9 }, false],
    ['lies inside', { start: 0, end: 9 }, { start: 3, end: 4 }, true],
    ['is empty', { start: 3, end: 3 }, { start: 3, end: 4 }, false],
    ['lies apart', { start: 7, end: 9 }, { start: 0, end: 5 }, false],
  ])('overlaps another or not where it %s', (_, a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  test('contains itself and what lies inside, not what reaches out', () => {
    const outer = { start: 2, end: 8 };
    expect(contains(outer, outer)).toBe(true);
    expect(contains(outer, { start: 3, end: 8 })).toBe(true);
    expect(contains(outer, { start: 3, end: 9 })).toBe(false);
    expect(contains(outer, { start: 1, end: 8 })).toBe(false);
  });

  test('that covers others reaches from the first to the last', () => {
    expect(
      cover([
        { start: 7, end: 9 },
        { start: 2, end: 4 },
      ]),
    ).toEqual({ start: 2, end: 9 });
    expect(() => cover([])).toThrow(RangeError);
  });

  test('loses the white space at its ends', () => {
    expect(textOf(TEXT, trimSpan(TEXT, { start: 0, end: TEXT.length }))).toBe('The ferry sank.');
  });

  test('of white space alone becomes empty', () => {
    const { start, end } = trimSpan('a \n b', { start: 1, end: 4 });
    expect(end - start).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { firstIndex, spanAt } from '../../../src/core/article/search.ts';

describe('the first index', () => {
  const numbers = [1, 3, 3, 7, 9];

  test.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
    [8, 4],
    [10, 5],
  ])('of a number that is at least %i is %i', (least, index) => {
    expect(firstIndex(numbers, (n) => n >= least)).toBe(index);
  });

  test('of nothing is 0', () => {
    expect(firstIndex([], () => true)).toBe(0);
  });

  test('agrees with a plain search on any ordered list', () => {
    for (let length = 0; length < 20; length++) {
      const list = Array.from({ length }, (_, i) => i * 2);
      for (let least = -1; least <= 2 * length; least++) {
        const plain = list.findIndex((n) => n >= least);
        expect(firstIndex(list, (n) => n >= least)).toBe(plain < 0 ? length : plain);
      }
    }
  });
});

describe('the span at an offset', () => {
  const spans = [
    { start: 0, end: 4 },
    { start: 6, end: 9 },
  ];

  test.each([
    ['inside the first', 2, 0],
    ['at the end of the first, which is outside it', 4, 1],
    ['between the two', 5, 1],
    ['at the start of the second', 6, 1],
    ['inside the second', 8, 1],
  ])('is found %s', (_, offset, index) => {
    expect(spanAt(spans, offset)).toBe(index);
  });
});

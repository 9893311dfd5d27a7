/** Where right options stand: evenly, and in no order that one could foresee. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadPositions } from '../../../src/core/quiz/spread-positions.ts';

test('no place comes up more than once more often than another', () => {
  fc.assert(
    fc.property(fc.integer(), fc.string(), fc.integer({ min: 1, max: 30 }), (seed, name, count) => {
      const places = spreadPositions(seed, name, Array(count).fill(3));
      const uses = [0, 1, 2].map((place) => places.filter((other) => other === place).length);
      expect(Math.max(...uses) - Math.min(...uses)).toBeLessThanOrEqual(1);
    }),
  );
});

test('one seed deals anew for other questions', () => {
  const deals = new Set(
    Array.from({ length: 20 }, (_, i) => spreadPositions(11, `quotes item-${i}`, Array(6).fill(3)).join('')),
  );
  expect(deals.size).toBeGreaterThan(10);
});

test('the third place of three is not told by the first two', () => {
  const deals = Array.from({ length: 200 }, (_, seed) => spreadPositions(seed, 'quotes', Array(6).fill(3)));
  expect(deals.some(([a, b, c]) => a === b || b === c || a === c)).toBe(true);
});

test('each position is among its question’s places', () => {
  const counts = [2, 3, 2, 4, 3];
  spreadPositions(5, 'mixed', counts).forEach((place, i) => {
    expect(place).toBeLessThan(counts[i]!);
    expect(place).toBeGreaterThanOrEqual(0);
  });
});

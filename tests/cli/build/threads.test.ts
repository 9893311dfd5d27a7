import { expect, test } from 'vitest';
import { threadsFor } from '../../../src/cli/build/builder.ts';

test('uses every core for many articles', () => {
  expect(threadsFor(1_000, 8)).toBe(8);
});

test('builds a few articles without threads', () => {
  expect([0, 1, 8, 15].map((orders) => threadsFor(orders, 8))).toEqual([0, 0, 0, 0]);
});

test('starts no more threads than are worth it, and none on a single core', () => {
  expect(threadsFor(24, 8)).toBe(3);
  expect(threadsFor(1_000, 1)).toBe(0);
});

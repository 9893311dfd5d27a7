import { expect, test } from 'vitest';
import { inOrder, threadsFor } from '../../../src/cli/threads/run-in-threads.ts';

test('uses every core for many orders', () => {
  expect(threadsFor(1_000, 8)).toBe(8);
});

test('carries out a few orders without threads', () => {
  expect([0, 1, 8, 15].map((orders) => threadsFor(orders, 8))).toEqual([0, 0, 0, 0]);
});

test('starts no more threads than are worth it, and none on a single core', () => {
  expect(threadsFor(24, 8)).toBe(3);
  expect(threadsFor(1_000, 1)).toBe(0);
});

test('puts outcomes back into the order of their orders, each as soon as it may come', async () => {
  const taken: number[] = [];
  async function* asTheyAreDone() {
    for (const order of [2, 0, 1, 4, 3]) {
      taken.push(order);
      yield { order, report: `report ${order}` };
    }
  }
  const seen: [number, number][] = [];
  for await (const { order } of inOrder([0, 1, 2, 3, 4], asTheyAreDone())) seen.push([order, taken.length]);
  expect(seen).toEqual([
    [0, 2],
    [1, 3],
    [2, 3],
    [3, 5],
    [4, 5],
  ]);
});

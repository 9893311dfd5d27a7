import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/core/nearest.ts';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['play', 'play', 0],
  ['play', 'plays', 1],
  ['play', 'lay', 1],
  ['play', 'plan', 1],
  ['play', 'paly', 1],
  ['kitten', 'sitting', 3],
])('from "%s" to "%s" it takes %i edits', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
  expect(editDistance(b, a)).toBe(edits);
});

describe('the nearest name', () => {
  const names = ['play', 'analyze', 'build'];

  test('is the one that was meant', () => {
    expect(nearest('plya', names)).toBe('play');
    expect(nearest('ANALYSE', names)).toBe('analyze');
  });

  test('is nobody for a word far from all of them', () => {
    expect(nearest('quit', names)).toBeNull();
    expect(nearest('x', ['y', 'abc'])).toBe('y');
    expect(nearest('word', [])).toBeNull();
  });
});

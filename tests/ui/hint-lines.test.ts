/** Which keys the foot of a page names where not all of them fit. */
import { describe, expect, test } from 'vitest';
import { type Hint, hintLines } from '../../src/ui/components/hint-lines.ts';
import { plainText } from '../../src/ui/text/rich-text.ts';
import { ENGLISH } from '../fixtures/english.ts';

const HINTS: readonly Hint[] = [
  ['continue', 'misses'],
  ['move', 'scroll'],
  ['x-ray', 'x-ray'],
  ['again', 'again'],
  ['write', 'report'],
  ['home', 'home'],
  ['quit', 'leave'],
  ['keys', 'keys'],
];
const MARKS = ['lines 1–19 of 33', '58 %'];

/** The lines as they stand on a page, the mark at the right edge of the last one. */
function shown(width: number, marks: readonly string[] = MARKS): string[] {
  const { lines, mark } = hintLines(HINTS, marks, width, ENGLISH.keys);
  const texts = lines.map(plainText);
  const last = texts.pop() ?? '';
  return [...texts, mark === '' ? last : `${last}${mark.padStart(width - last.length)}`];
}

describe('the foot of a page', () => {
  test('names all keys in one line where that is enough', () => {
    expect(shown(100)).toEqual([
      `Enter misses  ↑↓ scroll  x x-ray  a again  r report  h home  q leave  ? keys${' '.repeat(8)}lines 1–19 of 33`,
    ]);
  });

  test('tells the place shorter before it takes a second line', () => {
    expect(shown(84)).toEqual([
      'Enter misses  ↑↓ scroll  x x-ray  a again  r report  h home  q leave  ? keys    58 %',
    ]);
  });

  test('takes the empty line above where one is not enough', () => {
    expect(shown(60)).toEqual([
      'Enter misses  ↑↓ scroll  x x-ray  a again  r report  h home',
      `q leave  ? keys${' '.repeat(29)}lines 1–19 of 33`,
    ]);
  });

  test('on the smallest terminal keeps scrolling, what can be done, the ways out and the list of keys', () => {
    expect(shown(38)).toEqual([
      'Enter misses  ↑↓ scroll  r report',
      'h home  q leave  ? keys           58 %',
    ]);
  });

  test('keeps the ways out and the list of keys longest', () => {
    expect(shown(30)).toEqual(['Enter misses  ↑↓ scroll', 'h home  q leave  ? keys   58 %']);
    expect(shown(24)).toEqual(['Enter misses  ↑↓ scroll', 'h home  q leave  ? keys']);
    expect(shown(22)).toEqual(['Enter misses  h home', 'q leave  ? keys   58 %']);
    expect(shown(18, [])).toEqual(['Enter misses', 'h home  ? keys']);
  });

  test('is never wider than the page, but for the first key and the last', () => {
    for (let width = 20; width < 120; width++) {
      for (const line of shown(width)) expect(line.length).toBeLessThanOrEqual(width);
    }
  });
});

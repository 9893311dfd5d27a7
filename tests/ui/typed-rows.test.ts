import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnOf, cursorBy, rowOf, typedRows } from '../../src/ui/text/typed-rows.ts';

const TEXT = 'The ferry left on Sunday with a goat on it and nobody saw it again';
/** In rows of 20 columns, one of which is the cursor's. */
const ROWS = ['The ferry left on', 'Sunday with a goat', 'on it and nobody', 'saw it again'];

/** The text with a bar where the cursor is after the steps, which keep to the column of the first. */
function moved(text: string, cursor: number, width: number, ...steps: (1 | -1)[]): string {
  const rows = typedRows(text, width);
  const column = columnOf(text, rows, cursor);
  const at = steps.reduce<number>((place, by) => cursorBy(text, rows, { cursor: place, by, column }), cursor);
  return `${text.slice(0, at)}|${text.slice(at)}`;
}

describe('the rows of a text that is typed', () => {
  test('are those that are shown', () => {
    expect(typedRows(TEXT, 20).map(({ start, end }) => TEXT.slice(start, end))).toEqual(ROWS);
  });

  test('are gone through up and down, in the same column', () => {
    expect(moved(TEXT, 4, 20, 1)).toContain('Sund|ay');
    expect(moved(TEXT, 4, 20, 1, 1)).toContain('on i|t and');
    expect(moved(TEXT, 4, 20, 1, 1, -1, -1)).toContain('The |ferry');
  });

  test('lead to the start from the first one, and to the end from the last', () => {
    expect(moved(TEXT, 4, 20, -1)).toBe(`|${TEXT}`);
    expect(moved(TEXT, TEXT.length - 2, 20, 1)).toBe(`${TEXT}|`);
  });

  test('that are shorter take the cursor at their end, and give it back', () => {
    const end = TEXT.indexOf(' on it');
    expect(moved(TEXT, end, 20, -1)).toContain('left on| Sunday');
    expect(moved(TEXT, end, 20, -1, 1)).toContain('a goat| on it');
  });

  test('count wide characters as two columns, and cut none', () => {
    const text = '渡船は日曜日に出ました';
    expect(moved(text, 2, 11, 1)).toBe('渡船は日曜日に|出ました');
    expect(moved('ab 👍🏽👍🏽 cd 👍🏽', 1, 7, 1)).toBe('ab 👍🏽|👍🏽 cd 👍🏽');
  });

  test('are one where nothing is typed', () => {
    expect(moved('', 0, 20, -1)).toBe('|');
    expect(moved('', 0, 20, 1)).toBe('|');
  });
});

test('whatever is typed, a step leads to the next row, and never into a character', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('goat', ' ', '  ', 'e\u0301', '👍🏽', '渡船', '-', 'Merrin-Point ', 'x'), {
        maxLength: 30,
      }),
      fc.integer({ min: 4, max: 30 }),
      fc.nat(),
      fc.nat(40),
      fc.constantFrom<1 | -1>(1, -1),
      (parts, width, place, column, by) => {
        const text = parts.join('');
        const starts = [...new Intl.Segmenter('en').segment(text)].map(({ index }) => index);
        const places = [...starts, text.length];
        const cursor = places[place % places.length]!;
        const rows = typedRows(text, width);
        const at = cursorBy(text, rows, { cursor, by, column });
        expect(places).toContain(at);
        const from = rowOf(rows, cursor);
        if (rows[from + by] === undefined) expect(at).toBe(by === 1 ? text.length : 0);
        else expect(rowOf(rows, at)).toBe(from + by);
      },
    ),
    { numRuns: 300 },
  );
});

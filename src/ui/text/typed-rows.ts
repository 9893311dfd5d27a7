/** The rows of a text that is being typed: every place of the cursor stands in one of them. */
import stringWidth from 'string-width';
import type { Span } from '../../core/article/span.ts';
import { wrapText } from './wrap-text.ts';

/** A row: its words, and the places of the cursor in it, from `start` to `last`. */
export interface TypedRow extends Span {
  readonly last: number;
}

/** A column is left free for the cursor behind the last character. */
const CURSOR_COLUMN = 1;

/** The rows at a width in columns; one at least. White space between two rows belongs to the upper one. */
export function typedRows(text: string, width: number): readonly TypedRow[] {
  const spans = wrapText(text, width - CURSOR_COLUMN);
  return spans.map(({ start, end }, index) => {
    const next = spans[index + 1]?.start;
    return {
      start: index === 0 ? 0 : start,
      end,
      // Where a word is cut, the place behind the last character is the first of the next row.
      last: next === undefined ? text.length : next > end ? end : before(text, next),
    };
  });
}

/** The index of the row in which the cursor stands. */
export function rowOf(rows: readonly TypedRow[], cursor: number): number {
  return Math.max(
    0,
    rows.findLastIndex(({ start }) => start <= cursor),
  );
}

/** The columns of the row before the cursor. */
export function columnOf(text: string, rows: readonly TypedRow[], cursor: number): number {
  return stringWidth(text.slice(rows[rowOf(rows, cursor)]!.start, cursor));
}

/**
 * Where the cursor goes a row up (−1) or down (1), as near to the column as the row allows; from the first row up to the start of
 * the text, and from the last down to its end.
 */
export function cursorBy(
  text: string,
  rows: readonly TypedRow[],
  { cursor, by, column }: { readonly cursor: number; readonly by: 1 | -1; readonly column: number },
): number {
  const row = rows[rowOf(rows, cursor) + by];
  if (row === undefined) return by === -1 ? 0 : text.length;
  let at = row.start;
  let columns = 0;
  for (const { segment, index } of graphemes(text.slice(row.start, row.last))) {
    columns += stringWidth(segment);
    if (columns > column) break;
    at = row.start + index + segment.length;
  }
  return at;
}

function graphemes(text: string): Intl.Segments {
  return new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
}

/** Where the last character before a place begins. */
function before(text: string, place: number): number {
  return [...graphemes(text.slice(0, place))].at(-1)?.index ?? 0;
}

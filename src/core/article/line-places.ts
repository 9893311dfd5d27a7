/** Where an offset is in a text, as editors tell it. */
import { firstIndex } from './search.ts';

/** A place in a text as editors count: lines and columns from 1, columns in UTF-16 code units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Tells lines and columns in one text; the text is looked through once. */
export function linePlaces(source: string): (offset: number) => LinePlace {
  const starts = [0, ...[...source.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
  return (offset) => {
    const line = firstIndex(starts, (start) => start > offset);
    return { line, column: offset - starts[line - 1]! + 1 };
  };
}

/** What a check finds in a pack: a problem with its weight, and the place to look at. */
/** An error keeps a pack from being played, or its key from being right; a warning is for its author to judge. */
export type Severity = 'error' | 'warning';

export interface Finding {
  readonly severity: Severity;
  /** `pack-syntax`, `claims-unfair`, … */
  readonly code: string;
  /** Where it is in the file, in UTF-16 code units. */
  readonly offset: number;
  readonly message: string;
  /** What to do, as one sentence. */
  readonly hint: string;
}

/** A place in a text as editors count: lines and columns from 1, columns in UTF-16 code units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Tells lines and columns in one text; the text is looked through once. */
export function linePlaces(source: string): (offset: number) => LinePlace {
  const starts = [0, ...[...source.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

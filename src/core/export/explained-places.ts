/** Says where in the article's text something stands: by line and column, as editors count them. */
import { linePlaces } from '../article/line-places.ts';
import type { Span } from '../article/span.ts';
import { passage } from './report-layout.ts';

/** A passage with its own marks needs no others. */
const IN_MARKS = /^[“"«„][^“”"«»„]*[”"»“]$/;

/** An article's text whose passages can be quoted together with their places. */
export interface Places {
  readonly text: string;
  /** `line:column`, both from 1; columns in UTF-16 code units. */
  at(offset: number): string;
  /** The words in marks with their place: “said” (3:26). */
  quoted(span: Span): string;
}

/** Reads where the lines of a text begin, once for all places. */
export function placesIn(text: string): Places {
  const placeOf = linePlaces(text);
  const at = (offset: number) => {
    const { line, column } = placeOf(offset);
    return `${line}:${column}`;
  };
  const quoted = (span: Span) => {
    const words = passage(text, span);
    return `${IN_MARKS.test(words) ? words : `“${words}”`} (${at(span.start)})`;
  };
  return { text, at, quoted };
}

/** Breaks a paragraph into lines between its words, and finds the lines of a passage again. */
import type { Span } from '../article/span.ts';

/** Whether a part of the text fits on one line. */
export type Fits = (text: string) => boolean;

/**
 * Spans of the text, one for each line, without the space that they were broken at. A word that does not fit on a line of
 * its own is broken between characters.
 */
export function breakLines(text: string, fits: Fits): Span[] {
  const lines: Span[] = [];
  let start = 0;
  let end = 0;
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    const after = index + word.length;
    if (end > start && fits(text.slice(start, after))) {
      end = after;
      continue;
    }
    if (end > start) lines.push({ start, end });
    start = index;
    end = after;
    while (!fits(text.slice(start, end))) {
      const cut = start + longestStart(text.slice(start, end), fits);
      if (cut >= end) break;
      lines.push({ start, end: cut });
      start = cut;
    }
  }
  if (end > start) lines.push({ start, end });
  return lines;
}

/** The length of the longest start that fits; at least one character. */
function longestStart(word: string, fits: Fits): number {
  let length = 0;
  for (const character of word) {
    if (length > 0 && !fits(word.slice(0, length + character.length))) break;
    length += character.length;
  }
  return length;
}

/** Lines of several paragraphs, to be numbered from 1 through all of them. */
export type BrokenParagraphs = readonly (readonly Span[])[];

/** The numbers of the first and last line that hold something of these places; null for no places. */
export function lineNumbers(
  paragraphs: BrokenParagraphs,
  places: readonly (Span & { readonly paragraph: number })[],
): { readonly first: number; readonly last: number } | null {
  const numbers = places.flatMap((place) => {
    const before = paragraphs.slice(0, place.paragraph).reduce((sum, lines) => sum + lines.length, 0);
    return (paragraphs[place.paragraph] ?? []).flatMap(({ start, end }, index) =>
      start < place.end && place.start < end ? [before + index + 1] : [],
    );
  });
  return numbers.length === 0 ? null : { first: Math.min(...numbers), last: Math.max(...numbers) };
}

/** Finds the places of words that somebody copied from a screen, where line breaks and marks may differ. */
import type { Span } from '../article/span.ts';

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»"]/g, '[“”„‟«»"]'],
  [/[‘’‚‛']/g, "[‘’‚‛']"],
];

/** What surrounds a passage where a question shows it: marks, and dots for what was left out. */
const AROUND = new Set('“”„«»"…');

/** The words without what surrounds them. */
function bare(words: string): string {
  const isAround = (at: number) => AROUND.has(words[at]!) || /\s/.test(words[at]!);
  let start = 0;
  let end = words.length;
  while (start < end && isAround(start)) start++;
  while (end > start && isAround(end - 1)) end--;
  return words.slice(start, end);
}

/**
 * Every place where the words stand, in any case, with any white space between them and any shape of their marks;
 * null where there are no words to look for.
 */
export function findWords(text: string, words: string): readonly Span[] | null {
  const wanted = bare(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return null;
  const pattern = wanted.map((word) =>
    MARKS.reduce(
      (escaped, [marks, any]) => escaped.replace(marks, any),
      word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
    ),
  );
  return [...text.matchAll(new RegExp(pattern.join('\\s+'), 'giu'))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

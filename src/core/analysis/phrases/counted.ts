/** Finds numbers behind words that only round them: "about 200", "at least two", "more than 40". */
import type { Groundwork } from '../groundwork.ts';
import { NUMERALS } from '../lexicon/name-words.ts';
import type { Token } from '../tokens.ts';

/** Whether the token is a number, in figures or in words. */
export const isNumeral = (token: Token | undefined): boolean =>
  token?.kind === 'number' || NUMERALS.has(token?.lower ?? '');

/** The index of the number where `from` opens such words; `from` itself where it does not. */
export function countedFrom({ all }: Groundwork, from: number): number {
  const [first, second] = [all[from]!.lower, all[from + 1]?.lower ?? ''];
  if (
    /^(?:about|around|over|under|nearly|almost|some|roughly|approximately)$/.test(first) &&
    isNumeral(all[from + 1])
  )
    return from + 1;
  const isPair =
    (first === 'at' && /^(?:least|most)$/.test(second)) ||
    (/^(?:more|fewer|less)$/.test(first) && second === 'than') ||
    (first === 'up' && second === 'to');
  return isPair && isNumeral(all[from + 2]) ? from + 2 : from;
}

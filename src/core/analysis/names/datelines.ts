/** Finds where a dateline ends: "PORT ALDER, Dec. 8 (Harbor Wire) — |The council …". */
import type { Token } from '../tokens.ts';

/** Longest dateline, in tokens. */
const LONGEST = 14;

/** Token behind the dateline of the sentence that begins at `first`; `first` where it has none. */
export function behindDateline(all: readonly Token[], first: number, limit: number): number {
  const opening = all[first];
  if (!opening?.capital) return first;
  // A small second letter says at once that the first word is not all in capitals.
  const second = opening.text.charCodeAt(1);
  const shouts = !(second >= 97 && second <= 122) && /^\p{Lu}[\p{Lu}.'’-]+$/u.test(opening.text);
  const end = Math.min(limit, first + LONGEST);
  for (let i = first + 1; i < end; i++) {
    const { text, kind, capital } = all[i]!;
    if (kind === 'mark' && /^(?:—|–|--|-)$/.test(text))
      return shouts || all[i - 1]!.text === ')' ? i + 1 : first;
    if (kind === 'word' && !capital) return first;
  }
  return first;
}

/** Tells where retold words go on with a clause that may be the reporter's own: "Vale said it leaks, and the board agreed". */
import type { Groundwork } from '../groundwork.ts';
import { AUXILIARIES } from '../lexicon/function-words.ts';
import { isPastForm } from '../lexicon/past-forms.ts';
import { holdsVerb } from '../phrases/finite-verbs.ts';
import { opensSubject } from '../phrases/phrase-words.ts';
import type { Token } from '../tokens.ts';

/** How far behind its subject the verb of the second clause may stand. */
const REACH = 6;

/** Whether a comma, "and" or "while", a subject and a verb stand inside `[from, to)`, outside of marks. */
export function holdsSecondClause(ground: Groundwork, from: number, to: number): boolean {
  const { all } = ground;
  for (let i = from + 2; i < to - 3; i++) {
    if (all[i]!.lower !== ',' || all[i]!.passage >= 0) continue;
    if (!/^(?:and|while)$/.test(all[i + 1]!.lower)) continue;
    if (opensSubject(ground, i + 2) && holdsVerb(ground, i + 2, Math.min(to, i + 3 + REACH))) return true;
  }
  return false;
}

const isPast = (token: Token | undefined) => token !== undefined && !token.capital && isPastForm(token.lower);

/**
 * Whether a past form without a subject follows an "and" inside `[from, to)`: "Vale knew it leaked and |sold the pier" may go
 * on with what Vale did.
 */
export function runsOn({ all }: Groundwork, from: number, to: number): boolean {
  for (let i = from + 2; i < to - 1; i++) {
    if (all[i]!.passage >= 0 || !/^(?:and|then)$/.test(all[i]!.lower)) continue;
    // "was bought and sold": two participles of one auxiliary.
    const paired = isPast(all[i - 1]) && AUXILIARIES.has(all[i - 2]!.lower);
    if (isPast(all[i + 1]) && !paired) return true;
  }
  return false;
}

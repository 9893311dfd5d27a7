/** Tells whether a stretch of text holds a finite verb. */
import type { Groundwork } from '../groundwork.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../lexicon/function-words.ts';
import { GROUP_NOUNS } from '../lexicon/people.ts';

/** Whether the word is an auxiliary; "'d" is left out, since it ends other words as often. */
export const isAuxiliary = (lower: string) => AUXILIARIES.has(lower) && lower !== "'d";

/** Whether `[from, to)` holds something that looks like a finite verb of the closed classes or its ending. */
export function holdsVerb(ground: Groundwork, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = ground.all[i]!;
    if (token.kind !== 'word') continue;
    if (isAuxiliary(token.lower)) return true;
    if (token.lower === "'s" && PRONOUNS.has(ground.all[i - 1]?.lower ?? '')) return true;
    if (
      i > from &&
      !token.capital &&
      /(?:[^s]s|ed|ught|ew|oke|ove|ame|ade|eft|ent|ept|ost|old|ook|ell|an|it|ut|aw|ung|ank|ore|ose|ote|ove|eld|ound|ood)$/.test(
        token.lower,
      ) &&
      token.lower.length > 2 &&
      !GROUP_NOUNS.has(token.lower) &&
      !PREPOSITIONS.has(token.lower) &&
      !DETERMINERS.has(token.lower)
    )
      return true;
  }
  return false;
}

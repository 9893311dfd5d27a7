/** Tells from the words beside a reporting verb whether it is a verb here, is denied, and has words in marks near it. */
import type { Groundwork } from '../groundwork.ts';
import {
  ARTICLES,
  AUXILIARIES,
  NEGATED_AUXILIARIES,
  POSSESSIVES,
  PRONOUNS,
} from '../lexicon/function-words.ts';

/** Whether the token begins something that has words of its own: the verb is a noun here otherwise. */
export function isNounHere(ground: Groundwork, at: number): boolean {
  const { all, mentionAt } = ground;
  if (mentionAt[at]! >= 0) return true;
  const before = all[at - 1];
  if (!before || before.sentence !== all[at]!.sentence) return false;
  if (ARTICLES.has(before.lower) && !/^th(?:is|at|ese|ose)$/.test(before.lower)) return true;
  if (POSSESSIVES.has(before.lower) && before.lower !== 'her') return true;
  return before.lower === "'s" && !PRONOUNS.has(all[at - 2]?.lower ?? '');
}

/** Whether words may have stood before the verb as its object: “…” said Vale. */
export function followsWords(ground: Groundwork, verb: number, first: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - 3); i--) {
    const token = ground.all[i]!;
    if (token.passage >= 0) return true;
    if (token.kind === 'word' && !/ly$/.test(token.lower)) return false;
    const pauses = token.lower === ',' || token.lower === '—' || token.lower === '–';
    if (
      pauses &&
      (i === verb - 1 || (ground.all[i - 1]?.passage ?? -1) >= 0 || ground.all[i - 1]?.kind === 'mark')
    )
      return true;
  }
  return false;
}

/** How far before its verb "nor" may stand: "nor did the mayor ever |say|". */
const NOR_REACH = 6;

/** "nor did she say" */
function isInvertedDenial({ all }: Groundwork, verb: number, first: number): boolean {
  for (let i = verb - 2; i >= Math.max(first, verb - NOR_REACH); i--)
    if (/^(?:nor|neither)$/.test(all[i]!.lower)) return AUXILIARIES.has(all[i + 1]!.lower);
  return false;
}

/** "did not say", "declined to say", "nor did she say". */
export function isNegated(ground: Groundwork, verb: number, first: number): boolean {
  if (isInvertedDenial(ground, verb, first)) return true;
  for (let i = verb - 1; i >= Math.max(first, verb - 4); i--) {
    const { lower } = ground.all[i]!;
    if (
      lower === 'not' ||
      lower === 'never' ||
      NEGATED_AUXILIARIES.has(lower) ||
      /^(?:declined|refused|failed)$/.test(lower)
    )
      return true;
    if (!AUXILIARIES.has(lower) && lower !== 'to' && !/ly$/.test(lower)) return false;
  }
  return false;
}

/** Whether a passage in marks touches the verb, at most a few words away on either side. */
export function nearMarks(ground: Groundwork, verb: number, first: number, limit: number): boolean {
  const { all } = ground;
  for (let i = verb + 1; i < Math.min(limit, verb + 14); i++) if (all[i]!.passage >= 0) return true;
  for (let i = verb - 1; i >= Math.max(first, verb - 10); i--) if (all[i]!.passage >= 0) return true;
  return false;
}

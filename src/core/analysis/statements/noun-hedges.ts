/** Tells whether a word of doubt that stands with a noun weakens that noun alone, or what the clause says. */
import {
  ATTRIBUTIVE_HEDGES,
  IDENTIFYING_VERBS,
  MEASURES,
  NAMING_VERBS,
  VERBS_OF_POTENTIAL,
} from '../lexicon/certainty-words.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  PASSIVE_AUXILIARIES,
  POSSESSIVES,
  PREPOSITIONS,
} from '../lexicon/function-words.ts';
import type { Token } from '../tokens.ts';

/** "the suggested route", "Suggested changes": put forward, which says nothing of how sure anything is. */
function isProposed(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (before && before.kind !== 'mark' && !DETERMINERS.has(before.lower) && !POSSESSIVES.has(before.lower))
    return false;
  return (
    next?.kind === 'word' &&
    !DETERMINERS.has(next.lower) &&
    !CONJUNCTIONS.has(next.lower) &&
    !PREPOSITIONS.has(next.lower)
  );
}

/** "is a possible cause", "named it as a probable cause": the noun is what the clause says of something. */
function isInPredicate(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:possible|probable|potential)$/.test(tokens[i]!.lower) || tokens[i + 1]?.kind !== 'word')
    return false;
  let at = i - 1;
  while (at > 0 && /[a-z]{2}ly$|^(?:most|more|very|only)$/.test(tokens[at]!.lower)) at--;
  if (!/^(?:an?|the|one|another)$/.test(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (before !== 'as') return NAMING_VERBS.has(before);
  // "bought it as a possible home": it was bought.
  return at === 1 || tokens.slice(0, at - 1).some((t) => IDENTIFYING_VERBS.has(t.lower));
}

/** How far before "potential" the verb may stand: "shows the old engine's great potential". */
const REACH = 5;

/** "shows the potential of the method", "has great potential for growth": what something is thought capable of. */
function isPotentialOf(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:of|for|to|as)$/.test(tokens[i + 1]?.lower ?? '')) return false;
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const { lower, kind } = tokens[k]!;
    if (VERBS_OF_POTENTIAL.has(lower)) return true;
    if (kind === 'mark' || PREPOSITIONS.has(lower)) return false;
  }
  return false;
}

/**
 * "An estimated 40 tons of oil leaked", "the rates estimated from the samples": an amount is what the clause tells, and it was
 * not counted. "An estimated 400 people marched" tells of a march.
 */
export function isEstimatedAmount(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]!.lower !== 'estimated' || !next) return false;
  if (/^(?:from|using|with)$/.test(next.lower)) return i > 0 && tokens[i - 1]!.kind === 'word';
  return i <= 1 && next.kind === 'number' && tokens.slice(i + 2, i + 5).some((t) => MEASURES.has(t.lower));
}

/** "a possible strike", "the alleged plot", ", as expected,": it weakens a noun or nothing, not the clause. */
export function isAttributive(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const before = tokens[i - 1]?.lower ?? '';
  const next = tokens[i + 1];
  if (before === 'as' && lower === 'expected') return true;
  if (lower === 'suggested') return isProposed(tokens, i);
  if (lower === 'potential') return !isInPredicate(tokens, i) && !isPotentialOf(tokens, i);
  if (i === 0) return false;
  // "plans for likely floods", but "is the most likely cause".
  if (lower === 'likely' && PREPOSITIONS.has(before)) return next?.kind === 'word';
  if (!ATTRIBUTIVE_HEDGES.has(lower) || isInPredicate(tokens, i) || isEstimatedAmount(tokens, i))
    return false;
  if (/^(?:suspects?|estimates?)$/.test(lower)) return DETERMINERS.has(before) || PREPOSITIONS.has(before);
  return (
    (next?.kind === 'word' || next?.kind === 'number') &&
    !/^(?:to|that|for|if|when|as|because|of|by|at|in|on)$/.test(next.lower) &&
    !PASSIVE_AUXILIARIES.has(before)
  );
}

/** "an unknown number": it says nothing of the clause. */
export function isBeforeNoun(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  return (
    (DETERMINERS.has(before) || PREPOSITIONS.has(before) || /[a-z]{2}ly$/.test(before)) &&
    tokens[i + 1]?.kind === 'word' &&
    !PREPOSITIONS.has(tokens[i + 1]!.lower)
  );
}

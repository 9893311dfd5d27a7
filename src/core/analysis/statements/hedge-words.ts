/** Tells whether a word that can weaken or deny does so where it stands. */
import { ATTRIBUTIVE_HEDGES, WEAKENING_HEADS } from '../lexicon/certainty-words.ts';
import { DETERMINERS, PASSIVE_AUXILIARIES, PREPOSITIONS } from '../lexicon/function-words.ts';
import { UNKNOWN_PHRASES } from '../lexicon/unknown-phrases.ts';
import type { Token } from '../tokens.ts';

/** The month, or a name: not the modal. */
export const isNameOrMonth = (token: Token, index: number) =>
  token.capital && (token.lower === 'may' || token.lower === 'will') && index > 0;

/** "not only", "not just", "no doubt", "no longer than": no denial. */
export function isIdleNegation(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower ?? '';
  const { lower } = tokens[i]!;
  if (lower === 'not') return /^(?:only|just|merely|least|surprisingly)$/.test(next);
  if (lower === 'no')
    return (
      /^(?:doubt|matter|less|more|fewer|later|sooner|stranger|wonder|question)$/.test(next) ||
      tokens[i + 1]?.kind === 'number'
    );
  return lower === 'without' || lower === 'nor' || (lower === 'nothing' && next === 'but');
}

/** The length of the phrase that begins at `i` and leaves the matter open; 0 for none. */
export function phraseAt(tokens: readonly Token[], i: number): number {
  const phrases = UNKNOWN_PHRASES.get(tokens[i]!.lower);
  return phrases?.find((phrase) => phrase.every((word, k) => tokens[i + k]?.lower === word))?.length ?? 0;
}

/** "appeared on Tuesday", "suggested a walk": verbs that weaken only before a clause or an infinitive. */
export function isPlainVerb(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!/^(?:appear|appears|appeared|seem|seems|seemed)$/.test(tokens[i]!.lower) || !next) return false;
  return (
    next.kind === 'number' ||
    /^(?:on|in|at|before|for|with|from|by|after|during|alongside|,|\.)$/.test(next.lower)
  );
}

/** The last word of its clause weakens the clause behind it, which says so itself. */
export function governsNext(tokens: readonly Token[], i: number): boolean {
  return (
    i === tokens.length - 1 &&
    i > 0 &&
    WEAKENING_HEADS.has(tokens[i]!.lower) &&
    !PASSIVE_AUXILIARIES.has(tokens[i - 1]!.lower)
  );
}

/** "a possible strike", "the alleged plot", ", as expected,": it weakens a noun or nothing, not the clause. */
export function isAttributive(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const before = tokens[i - 1]?.lower ?? '';
  const next = tokens[i + 1];
  if (before === 'as' && lower === 'expected') return true;
  if (i === 0) return false;
  if (!ATTRIBUTIVE_HEDGES.has(lower)) return false;
  if (lower === 'speculation' || /^(?:suspects?|rumors?|estimates?)$/.test(lower))
    return DETERMINERS.has(before) || PREPOSITIONS.has(before) || i === 0;
  return (
    next?.kind === 'word' &&
    !/^(?:to|that|for|if|when|as|because|of|by|at|in|on)$/.test(next.lower) &&
    !PASSIVE_AUXILIARIES.has(before)
  );
}

/** "should he survive", "had she known": a condition that opens with its verb. */
export function isInvertedCondition(tokens: readonly Token[]): boolean {
  const second = tokens[1];
  return (
    /^(?:should|had|were)$/.test(tokens[0]!.lower) &&
    !tokens[0]!.capital &&
    second !== undefined &&
    (/^(?:he|she|they|we|i)$/.test(second.lower) || second.capital)
  );
}

/** "no one", "none of the crew", "neither": a subject that denies what is said of it. */
export function deniesSubject(subject: readonly Token[]): boolean {
  return subject.some((t, i) => i < 2 && /^(?:no|none|nobody|nothing|neither)$/.test(t.lower));
}

/** Tells whether a word that can weaken or deny does so where it stands. */
import { DETERMINERS, PASSIVE_AUXILIARIES, PREPOSITIONS, PRONOUNS } from '../lexicon/function-words.ts';
import { HEDGING_PHRASES, UNKNOWN_PHRASES } from '../lexicon/unknown-phrases.ts';
import type { Token } from '../tokens.ts';
import { isEstimatedAmount } from './noun-hedges.ts';

/** The month, or a name: not the modal. */
export function isNameOrMonth(tokens: readonly Token[], i: number): boolean {
  const { capital, lower } = tokens[i]!;
  const next = tokens[i + 1];
  return (
    capital && (lower === 'may' || lower === 'will') && (i > 0 || next === undefined || next.kind !== 'word')
  );
}

const standsAt = (tokens: readonly Token[], from: number, phrase: readonly string[]) =>
  phrase.every((word, k) => tokens[from + k]?.lower === word);

/** The length of the phrase that begins at `i` and leaves the matter open, in tokens; 0 for none. */
export function openPhraseAt(tokens: readonly Token[], i: number): number {
  const phrases = UNKNOWN_PHRASES.get(tokens[i]!.lower);
  return phrases?.find((phrase) => standsAt(tokens, i, phrase))?.length ?? 0;
}

/** The length of the hedging phrase that ends with token `i`, in tokens; 0 for none. */
export function hedgingPhraseAt(tokens: readonly Token[], i: number): number {
  const phrases = HEDGING_PHRASES.get(tokens[i]!.lower);
  return phrases?.find((phrase) => standsAt(tokens, i + 1 - phrase.length, phrase))?.length ?? 0;
}

/** "appeared on Tuesday", "suggested a walk": verbs that weaken only before a clause or an infinitive. */
export function isPlainVerb(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next) return false;
  if (tokens[i]!.lower === 'thought') return /^(?:out|through|up|of|over|about)$/.test(next.lower);
  if (!/^(?:appear|appears|appeared|seem|seems|seemed)$/.test(tokens[i]!.lower)) return false;
  return (
    next.kind === 'number' ||
    /^(?:on|in|at|before|for|with|from|by|after|during|alongside|,|\.)$/.test(next.lower)
  );
}

/** "it is thought dead", ", he believes,": a verb of opinion that has no clause to weaken but its own. */
export function isOpinionOnOwnClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  const next = tokens[i + 1];
  if (
    PASSIVE_AUXILIARIES.has(before) ||
    (/[a-z]{2}ly$|^(?:also|still|now|long)$/.test(before) &&
      PASSIVE_AUXILIARIES.has(tokens[i - 2]?.lower ?? ''))
  )
    return true;
  if (isEstimatedAmount(tokens, i)) return true;
  if (/^estimate/.test(tokens[i]!.lower)) return PRONOUNS.has(before) || before === 'to';
  return i > 1 && tokens[i - 2]!.lower === ',' && (next === undefined || /^[,.;]$/.test(next.lower));
}

/** "faster than expected", "than previously thought possible": what was held before, not what is held now. */
export function isCompared(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.lower === 'as' || tokens.slice(Math.max(0, i - 3), i).some((t) => t.lower === 'than');
}

/** "more often", "how frequently", "not possible", "if possible", "made possible", "such apparently different rules": a degree, a denial, or a part of a noun phrase. */
export function isOfDegree(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  switch (tokens[i]!.lower) {
    case 'often':
    case 'frequently':
      return /^(?:more|less|how|as|so|too|most|least)$/.test(before);
    case 'possible':
      return (
        /^(?:not|if|wherever|whenever|made)$|n't$/.test(before) ||
        (before === 'it' && /^ma[dk](?:e|es|ing)$/.test(tokens[i - 2]?.lower ?? ''))
      );
    case 'apparently':
    case 'seemingly':
    case 'supposedly':
    case 'allegedly':
      return (
        (DETERMINERS.has(before) || PREPOSITIONS.has(before) || before === 'such') &&
        tokens[i + 1]?.kind === 'word'
      );
    default:
      return false;
  }
}

/** Reads the words of a clause that deny it, weaken it, strengthen it or put it in the future. */
import {
  APPROXIMATORS,
  BOOSTERS,
  CONDITIONAL_WORDS,
  FUTURE_WORDS,
  NEGATIONS,
  NEGATIVE_IMPLICATIVES,
  OPINION_VERBS,
  POSSIBLE_WORDS,
  PROBABLE_WORDS,
  UNKNOWN_WORDS,
} from '../lexicon/certainty-words.ts';
import { HEDGING_PHRASES, UNKNOWN_PHRASES } from '../lexicon/unknown-phrases.ts';
import { isNumeral } from '../phrases/counted.ts';
import type { Token } from '../tokens.ts';
import type { ClauseFindings } from './clause-findings.ts';
import { isInfinitive } from './find-governor.ts';
import {
  hedgingPhraseAt,
  isCompared,
  isNameOrMonth,
  isOfDegree,
  isOpinionOnOwnClause,
  isPlainVerb,
  openPhraseAt,
} from './hedge-words.ts';
import { isIdleNegation } from './idle-negations.ts';
import { GAP_WORDS, isKnowledgeGap } from './knowledge-gaps.ts';
import { conditionalRule, isAbility, isCapacity, isConclusion, isForbidden } from './modal-verbs.ts';
import { isAttributive, isBeforeNoun } from './noun-hedges.ts';

/** Every word that one of the readers below looks for: all others are passed over at once. */
export const DECIDING: ReadonlySet<string> = new Set([
  ...NEGATIONS,
  ...NEGATIVE_IMPLICATIVES,
  ...UNKNOWN_WORDS,
  ...POSSIBLE_WORDS,
  ...PROBABLE_WORDS,
  ...APPROXIMATORS,
  ...CONDITIONAL_WORDS,
  ...BOOSTERS,
  ...FUTURE_WORDS,
  ...UNKNOWN_PHRASES.keys(),
  ...HEDGING_PHRASES.keys(),
  ...GAP_WORDS,
  'short',
  'must',
  'can',
  'going',
]);

/** "not", "failed to", "stopped short of". */
function readNegation(found: ClauseFindings, tokens: readonly Token[], i: number): void {
  const token = tokens[i]!;
  const { lower } = token;
  const next = tokens[i + 1]?.lower ?? '';
  const stopsShort =
    lower === 'short' && next === 'of' && /^(?:stop|fall|fell)/.test(tokens[i - 1]?.lower ?? '');
  const negates = NEGATIONS.has(lower) && !isIdleNegation(tokens, i);
  const turns = NEGATIVE_IMPLICATIVES.has(lower) && next === 'to' && isInfinitive(tokens, i + 1);
  if (!negates && !stopsShort && !turns) return;
  if (isForbidden(tokens, i)) found.weaken('unknown', 'forbidden');
  if (lower === 'not' && next === 'necessarily') found.weaken('possible', 'not-necessarily');
  // "can hardly win" is not quite "cannot win".
  if (/^(?:hardly|scarcely)$/.test(lower) && tokens[i - 1]?.lower === 'can')
    found.weaken('probable', `word-${lower}`);
  found.negations++;
  found.note(token, 'negation');
}

/** Whether a word of probability weakens the clause it stands in. */
function weakensClause(tokens: readonly Token[], i: number, alone: boolean): boolean {
  const { lower } = tokens[i]!;
  if (isPlainVerb(tokens, i) || isAttributive(tokens, i) || isCompared(tokens, i) || isOfDegree(tokens, i))
    return false;
  return alone || !OPINION_VERBS.has(lower) || isOpinionOnOwnClause(tokens, i);
}

/** "unclear", "may", "likely", "would": the degrees of certainty below certain. */
function readHedge(found: ClauseFindings, tokens: readonly Token[], i: number, alone: boolean): void {
  const token = tokens[i]!;
  const { lower } = token;
  if (UNKNOWN_WORDS.has(lower) && !isBeforeNoun(tokens, i)) found.weaken('unknown', `word-${lower}`);
  else if (/^(?:may|might|could)$/.test(lower)) found.weaken('possible', `modal-${lower}`);
  else if (POSSIBLE_WORDS.has(lower) && weakensClause(tokens, i, alone))
    found.weaken('possible', `word-${lower}`);
  else if (PROBABLE_WORDS.has(lower) && weakensClause(tokens, i, alone)) {
    found.weaken('probable', `word-${lower}`);
    if (lower === 'unlikely') found.negations++;
  } else if (alone && APPROXIMATORS.has(lower) && !isNumeral(tokens[i + 1]))
    found.weaken('probable', `word-${lower}`);
  else if (isConclusion(tokens, i)) found.weaken('probable', 'modal-must');
  else if (!alone && isCapacity(tokens, i)) found.weaken('probable', 'modal-can');
  else if (CONDITIONAL_WORDS.has(lower)) found.weaken('probable', conditionalRule(tokens, i));
  else return;
  found.note(token, 'hedge');
}

/** "will", "going to", "plans to": what lies ahead. */
function readFuture(found: ClauseFindings, tokens: readonly Token[], i: number): void {
  const token = tokens[i]!;
  const { lower } = token;
  const next = tokens[i + 1]?.lower ?? '';
  if (!FUTURE_WORDS.has(lower) && !(lower === 'going' && next === 'to')) return;
  const isPlan = !/^(?:will|'ll|won't|shall|going|tomorrow|upcoming)$/.test(lower);
  if (isPlan && next !== 'to' && !/^(?:scheduled|slated)$/.test(lower)) return;
  found.future = true;
  found.note(token, 'future');
}

function readWord(
  found: ClauseFindings,
  tokens: readonly Token[],
  i: number,
  isCue: boolean,
  alone: boolean,
): void {
  const token = tokens[i]!;
  if (token.kind !== 'word') return;
  readNegation(found, tokens, i);
  if (isAbility(tokens, i) || isNameOrMonth(tokens, i) || isCue) return;
  readHedge(found, tokens, i, alone);
  if (BOOSTERS.has(token.lower)) found.note(token, 'booster');
  readFuture(found, tokens, i);
}

/**
 * Adds what the words of a clause say. `embedding` tells of a token's index in the clause whether it only reports or
 * embeds another clause; `alone` whether the clause is judged without those around it, so that every doubt counts.
 */
export function readWords(
  found: ClauseFindings,
  tokens: readonly Token[],
  embedding: (index: number) => boolean,
  alone: boolean,
): void {
  for (let i = 0; i < tokens.length; i++) {
    if (!DECIDING.has(tokens[i]!.lower)) continue;
    const length = openPhraseAt(tokens, i);
    if (length > 0) {
      found.weaken('unknown', 'open-phrase');
      found.note({ start: tokens[i]!.start, end: tokens[i + length - 1]!.end }, 'hedge');
      i += length - 1;
      continue;
    }
    const hedging = hedgingPhraseAt(tokens, i);
    if (hedging > 0) {
      found.weaken('probable', 'hedging-phrase');
      found.note({ start: tokens[i + 1 - hedging]!.start, end: tokens[i]!.end }, 'hedge');
    }
    if (isKnowledgeGap(tokens, i)) {
      found.weaken('unknown', 'knowledge-gap');
      found.note(tokens[i]!, 'hedge');
    }
    readWord(found, tokens, i, embedding(i), alone);
  }
}

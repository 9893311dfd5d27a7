/**
 * How firmly a clause is stated: certainty, polarity and future, with the words that decide.
 * The scale is FactBank's (Saurí & Pustejovsky 2009); a word counts only inside its own clause.
 */
import type { Statement, StatementCue } from '../analysis.ts';
import type { Cue } from '../cues/cue.ts';
import type { Groundwork } from '../groundwork.ts';
import {
  BOOSTERS,
  CONDITIONAL_WORDS,
  FUTURE_WORDS,
  NEGATIONS,
  NEGATIVE_IMPLICATIVES,
  OPINION_VERBS,
  POSSIBLE_WORDS,
  PROBABLE_WORDS,
  UNKNOWN_WORDS,
  WEAKENING_VERBS,
} from '../lexicon/certainty-words.ts';
import { UNKNOWN_PHRASES } from '../lexicon/unknown-phrases.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Token } from '../tokens.ts';
import { ClauseFindings } from './clause-findings.ts';
import {
  deniesSubject,
  isCompared,
  isOfDegree,
  isOpinionOnOwnClause,
  isBeforeNoun,
  isAttributive,
  isIdleNegation,
  isNameOrMonth,
  isInvertedCondition,
  isPlainVerb,
  phraseAt,
} from './hedge-words.ts';
import { type Governor, isInfinitive } from './find-governor.ts';
import { GAP_OPENERS, isKnowledgeGap } from './knowledge-gaps.ts';
import { governsClause } from './main-verb.ts';
import { agreementOf } from './reader-agreement.ts';
import { type Outer, readGovernor } from './read-governor.ts';
import type { Segment } from './split-statements.ts';

/** How firmly one clause is put, and the words and the rule that decided. */
export interface Judgment
  extends Pick<Statement, 'certainty' | 'polarity' | 'future' | 'cues' | 'confidence' | 'rule'> {
  /** One word decides, and it stands on the main verb of the clause. */
  readonly plain: boolean;
}

/** Every word that one of the readers below looks for: all others are passed over at once. */
const DECIDING: ReadonlySet<string> = new Set([
  ...NEGATIONS,
  ...NEGATIVE_IMPLICATIVES,
  ...UNKNOWN_WORDS,
  ...POSSIBLE_WORDS,
  ...PROBABLE_WORDS,
  ...CONDITIONAL_WORDS,
  ...BOOSTERS,
  ...FUTURE_WORDS,
  ...UNKNOWN_PHRASES.keys(),
  ...GAP_OPENERS,
  'short',
  'must',
  'can',
  'going',
]);

/** Words that put a clause in doubt where they open it. */
const OPENS_WITH_DOUBT = wordList('whether if unless should had were');

/** "should not", "must not wait": what is forbidden or advised against is not said to be so or not. */
function isForbidden(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const before = tokens[i - 1]?.lower ?? '';
  const modal = lower === 'not' ? before : lower;
  return /^(?:should|must|ought|shouldn't|mustn't)$/.test(modal) && tokens[i + 1]?.lower !== 'have';
}

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
  found.negations++;
  found.note(token, 'negation');
}

/** "could see", "could not": an ability, not a possibility. */
function isAbility(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1]?.lower ?? '';
  if (lower === "couldn't" || (lower === 'could' && next === 'not')) return true;
  if (lower !== 'could' || !/^(?:see|hear|feel|smell|be)$/.test(next)) return false;
  return /^(?:seen|heard|felt|smelled|smoke)?$/.test(next === 'be' ? (tokens[i + 2]?.lower ?? 'x') : '');
}

/** Whether a word of probability weakens the clause it stands in. */
function weakensClause(tokens: readonly Token[], i: number, alone: boolean): boolean {
  const { lower } = tokens[i]!;
  if (isPlainVerb(tokens, i) || isAttributive(tokens, i) || isCompared(tokens, i) || isOfDegree(tokens, i)) return false;
  return alone || !OPINION_VERBS.has(lower) || isOpinionOnOwnClause(tokens, i);
}

/** "would win" is a forecast or a condition; "would have won" says that it came otherwise. */
function conditionalRule(tokens: readonly Token[], i: number): string {
  const { lower } = tokens[i]!;
  const have = lower.startsWith('would') ? tokens.findIndex((t, k) => k > i && k < i + 4 && t.lower === 'have') : -1;
  const isPast = have > 0 && /(?:ed|en|wn|ne|ad|id|ld|de|ut|un|me|pt|lt|nt|ught|st|ew|ung|ood)$/.test(tokens[have + 1]?.lower ?? '');
  return isPast ? 'counterfactual' : `modal-${lower}`;
}

/** "can carry": able to, which does not say that it does; "can see" says that it sees. */
function isCapacity(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === 'can' && !/^(?:not|see|hear|feel|smell|say|afford|remember)$/.test(tokens[i + 1]?.lower ?? '');
}

/** "must have slept", "must be dreaming": a conclusion, not a duty. */
function isConclusion(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower;
  return tokens[i]!.lower === 'must' && (next === 'have' || (next === 'be' && /[a-z]{2}ing$/.test(tokens[i + 2]?.lower ?? '')));
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
  } else if (isConclusion(tokens, i)) found.weaken('probable', 'modal-must');
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

/** How a clause stands to the words around it. */
export interface Frame {
  /** The cue that reports the clause; null for the article's own words and for direct quotes. */
  readonly reportedBy: Cue | null;
  /** Token indices of verbs that only report or embed another clause: "Vale suggested" is no hedge of the article's. */
  readonly embedding: ReadonlySet<number>;
  /** The word that the clause depends on, and how the clause that holds that word is put, where that is known. */
  readonly governor: Governor | null;
  readonly outer: Outer | null;
  /** Tokens of a subject that a relative clause has parted from its verb. */
  readonly subject: readonly Token[];
  /** Judged without the clauses around it: every word of doubt counts. */
  readonly alone: boolean;
}

/** Whether one word alone decides how firmly the clause is put, and governs all of it. */
function decidesAlone(tokens: readonly Token[], cues: readonly StatementCue[]): boolean {
  const deciding = cues.filter(
    (cue) => cue.kind === 'hedge' || cue.kind === 'negation' || cue.kind === 'question',
  );
  const only = deciding[0];
  return only !== undefined && deciding.length === 1 && governsClause(tokens, only);
}

function readWords(found: ClauseFindings, tokens: readonly Token[], from: number, frame: Frame): void {
  for (let i = 0; i < tokens.length; i++) {
    if (!DECIDING.has(tokens[i]!.lower)) continue;
    const length = phraseAt(tokens, i);
    if (length > 0) {
      found.weaken('unknown', 'open-phrase');
      found.note({ start: tokens[i]!.start, end: tokens[i + length - 1]!.end }, 'hedge');
      i += length - 1;
      continue;
    }
    if (isKnowledgeGap(tokens, i)) {
      found.weaken('unknown', 'knowledge-gap');
      found.note(tokens[i]!, 'hedge');
    }
    readWord(found, tokens, i, frame.embedding.has(from + i), frame.alone);
  }
}

/** "whether", "if", "should he": how the clause opens; "…?": how it ends. */
function readEdges(found: ClauseFindings, tokens: readonly Token[], opening: 'asked' | 'aside' | 'free'): void {
  const first = tokens[0]!;
  const next = tokens[1]?.lower ?? '';
  if (first.lower === 'whether' && next !== 'or' && opening !== 'aside') {
    found.weaken('unknown', 'whether');
    found.note(first, 'hedge');
  } else if (opening !== 'asked' && (/^(?:if|unless)$/.test(first.lower) || isInvertedCondition(tokens)) && tokens.length > 2) {
    found.weaken('possible', 'condition');
    found.note(first, 'hedge');
  }
  const last = tokens.findLast((t) => !/^[”"»’')\]]$/.test(t.text));
  if (last?.text === '?') {
    found.weaken('unknown', 'question');
    found.note(last, 'question');
  }
}

/** What a clause of "whether" or "if" is: what somebody asks, an aside behind a comma ("…, whether old or new"), or neither. */
function opensAs({ all }: Groundwork, { from }: Segment, governor: Governor | null): 'asked' | 'aside' | 'free' {
  if (governor?.link === 'question') return 'asked';
  return all[from - 1]?.lower === ',' ? 'aside' : 'free';
}

/** Whether nothing in a segment, before it or behind it can make it less than a plain assertion. */
function isUndoubted({ all }: Groundwork, { from, to }: Segment, frame: Frame): boolean {
  if (frame.governor || frame.subject.length > 0 || frame.reportedBy?.verb) return false;
  if (OPENS_WITH_DOUBT.has(all[from]!.lower)) return false;
  for (let i = from; i < to; i++) {
    const { lower } = all[i]!;
    if (lower === '?' || DECIDING.has(lower)) return false;
  }
  return true;
}

const UNDOUBTED: Judgment = {
  certainty: 'certain',
  polarity: 'positive',
  future: false,
  cues: [],
  confidence: agreementOf({ rule: 'plain', certainty: 'certain', negative: false, future: false, plain: false }),
  rule: 'plain',
  plain: false,
};

/** Judges one segment by itself, by the word that it depends on, and by the verb that reports it. */
export function judgeCertainty(ground: Groundwork, segment: Segment, frame: Frame): Judgment {
  if (isUndoubted(ground, segment, frame)) return UNDOUBTED;
  const tokens = ground.all.slice(segment.from, segment.to);
  const found = new ClauseFindings();
  readWords(found, tokens, segment.from, frame);
  if (deniesSubject(frame.subject)) found.negations++;
  const { governor, outer } = frame;
  if (governor && governor.at !== frame.reportedBy?.at) readGovernor(found, ground, governor, outer);
  readEdges(found, tokens, opensAs(ground, segment, governor));
  const reporter = frame.reportedBy?.verb ?? null;
  if (reporter && found.rule.startsWith('modal-would')) {
    found.settle('future-in-past');
    found.future = true;
  }
  // A relative clause is taken for granted, whoever reports it.
  const relative = /^(?:who|which|whose)$/.test(tokens[0]!.lower);
  if (reporter && !relative && WEAKENING_VERBS.has(reporter.lemma)) found.weaken('probable', `reported-${reporter.lemma}`);
  if (found.rule === 'modal-can' && found.negations % 2 === 1) found.settle('negation');
  const negative = found.certainty !== 'unknown' && found.negations % 2 === 1;
  if (negative && found.rule === 'plain') found.rule = 'negation';
  const plain = decidesAlone(tokens, found.cues);
  return {
    certainty: found.certainty,
    polarity: negative ? 'negative' : 'positive',
    future: found.future,
    cues: found.cues,
    confidence: agreementOf({ ...found, negative, plain }),
    rule: found.rule,
    plain,
  };
}

/**
 * How firmly a clause is stated: certainty, polarity and future, with the words that decide.
 * The scale is FactBank's (Saurí & Pustejovsky 2009); a word counts only inside its own clause.
 */
import type { Statement, StatementCue } from '../analysis.ts';
import type { Cue } from '../cues/cue.ts';
import type { Groundwork } from '../groundwork.ts';
import { WEAKENING_VERBS } from '../lexicon/certainty-words.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Token } from '../tokens.ts';
import { ClauseFindings } from './clause-findings.ts';
import type { Governor } from './find-governor.ts';
import { deniesSubject } from './idle-negations.ts';
import { governsClause } from './main-verb.ts';
import { isInvertedCondition } from './modal-verbs.ts';
import { type Outer, readGovernor } from './read-governor.ts';
import { DECIDING, readWords } from './read-words.ts';
import { agreementOf } from './reader-agreement.ts';
import type { Segment } from './split-statements.ts';

/** How firmly one clause is put, and the words and the rule that decided. */
export interface Judgment
  extends Pick<Statement, 'certainty' | 'polarity' | 'future' | 'cues' | 'confidence' | 'rule'> {
  /** One word decides, and it stands on the main verb of the clause. */
  readonly plain: boolean;
}

/** Words that put a clause in doubt where they open it. */
const OPENS_WITH_DOUBT = wordList('whether if unless should had were');

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
  return (
    only !== undefined &&
    (deciding.length === 1 || leavesAllOpen(tokens, only)) &&
    governsClause(tokens, only)
  );
}

/** "It is unclear whether it may …": whatever weakens the rest, all of it is left open. */
function leavesAllOpen(tokens: readonly Token[], cue: StatementCue): boolean {
  const at = tokens.findIndex((t) => t.start === cue.start);
  const behind = tokens.find((t) => t.start >= cue.end);
  return (
    tokens[0]!.lower === 'it' &&
    at > 0 &&
    at <= 4 &&
    /^(?:if|whether|how|who|what|when|where|why|which)$/.test(behind?.lower ?? '')
  );
}

/** "whether", "if", "should he": how the clause opens; "…?": how it ends. */
function readEdges(
  found: ClauseFindings,
  tokens: readonly Token[],
  opening: 'asked' | 'aside' | 'free',
): void {
  const words = tokens.slice(
    Math.max(
      0,
      tokens.findIndex(({ kind }) => kind !== 'mark'),
    ),
  );
  const first = words[0]!;
  const next = words[1]?.lower ?? '';
  if (first.lower === 'whether' && next !== 'or' && opening !== 'aside') {
    found.weaken('unknown', 'whether');
    found.note(first, 'hedge');
  } else if (
    opening !== 'asked' &&
    (/^(?:if|unless)$/.test(first.lower) || isInvertedCondition(words)) &&
    words.length > 2
  ) {
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
function opensAs(
  { all }: Groundwork,
  { from }: Segment,
  governor: Governor | null,
): 'asked' | 'aside' | 'free' {
  if (governor?.link === 'question') return 'asked';
  return all[from - 1]?.lower === ',' ? 'aside' : 'free';
}

/** Whether nothing in a segment, before it or behind it can make it less than a plain assertion. */
function isUndoubted({ all }: Groundwork, { from, to }: Segment, frame: Frame): boolean {
  if (frame.governor || frame.subject.length > 0) return false;
  if (WEAKENING_VERBS.has(frame.reportedBy?.verb?.lemma ?? '')) return false;
  let opener = from;
  while (opener < to - 1 && all[opener]!.kind === 'mark') opener++;
  if (OPENS_WITH_DOUBT.has(all[opener]!.lower)) return false;
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
  confidence: agreementOf({
    rule: 'plain',
    certainty: 'certain',
    negative: false,
    future: false,
    plain: false,
  }),
  rule: 'plain',
  plain: false,
};

/** Judges one segment by itself, by the word that it depends on, and by the verb that reports it. */
export function judgeCertainty(ground: Groundwork, segment: Segment, frame: Frame): Judgment {
  if (isUndoubted(ground, segment, frame)) return UNDOUBTED;
  const tokens = ground.all.slice(segment.from, segment.to);
  const found = new ClauseFindings();
  readWords(found, tokens, (i) => frame.embedding.has(segment.from + i), frame.alone);
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
  if (reporter && !relative && WEAKENING_VERBS.has(reporter.lemma))
    found.weaken('probable', `reported-${reporter.lemma}`);
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

/**
 * How firmly a clause is stated: certainty, polarity and future, with the words that decide.
 * The scale is FactBank's (Saurí & Pustejovsky 2009); a word counts only inside its own clause.
 */
import type { Certainty, Polarity, StatementCue, StatementCueKind } from './analysis.ts';
import type { Cue } from './find-cues.ts';
import type { Groundwork } from './groundwork.ts';
import {
  BOOSTERS,
  CONDITIONAL_WORDS,
  FUTURE_WORDS,
  NEGATIONS,
  NEGATIVE_IMPLICATIVES,
  POSSIBLE_WORDS,
  PROBABLE_WORDS,
  UNKNOWN_WORDS,
  WEAKENING_HEADS,
} from './lexicon/certainty-words.ts';
import { DETERMINERS, PASSIVE_AUXILIARIES, PREPOSITIONS } from './lexicon/function-words.ts';
import { UNKNOWN_PHRASES } from './lexicon/unknown-phrases.ts';
import { governsClause } from './main-verb.ts';
import type { Segment } from './split-statements.ts';
import type { Token } from './tokens.ts';

export interface Judgment {
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  readonly future: boolean;
  readonly cues: readonly StatementCue[];
  readonly confidence: number;
  readonly rule: string;
  /** One word decides, and it stands on the main verb of the clause. */
  readonly plain: boolean;
}

const RANK: Readonly<Record<Certainty, number>> = { certain: 3, probable: 2, possible: 1, unknown: 0 };

/** Collects what the words of a clause say; the weakest word decides. */
class Findings {
  certainty: Certainty = 'certain';
  rule = 'plain';
  negations = 0;
  future = false;
  readonly cues: StatementCue[] = [];

  note(token: { start: number; end: number }, kind: StatementCueKind): void {
    this.cues.push({ start: token.start, end: token.end, kind });
  }

  weaken(certainty: Certainty, rule: string): void {
    if (RANK[certainty] >= RANK[this.certainty]) return;
    this.certainty = certainty;
    this.rule = rule;
  }
}

/** The month, or a name: not the modal. */
const isNameOrMonth = (token: Token, index: number) =>
  token.capital && (token.lower === 'may' || token.lower === 'will') && index > 0;

/** "not only", "not just", "no doubt", "no longer than": no denial. */
function isIdleNegation(tokens: readonly Token[], i: number): boolean {
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
function phraseAt(tokens: readonly Token[], i: number): number {
  const phrases = UNKNOWN_PHRASES.get(tokens[i]!.lower);
  return phrases?.find((phrase) => phrase.every((word, k) => tokens[i + k]?.lower === word))?.length ?? 0;
}

/** "appeared on Tuesday", "suggested a walk": verbs that weaken only before a clause or an infinitive. */
function isPlainVerb(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!/^(?:appear|appears|appeared|seem|seems|seemed)$/.test(tokens[i]!.lower) || !next) return false;
  return (
    next.kind === 'number' ||
    /^(?:on|in|at|before|for|with|from|by|after|during|alongside|,|\.)$/.test(next.lower)
  );
}

/** The last word of its clause weakens the clause behind it, which says so itself. */
function governsNext(tokens: readonly Token[], i: number): boolean {
  return (
    i === tokens.length - 1 &&
    i > 0 &&
    WEAKENING_HEADS.has(tokens[i]!.lower) &&
    !PASSIVE_AUXILIARIES.has(tokens[i - 1]!.lower)
  );
}

/** "a possible strike", "the alleged plot", ", as expected,": it weakens a noun or nothing, not the clause. */
function isAttributive(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const before = tokens[i - 1]?.lower ?? '';
  const next = tokens[i + 1];
  if (before === 'as' && lower === 'expected') return true;
  if (i === 0) return false;
  if (
    !/^(?:possible|probable|alleged|suspected|estimated|purported|presumed|anticipated|suspect|suspects|potential|rumored|assumed|speculation|rumors?|estimates?)$/.test(
      lower,
    )
  )
    return false;
  if (lower === 'speculation' || /^(?:suspects?|rumors?|estimates?)$/.test(lower))
    return DETERMINERS.has(before) || PREPOSITIONS.has(before) || i === 0;
  return (
    next?.kind === 'word' &&
    !/^(?:to|that|for|if|when|as|because|of|by|at|in|on)$/.test(next.lower) &&
    !PASSIVE_AUXILIARIES.has(before)
  );
}

function readWord(found: Findings, tokens: readonly Token[], i: number, isCue: boolean): void {
  const token = tokens[i]!;
  const { lower } = token;
  const next = tokens[i + 1]?.lower ?? '';
  if (token.kind !== 'word') return;
  if (NEGATIONS.has(lower) && !isIdleNegation(tokens, i)) {
    found.negations++;
    found.note(token, 'negation');
  } else if (NEGATIVE_IMPLICATIVES.has(lower) && next === 'to') {
    found.negations++;
    found.note(token, 'negation');
  }
  if (lower === 'short' && next === 'of' && /^(?:stop|fall|fell)/.test(tokens[i - 1]?.lower ?? '')) {
    found.negations++;
    found.note(token, 'negation');
  }
  if (
    lower === 'could' &&
    /^(?:see|hear|feel|smell|be)$/.test(next) &&
    /^(?:seen|heard|felt|smelled|smoke)?$/.test(next === 'be' ? (tokens[i + 2]?.lower ?? 'x') : '')
  )
    return;
  if (lower === "couldn't" || (lower === 'could' && next === 'not')) return;
  if (isNameOrMonth(token, i) || isCue) return;
  if (UNKNOWN_WORDS.has(lower)) {
    found.weaken('unknown', `word-${lower}`);
    found.note(token, 'hedge');
  } else if (POSSIBLE_WORDS.has(lower) && !isAttributive(tokens, i)) {
    found.weaken('possible', /^(?:may|might|could)$/.test(lower) ? `modal-${lower}` : `word-${lower}`);
    found.note(token, 'hedge');
  } else if (
    PROBABLE_WORDS.has(lower) &&
    !isPlainVerb(tokens, i) &&
    !governsNext(tokens, i) &&
    !isAttributive(tokens, i)
  ) {
    found.weaken('probable', `word-${lower}`);
    found.note(token, 'hedge');
    if (lower === 'unlikely') found.negations++;
  } else if (CONDITIONAL_WORDS.has(lower)) {
    found.weaken('probable', `modal-${lower}`);
    found.note(token, 'hedge');
  }
  if (BOOSTERS.has(lower)) found.note(token, 'booster');
  if (FUTURE_WORDS.has(lower) || (lower === 'going' && next === 'to')) {
    const isPlan = !/^(?:will|'ll|won't|shall|going|tomorrow|upcoming)$/.test(lower);
    if (isPlan && next !== 'to' && !/^(?:scheduled|slated)$/.test(lower)) return;
    found.future = true;
    found.note(token, 'future');
  }
}

/** What the verb that reports a clause says about it: "suggested" and "believes" weaken what follows. */
const WEAKENING_VERBS: ReadonlySet<string> = new Set(
  'suggest hint imply believe think feel expect suspect assume fear hope guess estimate predict forecast'.split(
    ' ',
  ),
);

/** Nouns that leave what their clause says in doubt: "the risk that …". */
const DOUBTFUL_NOUNS =
  /^(?:possibility|possibilities|chance|chances|risk|risks|likelihood|fears?|concerns?|suspicions?|speculation|rumou?rs?|hopes?|prospect|danger|worry|worries|idea|theory)$/;
const SAYING =
  /^(?:say|said|says|confirm|confirmed|specify|specified|mention|mentioned|reveal|revealed|disclose|disclosed)$/;
const DENYING = /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed)|reject(?:s|ed)?|refut(?:e|es|ed))$/;
const BLOCKING = /^(?:prevent|stop|keep|kept|block|ban|bar|discourage|deter)(?:s|p?ed|ned|red|ing)?$/;

/** Whether a negation stands within three words before `at`, in the same sentence. */
function isDenied({ all }: Groundwork, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (all[i]!.sentence !== all[at]!.sentence) return false;
    if (NEGATIONS.has(all[i]!.lower)) return true;
  }
  return false;
}

/** "prevented Vale |from leaving": the verb that stops it, a few words before. */
function isBlocked({ all }: Groundwork, from: number): boolean {
  if (all[from]!.lower !== 'from') return false;
  return all
    .slice(Math.max(0, from - 6), from)
    .some((t) => t.sentence === all[from]!.sentence && BLOCKING.test(t.lower));
}

/** "failed |to win", "wants |to win", "believes |it won": the word before the clause says what becomes of it. */
function readGovernor(found: Findings, ground: Groundwork, { from, sentence }: Segment): void {
  const { all } = ground;
  const before = all[from - 1];
  if (before?.sentence !== sentence) return;
  const opener = all[from]!.lower;
  const infinitive = opener === 'to';
  const denied = isDenied(ground, from - 1);
  const deny = () => {
    found.negations++;
    found.note(before, 'negation');
  };
  if (infinitive && NEGATIVE_IMPLICATIVES.has(before.lower)) {
    if (!denied) deny();
  } else if (WEAKENING_HEADS.has(before.lower)) {
    if (denied) deny();
    found.weaken('probable', `after-${before.lower}`);
    found.note(before, 'hedge');
  } else if (
    UNKNOWN_WORDS.has(before.lower) ||
    (/^(?:clear|known|sure|certain)$/.test(before.lower) && denied)
  ) {
    found.weaken('unknown', `after-${before.lower}`);
    found.note(before, 'hedge');
  } else if (opener === 'that' && DOUBTFUL_NOUNS.test(before.lower)) {
    found.weaken('possible', `after-${before.lower}`);
    found.note(before, 'hedge');
  } else if (opener === 'that' && SAYING.test(before.lower) && denied) {
    found.weaken('unknown', 'not-said');
    found.note(before, 'hedge');
  } else if ((opener === 'that' && DENYING.test(before.lower)) || isBlocked(ground, from)) {
    if (!denied) deny();
  } else if (infinitive) {
    found.future = true;
    found.note(before, 'future');
    if (found.rule === 'plain') found.rule = 'intended';
  }
}

/** How a clause stands to the words that report it. */
export interface Frame {
  /** The cue that reports the clause; null for the article's own words and for direct quotes. */
  readonly reportedBy: Cue | null;
  /** Token indices of verbs that only report: "Vale suggested" is no hedge of the article's. */
  readonly reporting: ReadonlySet<number>;
}

/** Whether one word alone decides how firmly the clause is put, and governs all of it. */
function decidesAlone(tokens: readonly Token[], cues: readonly StatementCue[]): boolean {
  const deciding = cues.filter(
    (cue) => cue.kind === 'hedge' || cue.kind === 'negation' || cue.kind === 'question',
  );
  const only = deciding[0];
  return only !== undefined && deciding.length === 1 && governsClause(tokens, only);
}

/** Judges one segment by itself and by the verb that reports it. */
export function judgeCertainty(ground: Groundwork, segment: Segment, frame: Frame): Judgment {
  const tokens = ground.all.slice(segment.from, segment.to);
  const found = new Findings();
  const first = tokens[0]!;
  for (let i = 0; i < tokens.length; i++) {
    const length = phraseAt(tokens, i);
    if (length > 0) {
      found.weaken('unknown', 'open-phrase');
      found.note({ start: tokens[i]!.start, end: tokens[i + length - 1]!.end }, 'hedge');
      i += length - 1;
      continue;
    }
    readWord(found, tokens, i, frame.reporting.has(segment.from + i));
  }
  readGovernor(found, ground, segment);
  if (first.lower === 'whether') {
    found.weaken('unknown', 'whether');
    found.note(first, 'hedge');
  } else if ((first.lower === 'if' || first.lower === 'unless') && segment.to - segment.from > 2) {
    found.weaken('possible', 'condition');
    found.note(first, 'hedge');
  }
  const last = tokens.findLast((t) => !/^[”"»’')\]]$/.test(t.text));
  if (last?.text === '?') {
    found.weaken('unknown', 'question');
    found.note(last, 'question');
  }
  const reporter = frame.reportedBy?.verb ?? null;
  if (reporter && found.rule.startsWith('modal-would')) {
    found.certainty = 'certain';
    found.rule = 'future-in-past';
    found.future = true;
  }
  if (reporter && WEAKENING_VERBS.has(reporter.lemma)) found.weaken('probable', `reported-${reporter.lemma}`);
  const negative = found.certainty !== 'unknown' && found.negations % 2 === 1;
  if (negative && found.rule === 'plain') found.rule = 'negation';
  const plain = decidesAlone(tokens, found.cues);
  return {
    certainty: found.certainty,
    polarity: negative ? 'negative' : 'positive',
    future: found.future,
    cues: found.cues,
    confidence: found.rule === 'plain' ? 0.88 : plain || found.cues.length <= 1 ? 0.85 : 0.75,
    rule: found.rule,
    plain,
  };
}

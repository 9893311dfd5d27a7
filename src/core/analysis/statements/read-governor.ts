/** Reads the word before a clause, which says what becomes of it: "failed |to win", "believes |it won". */
import type { Groundwork } from '../groundwork.ts';
import {
  DOUBTFUL_NOUNS,
  NEGATIONS,
  NEGATIVE_IMPLICATIVES,
  UNKNOWN_WORDS,
  WEAKENING_HEADS,
} from '../lexicon/certainty-words.ts';
import type { ClauseFindings } from './clause-findings.ts';
import type { Segment } from './split-statements.ts';

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
export function readGovernor(found: ClauseFindings, ground: Groundwork, { from, sentence }: Segment): void {
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
  } else if (opener === 'that' && DOUBTFUL_NOUNS.has(before.lower)) {
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

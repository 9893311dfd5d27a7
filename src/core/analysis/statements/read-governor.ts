/** What the word that a clause depends on makes of it: "failed |to win", "believes |it won", "no sign |that it won". */
import type { Statement } from '../analysis.ts';
import type { Groundwork } from '../groundwork.ts';
import { NEGATIONS } from '../lexicon/certainty-words.ts';
import type { Effect } from '../lexicon/embedding-predicates.ts';
import type { ClauseFindings } from './clause-findings.ts';
import type { Governor } from './find-governor.ts';

/** How the clause that holds a governor is put. */
export interface Outer extends Pick<Statement, 'certainty' | 'polarity' | 'future' | 'rule'> {
  /** The token that the clause begins with. */
  readonly from: number;
}

/** "None of the engineers |said that", "not one |said it": the subject that a clause begins with stands for nobody. */
const hasEmptySubject = (all: Groundwork['all'], from: number) =>
  /^(?:no|none|nobody|neither|not|hardly|scarcely)$/.test(all[from]!.lower) &&
  !/^(?:doubt|matter|wonder|only|surprisingly)$/.test(all[from + 1]?.lower ?? '');

/** How far before a word the negation may stand that denies it: "did not immediately agree |to sell". */
const REACH = 4;

/**
 * Whether the governor at `at` is denied: by a negation before it, or, where its clause holds none, by what that
 * clause depends on itself: "failed |to persuade them |to sell".
 */
function isDenied({ all }: Groundwork, at: number, outer: Outer | null): boolean {
  const { sentence } = all[at]!;
  // "no doubt |that": it denies the noun, and nothing else in its clause.
  if (/^(?:no|little)$/.test(all[at - 1]?.lower ?? '')) return true;
  if (outer && hasEmptySubject(all, outer.from)) return true;
  if (outer?.polarity === 'positive' && outer.certainty !== 'unknown') return false;
  let nearest = at - 1;
  const floor = outer?.from ?? Math.max(0, at - REACH);
  while (nearest >= floor && all[nearest]!.sentence === sentence && !NEGATIONS.has(all[nearest]!.lower))
    nearest--;
  const found = nearest >= floor && all[nearest]!.sentence === sentence;
  return found ? at - nearest <= REACH : outer?.polarity === 'negative';
}

function apply(
  found: ClauseFindings,
  effect: Effect,
  lemma: string,
  word: { start: number; end: number },
): void {
  const rule = `after-${lemma}`;
  switch (effect) {
    case 'fact':
    case 'told':
      return;
    case 'not':
    case 'unmeant':
      found.negations++;
      found.note(word, 'negation');
      found.future ||= effect === 'unmeant';
      return;
    case 'foreseen':
      found.future = true;
      found.weaken('probable', rule);
      break;
    case 'ahead':
      found.future = true;
      found.note(word, 'future');
      if (found.rule === 'plain') found.rule = 'intended';
      return;
    case 'improbable':
    case 'doubted':
      found.negations++;
      found.note(word, 'negation');
      found.weaken(effect === 'doubted' ? 'possible' : 'probable', rule);
      return;
    case 'probable':
    case 'possible':
      found.weaken(effect, rule);
      break;
    case 'open':
      found.weaken('unknown', rule);
      break;
    default:
      effect satisfies never;
  }
  found.note(word, 'hedge');
}

/**
 * Adds what the governor makes of its clause. Effects compose from the outside in (Nairn, Condoravdi & Karttunen 2006):
 * under a negation the governor has its other effect, and nothing is firmer than the clause that it depends on.
 */
export function readGovernor(
  found: ClauseFindings,
  ground: Groundwork,
  { at, link, predicate }: Governor,
  outer: Outer | null,
): void {
  const denied = isDenied(ground, at, outer) || (link === 'question' && outer?.certainty === 'unknown');
  const effect = denied ? predicate.denied : predicate.affirmed;
  apply(found, effect, predicate.lemma, ground.all[at]!);
  const presupposed = predicate.affirmed === 'fact' && predicate.denied === 'fact';
  if (!outer || presupposed || effect === 'told' || effect === 'open') return;
  if (outer.certainty !== 'certain') found.weaken(outer.certainty, outer.rule);
  if (link !== 'that' && link !== 'bare') found.future ||= outer.future;
}

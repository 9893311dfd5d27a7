/** What a clause owes to the one beside it: a condition that it hangs on, or a future that it waits for. */
import type { Groundwork } from '../groundwork.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Judgment } from './judge-certainty.ts';
import { agreementOf } from './reader-agreement.ts';
import type { Clause } from './split-clauses.ts';

/** "will", "would", "could": what a condition leads to is said with one of these. */
const LEADS_TO = wordList("will 'll won't would wouldn't 'd shall could going");
/** Words that open a clause of time which may still lie ahead. */
const OPENS_TIME = wordList('until before when once as after');
const TELLS_PAST = wordList('was were had did could would');

/** "If he comes, |she will go": a clause beside a condition, about what would come of it. */
function hangsOnCondition(
  { all }: Groundwork,
  { from, to }: Clause,
  beside: readonly (Judgment | null)[],
): boolean {
  if (!beside.some((judgment) => judgment?.rule === 'condition')) return false;
  return all.slice(from, to).some((t) => LEADS_TO.has(t.lower));
}

/** "will pay |when it opens", "will not sail |until it is mended": a clause of time behind one about the future. */
function isAwaited({ all }: Groundwork, { from, to }: Clause, main: Judgment | null): boolean {
  if (!main?.future || !OPENS_TIME.has(all[from]!.lower)) return false;
  return !all.slice(from, to).some((t) => TELLS_PAST.has(t.lower) || /[a-z]{2}ed$/.test(t.lower));
}

/** The judgment of clause `index` once those beside it in its sentence are seen; null where they change nothing. */
export function besideOthers(
  ground: Groundwork,
  clauses: readonly Clause[],
  judgments: readonly Judgment[],
  index: number,
): Judgment | null {
  const clause = clauses[index]!;
  const judgment = judgments[index]!;
  if (judgment.certainty !== 'certain') return null;
  const at = (i: number) => (clauses[i]?.sentence === clause.sentence ? judgments[i]! : null);
  const negative = judgment.polarity === 'negative';
  const change = (changed: Pick<Judgment, 'certainty' | 'future' | 'rule'>): Judgment => ({
    ...judgment,
    ...changed,
    confidence: agreementOf({ ...changed, negative, plain: false }),
  });
  if (hangsOnCondition(ground, clause, [at(index - 1), at(index + 1)]))
    return change({ certainty: 'probable', future: judgment.future, rule: 'on-condition' });
  if (judgment.rule === 'plain' && isAwaited(ground, clause, at(index - 1)))
    return change({ certainty: 'certain', future: true, rule: 'awaited' });
  return null;
}

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

/** "If he comes, |she will go": what would come of a condition. */
const comesOfCondition = ({ all }: Groundwork, { from, to }: Clause): boolean =>
  all.slice(from, to).some((t) => LEADS_TO.has(t.lower));

/** "will pay |when it opens", "will not sail |until it is mended": a clause of time behind one about the future. */
function isAwaited({ all }: Groundwork, { from, to }: Clause): boolean {
  if (!OPENS_TIME.has(all[from]!.lower)) return false;
  return !all.slice(from, to).some((t) => TELLS_PAST.has(t.lower) || /[a-z]{2}ed$/.test(t.lower));
}

function changed(judgment: Judgment, to: Pick<Judgment, 'certainty' | 'future' | 'rule'>): Judgment {
  const negative = judgment.polarity === 'negative';
  return { ...judgment, ...to, confidence: agreementOf({ ...to, negative, plain: false }) };
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
  const before = clauses[index - 1]?.sentence === clause.sentence ? judgments[index - 1]! : null;
  const after = clauses[index + 1]?.sentence === clause.sentence ? judgments[index + 1]! : null;
  const conditional = before?.rule === 'condition' || after?.rule === 'condition';
  if (conditional && comesOfCondition(ground, clause))
    return changed(judgment, { certainty: 'probable', future: judgment.future, rule: 'on-condition' });
  if (before?.future && judgment.rule === 'plain' && isAwaited(ground, clause))
    return changed(judgment, { certainty: 'certain', future: true, rule: 'awaited' });
  return null;
}

/** Tells what ought to be from what is: "should", "has to", "got to", "is to be flown". */
import type { Groundwork } from '../groundwork.ts';
import { wordList } from '../lexicon/word-list.ts';

const DUTIES = wordList("must should ought shall mustn't shouldn't oughtn't gotta");
/** Before "to" these oblige: "has to", "got to", "needs to", "is supposed to". */
const OBLIGES = wordList(
  'have has had having got need needs needed supposed obliged obligated required entitled',
);

/** Whether the words in `[from, to)`, in marks or not, tell of a duty, an order or what is due. */
export function tellsOfDuty({ all }: Groundwork, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = all[i]!;
    if (DUTIES.has(lower)) return true;
    if (lower !== 'to' || i === from) continue;
    const before = all[i - 1]!.lower;
    if (OBLIGES.has(before)) return true;
    if (/^(?:is|are|was|were)$/.test(before) && /^(?:be|have)$/.test(all[i + 1]?.lower ?? '')) return true;
  }
  return false;
}

/** How many questions of "How sure?" go to which levels, so that no answer is right nearly always. */
import type { Level } from '../key/answer-key.ts';

/** Of so many questions, at most so many ask who vouches: the others ask how firmly. */
export function mostVouching(questions: number): number {
  return Math.floor(questions / 2);
}

export interface Shares {
  /** All questions together. */
  readonly total: number;
  /** How many of each level that must not crowd the round. */
  readonly most: ReadonlyMap<Level, number>;
}

/** All there are, up to `count`; of those of a source's word no more than half, while there are others. */
export function sharesAsChosen(levels: readonly Level[], count: number): Shares {
  const total = Math.min(count, levels.length);
  return { total, most: new Map<Level, number>([['attributed', mostVouching(total)]]) };
}

/**
 * Shares at most `count` questions out over the levels of the statements there are. Plain facts are at most as many as
 * the others together; those of a source's word, where "no" is right, at most as many as the facts, where "yes" is, and no
 * more than half. A round of facts alone, or of nothing but sources, would be answered without reading, and so would a lone fact.
 */
export function shareLevels(levels: readonly Level[], count: number): Shares {
  const has = (level: Level) => levels.filter((other) => other === level).length;
  const [facts, attributed] = [has('fact'), has('attributed')];
  const weaker = levels.length - facts - attributed;
  const mostAttributed = Math.min(attributed, Math.max(1, mostVouching(count)));
  const taken = { weaker: 0, attributed: 0, facts: 0 };
  for (let total = 0; total < count; total++) {
    const open = [
      taken.weaker < weaker ? ('weaker' as const) : null,
      taken.attributed < mostAttributed && taken.attributed < taken.facts ? ('attributed' as const) : null,
      taken.facts < facts && taken.facts <= taken.weaker + taken.attributed ? ('facts' as const) : null,
    ].filter((group) => group !== null);
    const next = open.sort((a, b) => taken[a] - taken[b])[0];
    if (!next) break;
    taken[next]++;
  }
  taken.facts = Math.min(taken.facts, taken.weaker + taken.attributed);
  return {
    total: taken.weaker + taken.attributed + taken.facts,
    most: new Map<Level, number>([
      ['fact', taken.facts],
      ['attributed', taken.attributed],
    ]),
  };
}

/**
 * Those of the items that were chosen that stand in these shares to one another, in their order: a choice may have passed over
 * facts that repeat a sentence.
 */
export function inShares<T extends { readonly level: Level }>(chosen: readonly T[]): T[] {
  const { most } = shareLevels(
    chosen.map(({ level }) => level),
    chosen.length,
  );
  const left = new Map(most);
  return chosen.filter(({ level }) => {
    const free = left.get(level);
    if (free !== undefined) left.set(level, free - 1);
    return free === undefined || free > 0;
  });
}

/** The levels offered for a statement: the right one with its neighbors, always in the order of the scale. */
import type { CertaintyItem, Level } from '../key/answer-key.ts';
import { shuffled } from './draw.ts';

/** The levels that can be asked as "how firmly", strongest first. */
export const STRENGTHS = ['fact', 'hedged', 'speculative', 'open', 'denied'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** The answers to "does the article itself vouch", in the order shown. */
export const VOUCHING = ['fact', 'attributed', 'open'] as const;
export type Vouching = (typeof VOUCHING)[number];

/** Places on the scale −3…+3 of certainty; null for a source's word, which has none. */
export const SCALE: Readonly<Record<Level, number | null>> = {
  fact: 3,
  hedged: 2,
  speculative: 1,
  open: 0,
  denied: -3,
  attributed: null,
};

/** "The town has not paid" is stated as a fact, too: where one is right, the other is not offered. */
function bothDefendable(a: Strength, b: Strength): boolean {
  return (a === 'fact' && b === 'denied') || (a === 'denied' && b === 'fact');
}

/** Every way to take `count` of the items, in their order. */
function combinations<T>(items: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), count - 1).map((rest) => [item, ...rest]),
  );
}

export interface StrengthSet {
  readonly levels: readonly Strength[];
  /** How much farther apart its ends lie than those of the closest set, in places on the scale. */
  readonly farther: number;
}

/**
 * Sets of three levels in scale order, fewer where others cannot be offered; the right one is in each. Those
 * that lie closest together come first, among equals in an order that the seed decides, so that a set does
 * not tell which is right.
 */
export function strengthSets(item: CertaintyItem, right: Strength, seed: number): readonly StrengthSet[] {
  const others = STRENGTHS.filter(
    (level) => level !== right && !item.notOffered.includes(level) && !bothDefendable(level, right),
  );
  const place = (level: Strength) => STRENGTHS.indexOf(level);
  const sets = combinations(others, Math.min(2, others.length)).map((wrong) =>
    [right, ...wrong].sort((a, b) => place(a) - place(b)),
  );
  const reach = (set: readonly Strength[]) => place(set.at(-1) ?? right) - place(set[0] ?? right);
  const closest = Math.min(...sets.map(reach));
  return shuffled(seed, `${item.id} levels`, sets)
    .map((levels) => ({ levels, farther: reach(levels) - closest }))
    .sort((a, b) => a.farther - b.farther);
}

/** The answers to "does the article itself vouch", without those a careful reader could defend too. */
export function vouchingFor(item: CertaintyItem, right: Vouching): readonly Vouching[] {
  return VOUCHING.filter((level) => level === right || !item.notOffered.includes(level));
}

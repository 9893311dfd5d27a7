/** Chooses which items to ask: spread over speakers, levels, difficulties and sentences. */
import type { Difficulty } from '../key/answer-key.ts';

export interface Candidate<T> {
  readonly item: T;
  /** Indexes of the sentences it is about. */
  readonly sentences: readonly number[];
  /** What should not come up again and again: the speaker, the level, the status. */
  readonly group: string;
  readonly difficulty: Difficulty;
}

/** What a repetition costs, worst first: the sentence, the sentence of another round, the group, the difficulty. */
const COST = { sentence: 1000, otherRound: 100, group: 3, difficulty: 1 } as const;

/**
 * At most `count` of the candidates, each as what `make` makes of it; one of which it makes nothing is
 * passed over. Each choice is the one that repeats least; of equals, the one that stands first, so the
 * caller's order decides. A sentence comes up twice only when all others are used up.
 */
export function chooseVaried<T, Made>(
  candidates: readonly Candidate<T>[],
  count: number,
  usedElsewhere: ReadonlySet<number>,
  make: (item: T) => Made | null,
): Made[] {
  const left = new Set(candidates);
  const sentences = new Set<number>();
  const groups = new Map<string, number>();
  const difficulties = new Map<string, number>();
  const costOf = (c: Candidate<T>) =>
    (c.sentences.some((s) => sentences.has(s)) ? COST.sentence : 0) +
    (c.sentences.some((s) => usedElsewhere.has(s)) ? COST.otherRound : 0) +
    (groups.get(c.group) ?? 0) * COST.group +
    (difficulties.get(c.difficulty) ?? 0) * COST.difficulty;
  const chosen: Made[] = [];
  while (chosen.length < count) {
    const next = cheapest(left, costOf);
    if (!next) break;
    left.delete(next);
    const made = make(next.item);
    if (made === null) continue;
    chosen.push(made);
    for (const s of next.sentences) sentences.add(s);
    groups.set(next.group, (groups.get(next.group) ?? 0) + 1);
    difficulties.set(next.difficulty, (difficulties.get(next.difficulty) ?? 0) + 1);
  }
  return chosen;
}

function cheapest<T>(items: Iterable<T>, costOf: (item: T) => number): T | undefined {
  let best: T | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const cost = costOf(item);
    if (cost < lowest) {
      best = item;
      lowest = cost;
    }
  }
  return best;
}

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
 * At most `count` of the candidates. Each choice is the one that repeats least; of equals, the one that
 * stands first, so the caller's order decides. A sentence comes up twice only when all others are used up.
 */
export function chooseVaried<T>(
  candidates: readonly Candidate<T>[],
  count: number,
  usedElsewhere: ReadonlySet<number>,
): T[] {
  const left = [...candidates];
  const sentences = new Set<number>();
  const seen = new Map<string, number>();
  const chosen: T[] = [];
  const costOf = (c: Candidate<T>) =>
    (c.sentences.some((s) => sentences.has(s)) ? COST.sentence : 0) +
    (c.sentences.some((s) => usedElsewhere.has(s)) ? COST.otherRound : 0) +
    (seen.get(`group ${c.group}`) ?? 0) * COST.group +
    (seen.get(`difficulty ${c.difficulty}`) ?? 0) * COST.difficulty;
  while (chosen.length < count && left.length > 0) {
    let best = 0;
    for (let i = 1; i < left.length; i++) if (costOf(left[i]!) < costOf(left[best]!)) best = i;
    const [next] = left.splice(best, 1);
    if (!next) break;
    chosen.push(next.item);
    for (const s of next.sentences) sentences.add(s);
    for (const name of [`group ${next.group}`, `difficulty ${next.difficulty}`]) {
      seen.set(name, (seen.get(name) ?? 0) + 1);
    }
  }
  return chosen;
}

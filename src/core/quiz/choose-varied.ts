/** Chooses which items to ask: spread over speakers, levels, difficulties and sentences. */
import { overlaps, type Span } from '../article/span.ts';
import type { Difficulty } from '../key/answer-key.ts';

export interface Candidate<T> {
  readonly item: T;
  /** Indexes of the sentences it is about. */
  readonly sentences: readonly number[];
  /** Where in the article stands what it asks about. */
  readonly content: readonly Span[];
  /** What should not come up again and again: the speaker, the level, the status. */
  readonly group: string;
  readonly difficulty: Difficulty;
}

/** What earlier rounds ask about or show. */
export interface Used {
  /** Indexes of sentences; avoided where there is anything else. */
  readonly sentences: ReadonlySet<number>;
  /** Places in the article of the very words asked about: to ask about those again gives an answer away. */
  readonly content: readonly Span[];
  /** Places of the words that were offered as wrong answers; avoided where there is anything else. */
  readonly offered: readonly Span[];
}

/** What a repetition costs, worst first. */
const COST = {
  sentence: 10_000,
  crowd: 3000,
  /** The same words in another round. */
  words: 1000,
  /** Other words of a sentence that another round asks about. */
  otherRound: 100,
  group: 3,
  difficulty: 1,
} as const;

export interface ChooseOptions {
  readonly count: number;
  readonly used: Used;
  /** Groups of which there should be only so many while there are others. */
  readonly most?: ReadonlyMap<string, number>;
}

const repeatsWords = (words: readonly Span[]) => (candidate: Candidate<unknown>) =>
  candidate.content.some((own) => words.some((other) => overlaps(own, other)));

/** The candidates about whose very words no earlier round asks. */
export function unused<T>(candidates: readonly Candidate<T>[], used: Used): Candidate<T>[] {
  const repeats = repeatsWords(used.content);
  return candidates.filter((candidate) => !repeats(candidate));
}

/**
 * At most `count` of the candidates, each as what `make` makes of it; one of which it makes nothing is
 * passed over. Each choice is the one that repeats least; of equals, the one that stands first, so the
 * caller's order decides. A sentence comes up twice only when all others are used up.
 */
export function chooseVaried<T, Made>(
  candidates: readonly Candidate<T>[],
  { count, used, most }: ChooseOptions,
  make: (item: T) => Made | null,
): Made[] {
  const left = new Set(candidates);
  const repeated = new Set(candidates.filter(repeatsWords([...used.content, ...used.offered])));
  const sentences = new Set<number>();
  const groups = new Map<string, number>();
  const difficulties = new Map<string, number>();
  const costOf = (c: Candidate<T>) =>
    ((groups.get(c.group) ?? 0) >= (most?.get(c.group) ?? count) ? COST.crowd : 0) +
    (repeated.has(c) ? COST.words : 0) +
    (c.sentences.some((s) => sentences.has(s)) ? COST.sentence : 0) +
    (c.sentences.some((s) => used.sentences.has(s)) ? COST.otherRound : 0) +
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

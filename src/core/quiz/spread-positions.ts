/** Where the right option stands: each place as often as the others, in an order that nobody can foresee. */
import { shuffled } from './draw.ts';

const numbersTo = (count: number) => Array.from({ length: count }, (_, i) => i);

/**
 * One position for each question, given how many places each has; in [0, places). Among questions with equally many
 * places, no place comes up more than once more often than another, and which comes next cannot be told from those before:
 * they are dealt from one deck for the whole round.
 * @param name what is dealt for, with the ids of the questions: the same seed deals anew for another article
 */
export function spreadPositions(seed: number, name: string, places: readonly number[]): number[] {
  const decks = new Map<number, number[]>();
  for (const count of new Set(places)) {
    const questions = places.filter((other) => other === count).length;
    const order = shuffled(seed, `${name} places ${count}`, numbersTo(count));
    const deck = numbersTo(questions).map((i) => order[i % count] ?? 0);
    decks.set(count, shuffled(seed, `${name} deck ${count}`, deck));
  }
  return places.map((count) => decks.get(count)?.pop() ?? 0);
}

/** Where the right option stands: each place as often as the others, in an order that the seed decides. */
import { shuffled } from './draw.ts';

/**
 * One position for each question, given how many places each has; in [0, places). Among questions with
 * equally many places, every place comes up once before any comes up again.
 */
export function spreadPositions(seed: number, name: string, places: readonly number[]): number[] {
  const decks = new Map<number, number[]>();
  return places.map((count, index) => {
    const left = decks.get(count) ?? [];
    const deck =
      left.length > 0
        ? left
        : shuffled(
            seed,
            `${name} ${count} ${index}`,
            Array.from({ length: count }, (_, i) => i),
          );
    decks.set(count, deck.slice(1));
    return deck[0] ?? 0;
  });
}

/** Finds where a statement begins behind the word that joins it to the one before: "But |the dam may leak". */
import type { Groundwork } from '../groundwork.ts';
import { opensSubject } from './phrase-words.ts';

/** The index behind a "But", "And" or "Yet" that opens a sentence at `from`; `from` where none does. */
export function behindContrast({ all }: Groundwork, from: number): number {
  const { capital, lower } = all[from]!;
  return capital && /^(?:but|and|yet)$/.test(lower) ? from + 1 : from;
}

/** The index behind an "and" at `from` that joins a clause with a subject of its own; `from` where none does. */
export function behindAnd(ground: Groundwork, from: number, to: number): number {
  return ground.all[from]!.lower === 'and' && from + 1 < to && opensSubject(ground, from + 1)
    ? from + 1
    : from;
}

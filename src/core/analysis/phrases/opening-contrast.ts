/** Finds where a sentence begins behind the word that sets it against the one before: "But |the dam may leak". */
import type { Groundwork } from '../groundwork.ts';

/** The index behind a "But", "And" or "Yet" that opens a sentence at `from`; `from` where none does. */
export function behindContrast({ all }: Groundwork, from: number): number {
  const { capital, lower } = all[from]!;
  return capital && /^(?:but|and|yet)$/.test(lower) ? from + 1 : from;
}

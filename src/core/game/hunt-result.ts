/** The result of a hunt, kept apart from the points that confidence brings. */
import { huntLeaning } from '../hunt/hunt-leaning.ts';
import { type HuntTally, huntPoints, MOST_HUNT_POINTS, tallyOf } from '../hunt/score-hunt.ts';
import { countsOf } from '../hunt/uncounted.ts';
import type { HuntWords } from '../words/words.ts';
import type { HuntRecord, PlayedHunt } from './game.ts';

export interface HuntResult {
  /** 0 to 100; null for a hunt that was not finished. */
  readonly points: number | null;
  readonly maxPoints: number;
  readonly tally: HuntTally;
  /** What to say about it, one sentence or two a line. */
  readonly inWords: readonly string[];
}

/** Sums up a hunt. `records` are all hunts so far, this one among them. */
export function huntResult(
  { hunt, flags, finished }: PlayedHunt,
  words: HuntWords,
  records: readonly HuntRecord[],
): HuntResult {
  const tally = tallyOf(hunt, flags);
  const scored = new Set(hunt.scored.map(({ sentence }) => sentence));
  const flaggedInVain = flags.filter((sentence) => !scored.has(sentence)).length;
  const inWords = finished
    ? [
        words.counts(tally),
        words.uncounted(countsOf(hunt.uncounted), flaggedInVain) ?? [],
        records.length > 0
          ? huntLeaning(
              records.map((record) => record.tally),
              words,
            )
          : [],
      ].flat()
    : [words.unfinished];
  return { points: finished ? huntPoints(tally) : null, maxPoints: MOST_HUNT_POINTS, tally, inWords };
}

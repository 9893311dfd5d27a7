/** The result of a hunt, kept apart from the points that confidence brings. */
import type { Article } from '../article/article.ts';
import { textOf } from '../article/span.ts';
import { huntLeaning } from '../hunt/hunt-leaning.ts';
import { type HuntTally, huntPoints, MOST_HUNT_POINTS, tallyOf } from '../hunt/score-hunt.ts';
import { countsOf } from '../hunt/uncounted.ts';
import type { HuntWords } from '../words/words.ts';
import type { HuntRecord, ObjectionReason, PlayedHunt } from './game.ts';
import { withoutObjected } from './hunt-objections.ts';

/** A sentence whose key the player objects to; it does not count. */
export interface ObjectedSentence {
  readonly text: string;
  /** What the key says. */
  readonly vouched: boolean;
  readonly reason: ObjectionReason;
}

export interface HuntResult {
  /** 0 to 100; null for a hunt that was not finished, or of which the player lets too little count. */
  readonly points: number | null;
  readonly maxPoints: number;
  readonly tally: HuntTally;
  /** What to say about it, one sentence or two a line. */
  readonly inWords: readonly string[];
  /** The sentences whose key the player objects to, in the order in which that was done. */
  readonly objections: readonly ObjectedSentence[];
}

function objectedSentences(
  { hunt, objections }: PlayedHunt,
  { text, sentences }: Article,
): ObjectedSentence[] {
  return objections.flatMap(({ sentence, reason }) => {
    const span = sentences[sentence];
    const scored = hunt.scored.find((each) => each.sentence === sentence);
    if (span === undefined || scored === undefined) return [];
    return [{ text: textOf(text, span), vouched: scored.vouched, reason }];
  });
}

/** Sums up a hunt. `records` are all hunts so far, this one among them. */
export function huntResult(
  played: PlayedHunt,
  article: Article,
  words: HuntWords,
  records: readonly HuntRecord[],
): HuntResult {
  const { hunt, flags, finished } = played;
  const tally = tallyOf(withoutObjected(played), flags);
  const points = finished ? huntPoints(tally) : null;
  const scored = new Set(hunt.scored.map(({ sentence }) => sentence));
  const flaggedInVain = flags.filter((sentence) => !scored.has(sentence)).length;
  const inWords = finished
    ? [
        words.counts(tally),
        points === null ? words.noPoints : [],
        words.uncounted(countsOf(hunt.uncounted), flaggedInVain) ?? [],
        records.length > 0
          ? huntLeaning(
              records.map((record) => record.tally),
              words,
            )
          : [],
      ].flat()
    : [words.unfinished];
  return {
    points,
    maxPoints: MOST_HUNT_POINTS,
    tally,
    inWords,
    objections: objectedSentences(played, article),
  };
}

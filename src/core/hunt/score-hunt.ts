/** The points of a hunt, and what became of each sentence that counts. */
import type { Hunt, ScoredSentence } from './hunt.ts';

/** What a hunt comes to, in counts that can be added up over many hunts. */
export interface HuntTally {
  /** Flagged, and not vouched for. */
  readonly hits: number;
  /** All that count and are not vouched for. */
  readonly unverified: number;
  /** Flagged, though vouched for. */
  readonly falseAlarms: number;
  /** All that count and are vouched for. */
  readonly vouched: number;
}

export type Outcome = 'found' | 'missed' | 'false-alarm' | 'left-alone';

/** What became of a sentence that counts. */
export function outcomeOf({ vouched }: ScoredSentence, flagged: boolean): Outcome {
  if (vouched) return flagged ? 'false-alarm' : 'left-alone';
  return flagged ? 'found' : 'missed';
}

/** The counts of a hunt for these flags; flags on sentences that do not count change nothing. */
export function tallyOf({ scored }: Pick<Hunt, 'scored'>, flags: readonly number[]): HuntTally {
  const flagged = new Set(flags);
  const count = (outcome: Outcome) =>
    scored.filter((each) => outcomeOf(each, flagged.has(each.sentence)) === outcome).length;
  const [hits, falseAlarms] = [count('found'), count('false-alarm')];
  return {
    hits,
    unverified: hits + count('missed'),
    falseAlarms,
    vouched: falseAlarms + count('left-alone'),
  };
}

/** The most that a hunt can bring. */
export const MOST_HUNT_POINTS = 100;

/**
 * 0 to 100: the share of hits less the share of false alarms. To flag everything, and to flag nothing, both bring
 * 0. Null where one of the sorts is missing, so that there is nothing to set against the other.
 */
export function huntPoints({ hits, unverified, falseAlarms, vouched }: HuntTally): number | null {
  if (unverified <= 0 || vouched <= 0) return null;
  return Math.round(MOST_HUNT_POINTS * Math.max(0, hits / unverified - falseAlarms / vouched));
}

/** The counts of several hunts together. */
export function pooled(tallies: readonly HuntTally[]): HuntTally {
  const sum = (of: (tally: HuntTally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  return {
    hits: sum(({ hits }) => hits),
    unverified: sum(({ unverified }) => unverified),
    falseAlarms: sum(({ falseAlarms }) => falseAlarms),
    vouched: sum(({ vouched }) => vouched),
  };
}

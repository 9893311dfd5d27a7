/** Which way a player leans, over all hunts. */
import { detectionOf, ENOUGH_OF_EACH } from './detection.ts';
import { type HuntTally, pooled } from './score-hunt.ts';
import { DETECTION } from './wording.ts';

/** In words: too much, too little, or too few sentences to say. */
export function huntLeaning(tallies: readonly HuntTally[]): string {
  const tally = pooled(tallies);
  const detection = detectionOf(tally);
  return detection === null
    ? DETECTION.few(ENOUGH_OF_EACH, tally, tallies.length)
    : DETECTION.summary(detection, tallies.length);
}

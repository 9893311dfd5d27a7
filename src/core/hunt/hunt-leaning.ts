/** Which way a player leans, over all hunts. */
import type { HuntWords } from '../words/words.ts';
import { detectionOf, ENOUGH_OF_EACH } from './detection.ts';
import { type HuntTally, pooled } from './score-hunt.ts';

/** In words: too much, too little, or too few sentences to say. */
export function huntLeaning(tallies: readonly HuntTally[], words: HuntWords): string {
  const tally = pooled(tallies);
  const detection = detectionOf(tally);
  return detection === null
    ? words.detection.few(ENOUGH_OF_EACH, tally, tallies.length)
    : words.detection.summary(detection, tallies.length);
}

/** Finds the subject of a sentence, past its dateline and the adverbials that open it. */
import type { Groundwork } from '../groundwork.ts';
import { CONJUNCTIONS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { OPENING_ADVERBS } from '../lexicon/time-words.ts';
import { behindDateline } from '../names/datelines.ts';
import { type NounPhrase, phraseStartingAt } from './noun-phrases.ts';
import { behindOpeningTime } from './time-phrases.ts';

/** Opening adverbials that are stepped over at the most. */
const MOST_OPENINGS = 4;

/** Token behind the next comma; −1 where there is none before `limit`. */
function behindComma({ all }: Groundwork, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (all[i]!.lower === ',' && all[i]!.passage < 0) return i + 1;
  return -1;
}

/**
 * The subject of the sentence that begins at `first`: the first phrase after dateline and opening adverbials.
 * Null where the sentence opens with something else.
 */
export function mainSubject(ground: Groundwork, first: number, limit: number): NounPhrase | null {
  const { all, mentionAt } = ground;
  let at = behindDateline(all, first, limit);
  for (let openings = 0; openings < MOST_OPENINGS; openings++) {
    while (at < limit && (all[at]!.passage >= 0 || all[at]!.kind === 'mark')) at++;
    if (at >= limit) return null;
    const { lower } = all[at]!;
    const timed = behindOpeningTime(ground, at, limit);
    if (/^(?:and|but|or|so|yet|even|just|only)$/.test(lower)) at++;
    else if (timed >= 0) at = timed;
    else if (mentionAt[at]! >= 0) return phraseStartingAt(ground, at, limit);
    else if (OPENING_ADVERBS.has(lower)) at++;
    else if (
      PREPOSITIONS.has(lower) ||
      (CONJUNCTIONS.has(lower) && !SUBJECT_PRONOUNS.has(lower)) ||
      /(?:ly|ing|ed)$/.test(lower)
    ) {
      const next = behindComma(ground, at, limit);
      // "When Vale spoke and said": the verb that is asked about stands in the opening clause itself.
      if (next < 0) return CONJUNCTIONS.has(lower) ? phraseStartingAt(ground, at + 1, limit) : null;
      at = next;
    } else return phraseStartingAt(ground, at, limit);
  }
  return at < limit ? phraseStartingAt(ground, at, limit) : null;
}

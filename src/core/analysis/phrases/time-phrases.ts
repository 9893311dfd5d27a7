/** Finds phrases that say when: "on Friday", "earlier this week", "two days later". */
import type { Groundwork } from '../groundwork.ts';
import { AUXILIARIES, MONTHS, WEEKDAYS } from '../lexicon/function-words.ts';
import { TIME_ENDINGS, TIME_NOUNS, TIME_OPENERS } from '../lexicon/time-words.ts';
import type { Token } from '../tokens.ts';

/** Longest opening phrase of time, in tokens. */
const LONGEST_OPENING = 8;

const POINTERS = /^(?:this|last|next|that|each|every)$/;
const PARTS_OF_DAY = /^(?:morning|afternoon|evening|night)$/;

/**
 * Where the phrase of time that ends at token `last` begins, not before `first`; −1 where none ends there.
 * A weekday alone is one too: "Vale Tuesday said".
 */
export function timePhraseStart({ all }: Groundwork, last: number, first: number): number {
  const word = (at: number) => (at >= first ? all[at]!.lower : '');
  let start = -1;
  if (TIME_NOUNS.has(word(last)) && POINTERS.test(word(last - 1))) start = last - 1;
  else if (PARTS_OF_DAY.test(word(last)) && WEEKDAYS.has(word(last - 1))) start = last - 1;
  else if (WEEKDAYS.has(word(last))) start = last;
  if (start < 0) return -1;
  if (/^(?:on|last|this|next)$/.test(word(start - 1))) start--;
  if (/^(?:earlier|late|early|later)$/.test(word(start - 1))) start--;
  return start;
}

/** Whether a phrase of time may begin with the word: "two", "a", "last", "late". */
const opensTime = ({ kind, lower }: Token) =>
  kind === 'number' ||
  TIME_OPENERS.has(lower) ||
  TIME_NOUNS.has(lower) ||
  WEEKDAYS.has(lower) ||
  MONTHS.has(lower);

/** Token behind the phrase of time that opens a clause at `from` ("Two days later, |Vale"); −1 for none. */
export function behindOpeningTime(ground: Groundwork, from: number, limit: number): number {
  const { all } = ground;
  const end = Math.min(limit, from + LONGEST_OPENING);
  let comma = from;
  while (comma < end && all[comma]!.lower !== ',') comma++;
  if (comma >= end || comma === from) {
    const pointed = POINTERS.test(all[from]!.lower) && TIME_NOUNS.has(all[from + 1]?.lower ?? '');
    return pointed ? from + 2 : -1;
  }
  if (!opensTime(all[from]!) || all.slice(from, comma).some((t) => AUXILIARIES.has(t.lower))) return -1;
  const { lower } = all[comma - 1]!;
  const isTime = TIME_ENDINGS.has(lower) || TIME_NOUNS.has(lower) || WEEKDAYS.has(lower) || MONTHS.has(lower);
  return isTime ? comma + 1 : -1;
}

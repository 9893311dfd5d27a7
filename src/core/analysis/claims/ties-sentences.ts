/** Finds adverbs and phrases by which a sentence leans on the one before: "too", "for example", "Eight months later". */
import type { Groundwork } from '../groundwork.ts';
import { AUXILIARIES } from '../lexicon/function-words.ts';

/** Adverbs and phrases that tie a sentence to the one before, where they open it or close it. */
export function tiesSentences(ground: Groundwork, at: number, from: number, to: number): boolean {
  const { all } = ground;
  const { lower } = all[at]!;
  const next = all[at + 1]?.lower ?? '.';
  const closes = at + 1 >= to || /^[.,;:!?]$/.test(next);
  if (lower === 'too' || (FOLLOWS.test(lower) && at > from && !TIME_NOUNS.test(all[at - 1]!.lower)))
    return closes;
  if (lower === 'as' && next === 'well') return !/^(?:as)$/.test(all[at + 2]?.lower ?? '');
  if (lower === 'at' && next === 'the') return all[at + 2]?.lower === 'time' && all[at + 3]?.lower !== 'of';
  if (/^(?:for|in|by|of|on)$/.test(lower))
    return /^(?:example|instance|addition|contrast|fact|comparison|turn|response|course|short|particular)$/.test(
      next,
    );
  if (at === from && /^(?:first|second|third|last|next)$/.test(lower))
    return AUXILIARIES.has(next) || next === 'came';
  if (at === from && lower === 'either') return next === 'way';
  // "Eight months later, …", "Earlier, …"
  if (!/^(?:later|earlier|previously|again|still|yet|meantime|besides)$/.test(lower)) return false;
  return (at === from || (next === ',' && at - from <= 3)) && /^(?:,|in)$/.test(next);
}

/** "left not long after": after what? */
const FOLLOWS = /^(?:after|before|afterward|afterwards|then)$/;

/** Nouns for a time, behind which "after" and "that" mean one. */
export const TIME_NOUNS =
  /^(?:year|day|week|month|night|morning|evening|afternoon|time|season|summer|winter|spring|fall|autumn|point|moment)$/;

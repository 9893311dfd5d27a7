/** Finds what is not yet so, though it is told plainly: plans, dates to come, intentions, what is under way. */
import { MONTHS, WEEKDAYS } from '../lexicon/function-words.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Token } from '../tokens.ts';
import { showsTense } from './plain-clause.ts';

/** Verbs before whose "to" only somebody's mind is told. */
const WANTS = wordList(`
  try tries tried trying intend intends intended seek seeks sought seeking aim aims aimed hope hopes hoped want wants wanted
  gear geared meant supposed sure bound certain like likes liked love loves prefer prefers
`);

/** "was forecast to fall": whether it did, is not told. */
const FORETOLD = wordList('forecast predicted projected expected scheduled due set tipped');

/** "is due on Friday" */
const PLANNED = wordList('planned scheduled slated expected anticipated due set poised likely');

/** "is gathering support": what is under way is told in figures of speech as often as in facts. */
function isUnderWay(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!/[a-z]{2}ing$/.test(token.lower) || token.passage >= 0) return false;
  const before = tokens[at - 1]?.lower ?? '';
  const be = /^(?:also|now|currently|still|already|once|again|being)$/.test(before)
    ? (tokens[at - 2]?.lower ?? '')
    : before;
  return /^(?:is|are|'re)$/.test(be);
}

/** "The league meets on Saturday": a present tense with a day or a date is a plan. */
function isScheduled(tokens: readonly Token[]): boolean {
  const dated = tokens.some(
    (t, i) =>
      /^(?:on|until|through|next|from)$/.test(t.lower) &&
      (WEEKDAYS.has(tokens[i + 1]?.lower ?? '') ||
        (MONTHS.has(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.kind === 'number') ||
        (t.lower === 'next' &&
          /^(?:day|week|month|year|season|spring|summer|fall|autumn|winter)$/.test(
            tokens[i + 1]?.lower ?? '',
          ))),
  );
  const planned = tokens.some(
    (t, i) =>
      (PLANNED.has(t.lower) && /^(?:is|are|'s|'re)$/.test(tokens[i - 1]?.lower ?? '')) ||
      (FORETOLD.has(t.lower) &&
        tokens[i + 1]?.lower === 'to' &&
        /^(?:is|are|was|were|been)$/.test(tokens[i - 1]?.lower ?? '')),
  );
  if (planned) return true;
  const bare = tokens.some((t, i) => t.capital && MONTHS.has(t.lower) && tokens[i + 1]?.kind === 'number');
  return (
    (dated || bare) &&
    !tokens.some((t) => t.passage < 0 && showsTense(t.lower) && !/^(?:is|are|do|does)$/.test(t.lower))
  );
}

/** Why the words tell of something that is not yet so; null where they do not. */
export function notYetSo(tokens: readonly Token[]): string | null {
  if (isScheduled(tokens)) return 'to come';
  if (tokens.some((_, i) => isUnderWay(tokens, i))) return 'still under way';
  const wants = tokens.some(
    (t, i) => WANTS.has(t.lower) && tokens.slice(i + 1, i + 3).some((n) => n.lower === 'to'),
  );
  return wants ? 'an intention' : null;
}

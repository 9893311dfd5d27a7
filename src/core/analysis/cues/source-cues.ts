/** Cues without a verb: "according to Ada Vale", "in the words of Ada Vale". */
import type { Groundwork } from '../groundwork.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { canSpeak } from '../phrases/subjects.ts';
import type { Cue } from './cue.ts';
import { speakerStartingAt } from './speaker-starting-at.ts';

/** "according to Ada Vale"; null where "according" is something else. */
export function accordingTo(ground: Groundwork, at: number, limit: number): Cue | null {
  const { all } = ground;
  if (all[at + 1]?.lower !== 'to') return null;
  const named = speakerStartingAt(ground, at + 2, limit);
  const author =
    named &&
    /^(?:post|tweet|video|message|thread)$/.test(all[named.to - 1]!.lower) &&
    all[named.to]?.lower === 'by'
      ? speakerStartingAt(ground, named.to + 1, limit)
      : null;
  const source = author && canSpeak(ground, author) ? author : named;
  const second =
    source && all[source.to]?.lower === 'and' ? speakerStartingAt(ground, source.to + 1, limit) : null;
  return sourceCue(ground, at, at + 2, source, second && canSpeak(ground, second) ? second : null);
}

/** "in the words of Ada Vale"; null where "words" is something else. */
export function inTheWordsOf(
  ground: Groundwork,
  at: number,
  [first, limit]: readonly [number, number],
): Cue | null {
  const { all } = ground;
  if (at - 2 < first || all[at - 2]!.lower !== 'in' || all[at + 1]?.lower !== 'of') return null;
  const source = speakerStartingAt(ground, at + 2, limit);
  return source && canSpeak(ground, source) ? sourceCue(ground, at - 2, at + 2, source, null) : null;
}

/** A cue without a verb: its words stand in `[at, to)`, its source behind them. */
function sourceCue(
  { all }: Groundwork,
  at: number,
  to: number,
  source: NounPhrase | null,
  joint: NounPhrase | null,
): Cue {
  const { start, sentence } = all[at]!;
  const end = all[to - 1]!.end;
  return {
    start,
    end,
    at,
    to,
    sentence,
    verb: null,
    source,
    joint,
    place: 'according-to',
    carrier: null,
    negated: false,
    finite: true,
  };
}

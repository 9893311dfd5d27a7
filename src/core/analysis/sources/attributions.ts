/** Cues with their resolved sources, by sentence: the passes after this one ask for a few sentences at a time. */
import type { Cue } from '../cues/cue.ts';
import type { ResolvedSource } from './resolved-source.ts';

/** A cue and whom it credits. */
export interface Attribution {
  readonly cue: Cue;
  /** Null where the cue has no source, or nobody can be named. */
  readonly source: ResolvedSource | null;
}

/** The attributions of an article. */
export interface Attributions {
  /** In reading order. */
  readonly all: readonly Attribution[];
  /** By sentence index; empty where a sentence has none. */
  inSentence(sentence: number): readonly Attribution[];
}

const NONE: readonly Attribution[] = [];

/** Pairs each cue with the source found for it; `sources` is in the order of `cues`. */
export function gatherAttributions(
  cues: readonly Cue[],
  sources: readonly (ResolvedSource | null)[],
): Attributions {
  const all = cues.map((cue, i): Attribution => ({ cue, source: sources[i] ?? null }));
  const bySentence = Map.groupBy(all, ({ cue }) => cue.sentence);
  return { all, inSentence: (sentence) => bySentence.get(sentence) ?? NONE };
}

/** Keeps how each phrase that carries words was resolved, for whoever wants to know why. */
import type { Span } from '../../article/span.ts';
import { round } from '../round.ts';
import type { SpeakerList } from './name-speakers.ts';
import type { ResolvedSource } from './resolved-source.ts';

/** A phrase that carries words ("she", "the mayor"), and the speaker it was taken to stand for. */
export interface SourceReading extends Span {
  /** The speaker's id. */
  readonly speaker: string;
  /** How the speaker was found. */
  readonly by: ResolvedSource['by'];
  /** How sure it is that the phrase stands for this speaker, from 0 to 1. */
  readonly confidence: number;
}

/** The readings of the sources, one for each phrase, in reading order; what has no source has none. */
export function readingsOf(
  sources: readonly (ResolvedSource | null | undefined)[],
  speakers: SpeakerList,
): SourceReading[] {
  const byPlace = new Map(
    sources.flatMap((source) => {
      if (!source) return [];
      const { mention, voice, by, confidence } = source;
      const { start, end } = mention;
      return [
        [
          `${start} ${end}`,
          { start, end, speaker: speakers.idOf(voice), by, confidence: round(confidence) },
        ] as const,
      ];
    }),
  );
  return [...byPlace.values()].sort((a, b) => a.start - b.start);
}

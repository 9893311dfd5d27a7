/** What crediting a passage in marks gives: its kind, its source, and the words that tie it to the source. */
import type { Span } from '../../article/span.ts';
import type { Cue } from '../cues/cue.ts';
import type { ResolvedSource, Voice } from '../sources/resolve-sources.ts';

/** What a sieve found. */
export interface Credit {
  readonly source: ResolvedSource;
  /** The words that credit; null where the place alone does. */
  readonly cue: Cue | null;
  readonly cueSpan: Span | null;
  readonly confidence: number;
  readonly rule: string;
}

/** A passage in marks that is somebody’s words, credited or not. */
export interface CreditedPassage extends Span {
  /** Index into `Groundwork.passages`. */
  readonly passage: number;
  readonly kind: 'direct' | 'partial';
  readonly credit: Credit | null;
  /** Second-hand: whose words or wishes the speaker reports. */
  readonly about: Voice | null;
}

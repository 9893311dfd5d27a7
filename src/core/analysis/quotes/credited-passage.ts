/** What crediting a passage in marks gives: its kind, its source, and the words that tie it to the source. */
import type { Span } from '../../article/span.ts';
import type { Cue } from '../cues/cue.ts';
import type { ResolvedSource, Voice } from '../sources/resolved-source.ts';

/** What a sieve found. */
export interface Credit {
  readonly source: ResolvedSource;
  /** The words that credit; null where the place alone does. */
  readonly cue: Cue | null;
  readonly cueSpan: Span | null;
  readonly confidence: number;
  readonly rule: string;
  /** Second-hand: whose words or wishes the source reports; absent for none. */
  readonly about?: Voice | null;
}

/** A passage while the passages are credited one after the other. */
export interface DonePassage extends Span {
  /** Index into `Groundwork.passages`. */
  readonly passage: number;
  readonly kind: 'direct' | 'partial';
  /** Its source may be `NOBODY`: the quotes behind it are nobody's either. */
  readonly credit: Credit | null;
}

/** A passage in marks that is somebody’s words, credited or not. */
export interface CreditedPassage extends Span {
  /** Index into `Groundwork.passages`. */
  readonly passage: number;
  readonly kind: 'direct' | 'partial';
  readonly credit: Credit | null;
  /** Beside a verb of saying stands a word that the article does not explain: "she said"; null otherwise. */
  readonly unresolved: Credit | null;
  /** Second-hand: whose words or wishes the speaker reports. */
  readonly about: Voice | null;
}

/** What the entries of `analyze --explain` are written from. */
import type { FindingWords, Words } from '../words/words.ts';
import type { Asking } from './explained-asking.ts';
import type { Places } from './explained-places.ts';
import type { Sources } from './explained-sources.ts';

export interface Explained {
  readonly words: Words;
  readonly told: FindingWords;
  readonly asking: Asking;
  readonly places: Places;
  readonly sources: Sources;
  /** The name of the speaker with this id. */
  nameOf(id: string): string;
}

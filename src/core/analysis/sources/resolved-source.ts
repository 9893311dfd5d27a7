/** What resolving a source gives: whom it stands for, and how sure that is. */
import type { Span } from '../../article/span.ts';
import type { SpeakerKind } from '../analysis.ts';
import type { Entity } from '../names/cast.ts';

/** A speaker before it has an id: an entity with a name, or a phrase without one. */
export type Voice =
  | { readonly named: true; readonly entity: Entity }
  | { readonly named: false; readonly label: string; readonly kind: SpeakerKind };

/** Whom a phrase stands for. */
export interface ResolvedSource {
  readonly voice: Voice;
  /** The words that carry it: "he", "US President Donald Trump". */
  readonly mention: Span;
  /** How sure it is that the phrase stands for this voice. */
  readonly confidence: number;
  /** How it was found: name, pronoun, role, unnamed. */
  readonly by: 'name' | 'pronoun' | 'role' | 'unnamed' | 'body';
}

/** A source with a name; `carrier` is what stands for it, a phrase or a single word. */
export function namedSource(
  entity: Entity,
  { start, end }: Span,
  confidence: number,
  by: Exclude<ResolvedSource['by'], 'unnamed'>,
): ResolvedSource {
  return { voice: { named: true, entity }, mention: { start, end }, confidence, by };
}

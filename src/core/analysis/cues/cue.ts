/** The words that credit something to somebody, and the phrase they credit it to. */
import type { Span } from '../../article/span.ts';
import type { ReportingVerb } from '../lexicon/reporting-verbs.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';

/** Where the source was found, surest first. */
export type SourcePlace = 'before' | 'after' | 'according-to' | 'relative' | 'apposition' | 'main-subject';

/** Words that credit something to somebody; the span is the verb's, or that of "according to". */
export interface Cue extends Span {
  /** Token index of the verb, or of "according". */
  readonly at: number;
  /** Token index behind the cue. */
  readonly to: number;
  readonly sentence: number;
  /** Null for "according to". */
  readonly verb: ReportingVerb | null;
  readonly source: NounPhrase | null;
  /** The other half of a joint source: "Vale and Quill said". */
  readonly joint: NounPhrase | null;
  readonly place: SourcePlace;
  /** The word that stands for the source beside the verb, where another does: "who"; null otherwise. */
  readonly carrier: Span | null;
  /** "did not say": no quote. */
  readonly negated: boolean;
  /** May report words without marks: a clause follows it, or it follows one. */
  readonly finite: boolean;
}

/** What the analysis finds in an article: the types behind `analyze --json`, field for field. */
import type { Span } from '../article/span.ts';
import type { SourceReading } from './sources/readings.ts';

export type SpeakerKind = 'person' | 'organisation' | 'document' | 'group';

export interface Speaker {
  /** Unique within the article, from the name: `donald-trump`. */
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly kind: SpeakerKind;
  readonly mentions: readonly Span[];
}

export type QuoteKind = 'direct' | 'partial' | 'indirect';

/** Words credited to somebody. The span lies inside the marks. */
export interface Quote extends Span {
  readonly kind: QuoteKind;
  /** A speaker's id; null when the article does not say. */
  readonly speaker: string | null;
  /** The mention that carries it: "he", "Trump". */
  readonly source: Span | null;
  /** "said", "according to". */
  readonly cue: Span | null;
  /** Second-hand: the speaker whose words or wishes are reported. */
  readonly about: string | null;
  /** Estimated probability that a careful reader agrees. */
  readonly confidence: number;
  /** The rule that decided. */
  readonly rule: string;
}

export type Certainty = 'certain' | 'probable' | 'possible' | 'unknown';
export type Polarity = 'positive' | 'negative';
export type StatementCueKind = 'hedge' | 'booster' | 'negation' | 'attribution' | 'future' | 'question';

export interface StatementCue extends Span {
  readonly kind: StatementCueKind;
}

export interface Statement extends Span {
  /** `article`, a speaker's id, or `unnamed`. */
  readonly voice: string;
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  readonly future: boolean;
  readonly cues: readonly StatementCue[];
  readonly confidence: number;
  readonly rule: string;
}

/** A statement as the answer key asks about it: not cut into clauses. */
export interface WholeStatement extends Statement {
  /** One word decides, and it stands on the main verb. */
  readonly plain: boolean;
  /** A sentence of its own, names for pronouns; null where it cannot be one. */
  readonly alone: string | null;
}

export const CLAIM_STATUSES = [
  'opinion',
  'prediction',
  'contradicted',
  'disputed',
  'unconfirmed',
  'anonymous',
  'single-source',
  'supported',
  'own-voice',
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export interface Claim extends Span {
  /** Stands alone: names instead of pronouns. */
  readonly statement: string;
  readonly status: ClaimStatus;
  readonly sources: readonly string[];
  readonly evidence: readonly Span[];
  readonly cues: readonly Span[];
  readonly confidence: number;
  /** How sure it is that this is a source's word at all, whoever the source may be; absent where that is no question. */
  readonly reported?: number;
  readonly rule: string;
}

/** What a named source says is not so. The span is the denied clause. */
export interface Denial extends Span {
  /** The denied clause in its positive form; stands alone. */
  readonly statement: string;
  /** The id of the one who denies it. */
  readonly speaker: string;
  /** The mention that carries the denial: "she", "Vale". */
  readonly source: Span;
  /** "denied". */
  readonly cue: Span;
  readonly confidence: number;
}

export interface NotAsked extends Span {
  readonly reason: string;
}

export interface Analysis {
  readonly speakers: readonly Speaker[];
  readonly quotes: readonly Quote[];
  /** Clause by clause, as the JSON lists them. */
  readonly statements: readonly Statement[];
  /** The same text in larger pieces, worked out when the answer key first asks. Not part of the JSON. */
  readonly wholes: readonly WholeStatement[];
  /** How the phrases that carry words were resolved. Not part of the JSON. */
  readonly readings: readonly SourceReading[];
  readonly claims: readonly Claim[];
  /** Denials of named sources, for the answer key. Not part of the JSON. */
  readonly denials: readonly Denial[];
  /** Retold words that cannot be shown by themselves, with the reason. Not part of the JSON. */
  readonly leaning: readonly NotAsked[];
  readonly notAsked: readonly NotAsked[];
  readonly warnings: readonly string[];
}

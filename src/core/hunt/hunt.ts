/** The hunt: an article to go through sentence by sentence, and apart from it which sentences count. */
import type { Evidence } from '../key/answer-key.ts';

/** What proves that a sentence holds something the article does not vouch for, or that it vouches for all of it. */
export interface Proof {
  /** The claim, standing alone. */
  readonly statement: string;
  readonly explanation: string;
  readonly evidence: Evidence;
}

/** A sentence that counts. */
export interface ScoredSentence {
  /** Its index in the article's sentences. */
  readonly sentence: number;
  readonly vouched: boolean;
  readonly proofs: readonly Proof[];
}

/**
 * Why a sentence does not count: the key cannot prove enough about it, the writers of the pack do not ask about it, it holds
 * something of both sorts, another round asks about it, or there are not enough vouched ones to set beside it.
 */
export const UNCOUNTED = ['unsure', 'unasked', 'both', 'asked', 'spare'] as const;
export type Uncounted = (typeof UNCOUNTED)[number];

/** A sentence that does not count. */
export interface UncountedSentence {
  readonly sentence: number;
  readonly reason: Uncounted;
  /** The names of those whose words the key finds in it, each once. */
  readonly voices: readonly string[];
}

export interface Hunt {
  /** Equal where the article has the same sentences, so that flags mean the same. */
  readonly mark: string;
  /** Indexes of the sentences to go through, in reading order: all but those of headings. */
  readonly sentences: readonly number[];
  /** Those that count, in reading order. Never part of what a screen gets before the hunt is finished. */
  readonly scored: readonly ScoredSentence[];
  /** The others, in reading order: every sentence to go through is here or there. */
  readonly uncounted: readonly UncountedSentence[];
}

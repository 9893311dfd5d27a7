/** Finds the checkable claims of an article and decides what stands behind each. */
import type { Claim, NotAsked } from './analysis.ts';
import type { CreditedPassage } from './credit-quotes.ts';
import type { Cue } from './find-cues.ts';
import type { Paraphrase } from './find-paraphrases.ts';
import type { Groundwork } from './groundwork.ts';
import type { Judgment } from './judge-certainty.ts';
import type { SpeakerList } from './name-speakers.ts';
import type { Resolver } from './resolve-sources.ts';
import type { Segment } from './split-statements.ts';

/** All that the passes before have found. */
export interface Findings {
  readonly ground: Groundwork;
  readonly resolver: Resolver;
  readonly cues: readonly Cue[];
  readonly credited: readonly CreditedPassage[];
  readonly paraphrases: readonly Paraphrase[];
  readonly segments: readonly Segment[];
  readonly judgments: readonly Judgment[];
  readonly speakers: SpeakerList;
}

export interface FoundClaims {
  readonly claims: readonly Claim[];
  readonly notAsked: readonly NotAsked[];
}

export function findClaims(_findings: Findings): FoundClaims {
  return { claims: [], notAsked: [] };
}

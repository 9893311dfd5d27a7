/** What the finders of claims work on, and what each of them gives. */
import type { Claim, NotAsked } from '../analysis.ts';
import type { Groundwork } from '../groundwork.ts';
import type { CreditedPassage } from '../quotes/credited-passage.ts';
import type { Paraphrase } from '../quotes/find-paraphrases.ts';
import type { Attributions } from '../sources/attributions.ts';
import type { SpeakerList } from '../sources/name-speakers.ts';
import type { Resolver } from '../sources/resolver.ts';
import type { Judgment } from '../statements/judge-certainty.ts';
import type { Segment } from '../statements/split-statements.ts';
import type { Objection } from './objections.ts';
import type { Matter } from './same-matter.ts';

/** All that the passes before have found. */
export interface Findings {
  readonly ground: Groundwork;
  readonly resolver: Resolver;
  readonly attributions: Attributions;
  readonly credited: readonly CreditedPassage[];
  readonly paraphrases: readonly Paraphrase[];
  readonly segments: readonly Segment[];
  /** What was judged of a segment as a whole, by its index. */
  readonly judgmentOf: (index: number) => Judgment;
  readonly speakers: SpeakerList;
  /** What the article states itself, and what its headings say, in reading order. */
  readonly own: readonly OwnMatter[];
  /** In the order of the paraphrases. */
  readonly reported: readonly ReportedMatter[];
  /** In the order of the passages in marks. */
  readonly quoted: readonly QuotedMatter[];
}

/** What a paraphrase is about, worked out once for all that compare it. */
export interface ReportedMatter {
  readonly paraphrase: Paraphrase;
  readonly paragraph: number;
  readonly matter: Matter;
}

/** What words in marks are about; most are compared with nothing. */
export interface QuotedMatter {
  readonly quote: CreditedPassage;
  readonly paragraph: number;
  readonly matter: () => Matter;
}

/** One thing that the article tells in its own voice; most are compared with nothing. */
export interface OwnMatter {
  readonly sentence: number;
  readonly paragraph: number;
  /** A source speaks in the same sentence, or the words tell of no kind of event that is listed. */
  readonly loose: boolean;
  readonly matter: () => Matter;
}

/** The claims that were found, and the passages that hold one which is not asked about. */
export interface FoundClaims {
  readonly claims: readonly Claim[];
  readonly notAsked: readonly NotAsked[];
}

/** One way to find claims. */
export type ClaimFinder = (findings: Findings, objections: readonly Objection[]) => FoundClaims;

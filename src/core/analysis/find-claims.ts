/** Finds the checkable claims of an article and what stands behind each: attributed, in its own voice, or called false. */
import type { Claim, NotAsked } from './analysis.ts';
import type { Attributions } from './attributions.ts';
import { findContradicted } from './claims-called-false.ts';
import { findOwnVoiceClaims } from './claims-in-own-voice.ts';
import { findRoleClaims } from './claims-of-roles.ts';
import { findReportedClaims } from './claims-reported.ts';
import type { CreditedPassage } from './credited-passage.ts';
import { findObjections, type Objection } from './decide-status.ts';
import type { Paraphrase } from './find-paraphrases.ts';
import type { Groundwork } from './groundwork.ts';
import type { Judgment } from './judge-certainty.ts';
import type { SpeakerList } from './name-speakers.ts';
import type { Resolver } from './resolve-sources.ts';
import { type Matter, matterOf, tellsOfEvent } from './same-matter.ts';
import type { Segment } from './split-statements.ts';

/** All that the passes before have found. */
export interface Findings {
  readonly ground: Groundwork;
  readonly resolver: Resolver;
  readonly attributions: Attributions;
  readonly credited: readonly CreditedPassage[];
  readonly paraphrases: readonly Paraphrase[];
  readonly segments: readonly Segment[];
  readonly judgments: readonly Judgment[];
  readonly speakers: SpeakerList;
  /** What the article states itself, and what its headings say, in reading order. */
  readonly own: readonly OwnMatter[];
  /** In the order of the paraphrases. */
  readonly reported: readonly ReportedMatter[];
}

/** What a paraphrase is about, worked out once for all that compare it. */
export interface ReportedMatter {
  readonly paraphrase: Paraphrase;
  readonly paragraph: number;
  readonly matter: Matter;
}

/** One thing that the article tells in its own voice. */
export interface OwnMatter {
  readonly sentence: number;
  readonly paragraph: number;
  readonly matter: Matter;
}

export interface FoundClaims {
  readonly claims: readonly Claim[];
  readonly notAsked: readonly NotAsked[];
}

/** One way to find claims. */
export type ClaimFinder = (findings: Findings, objections: readonly Objection[]) => FoundClaims;

const FINDERS: readonly ClaimFinder[] = [
  findReportedClaims,
  findContradicted,
  findOwnVoiceClaims,
  findRoleClaims,
];

export function findReportedMatters(
  ground: Groundwork,
  paraphrases: readonly Paraphrase[],
): ReportedMatter[] {
  return paraphrases.map((paraphrase) => ({
    paraphrase,
    paragraph: ground.article.sentences[paraphrase.cue.sentence]!.paragraph,
    matter: matterOf(ground, paraphrase.from, paraphrase.to),
  }));
}

/** The sentences without a source, and the headings that assert something. */
export function findOwnMatters(
  ground: Groundwork,
  segments: readonly Segment[],
  attributions: Attributions,
): OwnMatter[] {
  const { article } = ground;
  return segments.flatMap((segment) => {
    const { sentence, from, to } = segment;
    const { paragraph } = article.sentences[sentence]!;
    const asks = ground.all[to - 1]!.text === '?';
    if (segment.voice !== undefined || asks || !tellsOfEvent(ground, from, to)) return [];
    if (attributions.inSentence(sentence).some(({ cue }) => cue.finite)) return [];
    return [{ sentence, paragraph, matter: matterOf(ground, from, to) }];
  });
}

/** The claims in reading order, and the passages that hold one which cannot be told with certainty. */
export function findClaims(findings: Findings): FoundClaims {
  const objections = findObjections(findings.ground, findings.attributions);
  const found = FINDERS.map((finder) => finder(findings, objections));
  const seen = new Set<string>();
  const claims = found
    .flatMap((f) => f.claims)
    .filter((claim) => !seen.has(claim.statement) && seen.add(claim.statement))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const notAsked = found.flatMap((f) => f.notAsked).sort((a, b) => a.start - b.start || a.end - b.end);
  return { claims, notAsked };
}

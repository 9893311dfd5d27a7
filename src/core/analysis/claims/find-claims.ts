/** Finds the checkable claims of an article and what stands behind each: attributed, in its own voice, or called false. */
import { spanAt } from '../../article/search.ts';
import { type Groundwork, tokenAt } from '../groundwork.ts';
import { onDemand } from '../on-demand.ts';
import type { CreditedPassage } from '../quotes/credited-passage.ts';
import type { Paraphrase } from '../quotes/find-paraphrases.ts';
import type { Attributions } from '../sources/attributions.ts';
import type { Segment } from '../statements/split-statements.ts';
import type {
  ClaimFinder,
  Findings,
  FoundClaims,
  OwnMatter,
  QuotedMatter,
  ReportedMatter,
} from './claim-finder.ts';
import { findCalledFalse } from './claims-called-false.ts';
import { findOwnVoiceClaims } from './claims-in-own-voice.ts';
import { findDocumentedClaims } from './claims-of-documents.ts';
import { findRoleClaims } from './claims-of-roles.ts';
import { findQuotedClaims } from './claims-quoted.ts';
import { findReportedClaims } from './claims-reported.ts';
import { findObjections } from './objections.ts';
import { matterOf, tellsOfEvent } from './same-matter.ts';

/** Of two claims with the same statement, that of the earlier finder stays. */
const FINDERS: readonly ClaimFinder[] = [
  findReportedClaims,
  findQuotedClaims,
  findCalledFalse,
  findDocumentedClaims,
  findOwnVoiceClaims,
  findRoleClaims,
];

/** What each paraphrase is about, in their order. */
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
    if (segment.voice !== undefined || asks) return [];
    const loose =
      !tellsOfEvent(ground, from, to) || attributions.inSentence(sentence).some(({ cue }) => cue.finite);
    return [{ sentence, paragraph, loose, matter: onDemand(() => matterOf(ground, from, to)) }];
  });
}

/** What the words in marks are about. */
export function findQuotedMatters(ground: Groundwork, credited: readonly CreditedPassage[]): QuotedMatter[] {
  const { all, article } = ground;
  return credited.map((quote) => ({
    quote,
    paragraph: spanAt(article.paragraphs, quote.start),
    matter: onDemand(() => matterOf(ground, tokenAt(all, quote.start), tokenAt(all, quote.end))),
  }));
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

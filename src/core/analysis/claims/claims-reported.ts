import type { Span } from '../../article/span.ts';
import type { Claim, NotAsked } from '../analysis.ts';
import type { Groundwork } from '../groundwork.ts';
import { FACTIVE_VERBS } from '../lexicon/claim-words.ts';
import { SPEAKS_OF_ITSELF } from '../lexicon/reporting-verbs.ts';
import type { Entity } from '../names/cast.ts';
import { isOrganizationWord } from '../names/name-kinds.ts';
import { opensSubject } from '../phrases/phrase-words.ts';
import { round } from '../round.ts';
import type { ResolvedSource } from '../sources/resolved-source.ts';
import type { Judgment } from '../statements/judge-certainty.ts';
import { agreementOf } from './agreement.ts';
import type { ClaimFinder, Findings, ReportedMatter } from './claim-finder.ts';
import { type Corroboration, corroborationOf } from './corroboration.ts';
import { DECEIT, isNearDeceit } from './deceit-near.ts';
import { decideStatus, type StatusDecision } from './decide-status.ts';
import { isDenialBehind, type Objection } from './objections.ts';
import { ECHOED, reportDoubt, sureness } from './report-doubts.ts';
import { rewriteClaim } from './rewrite-claim.ts';
import { matterOf } from './same-matter.ts';
import { supportElsewhere } from './support-elsewhere.ts';

/** A source less sure than this may be somebody else: a pronoun in its words is not taken for it. */
const SURE = 0.75;

/** "said |it was a draft| and that nobody had signed it": of two statements that are reported alike, the first. */
function firstOfTwo(ground: Groundwork, told: ReportedMatter): ReportedMatter {
  const { all } = ground;
  const { from, to } = told.paraphrase;
  for (let i = from + 3; i < to - 3; i++) {
    const [link, that] = [all[i]!, all[i + 1]!];
    if (link.lower !== 'and' || that.lower !== 'that' || link.passage >= 0) continue;
    if (!opensSubject(ground, i + 2)) continue;
    const cut = all[i - 1]!.lower === ',' ? i - 1 : i;
    const paraphrase = { ...told.paraphrase, to: cut, end: all[cut - 1]!.end };
    return { ...told, paraphrase, matter: matterOf(ground, from, cut) };
  }
  return told;
}

/** How the article names a source in this place, with its article: "the State Department". */
function asWritten({ text }: Groundwork, { start, end }: Span): string | null {
  const name = text.slice(start, end);
  if (!/\p{Lu}/u.test(name)) return null;
  return /\bthe $/i.test(text.slice(Math.max(0, start - 4), start)) ? `the ${name}` : name;
}

/** Whether a body speaks, with a name or as "the U.N. humanitarian office". */
const isBody = ({ voice }: ResolvedSource, speaker: Entity | null) =>
  voice.named
    ? speaker?.kind === 'organization'
    : isOrganizationWord(voice.label.split(' ').at(-1)!.toLowerCase());

function claimOf(
  findings: Findings,
  told: ReportedMatter,
  own: number,
  objections: readonly Objection[],
): Claim | NotAsked {
  const { ground, segments, judgmentOf, speakers } = findings;
  const { paraphrase } = told;
  const { cue, source, start, end } = paraphrase;
  const parts: Judgment[] = [];
  for (
    let i = own;
    i < segments.length &&
    segments[i]!.paraphrase === segments[own]!.paraphrase &&
    segments[i]!.from < paraphrase.to;
    i++
  )
    parts.push(judgmentOf(i));
  const reason = reportDoubt(findings, told, parts);
  if (reason !== null || !source) return { start, end, reason: reason ?? 'the source is not clear' };
  const sure = sureness(source);
  const speaker = source.voice.named && sure >= SURE ? source.voice.entity : null;
  // What a body "found" or "reported" is seldom about itself.
  const isOwn = isBody(source, speaker) && SPEAKS_OF_ITSELF.has(cue.verb?.lemma ?? '');
  const itself = isOwn ? asWritten(ground, source.mention) : null;
  const rewritten = rewriteClaim(ground, paraphrase.from, paraphrase.to, {
    speaker,
    itself,
    keepMarks: true,
  });
  if ('refused' in rewritten)
    return { start, end, reason: `the claim does not stand alone: ${rewritten.refused}` };
  const found = decideStatus({
    ground,
    from: paraphrase.from,
    to: paraphrase.to,
    sentence: cue.sentence,
    source,
    cue,
    judgment: parts[0]!,
    objections,
  });
  if (found.status !== 'contradicted' && isNearDeceit(ground, cue.sentence))
    return { start, end, reason: DECEIT };
  const shared = corroborationOf(findings, told);
  if (shared?.kind === 'unclear') return { start, end, reason: ECHOED };
  const decision = corroborated(found, shared);
  if (decision.status === 'anonymous' && /\bspokes/i.test(source.voice.named ? '' : source.voice.label))
    return { start, end, reason: 'a spokesperson speaks for somebody who has a name' };
  if (decision.status === 'anonymous' && mayBeAnswered(findings, told, objections))
    return { start, end, reason: 'somebody else may deny it nearby' };
  const isAlone = /^(?:single-source|anonymous)$/.test(decision.status);
  if (isAlone && FACTIVE_VERBS.has(cue.verb?.lemma ?? '')) {
    const verb = ground.text.slice(cue.start, cue.end);
    return { start, end, reason: `with “${verb}” the reporter vouches for part of it` };
  }
  const place = { start, end, from: paraphrase.from, to: paraphrase.to, sentence: cue.sentence, source };
  const support = isAlone && decision === found ? supportElsewhere(findings, place, told.matter) : null;
  if (support !== null) return { start, end, reason: support };
  const second = decision === found ? null : shared?.other.paraphrase.source;
  return {
    start,
    end,
    statement: rewritten.statement,
    status: decision.status,
    sources: [source, ...(second ? [second] : [])].map(({ voice }) => speakers.idOf(voice)),
    evidence: decision.evidence.map((s) => ({ start: s.start, end: s.end })),
    cues: [{ start: cue.start, end: cue.end }],
    confidence: round(Math.min(decision.confidence, rewritten.confidence, sure)),
    reported: round(Math.min(decision.confidence, rewritten.confidence)),
    rule: decision.rule,
  };
}

/** How many paragraphs behind what nobody wants to be named for somebody may answer it. */
const ANSWER_REACH = 4;

/** Whether a denial soon behind may be the answer to it, in whatever words: those who are accused without a name seldom stay silent. */
const mayBeAnswered = (
  { ground }: Findings,
  { paraphrase, paragraph }: ReportedMatter,
  objections: readonly Objection[],
) => isDenialBehind(ground, paraphrase.cue.sentence, paragraph + ANSWER_REACH, objections);

/** What a second source does to the status: an independent one supports the claim, a colleague adds nothing. */
function corroborated(decision: StatusDecision, shared: Corroboration | null): StatusDecision {
  if (!shared || decision.status !== 'single-source') return decision;
  const { source, start, end } = shared.other.paraphrase;
  const evidence = [...decision.evidence, ...(source ? [source.mention] : []), { start, end }];
  return shared.kind === 'independent'
    ? { status: 'supported', rule: 'two-sources', confidence: agreementOf('two-sources'), evidence }
    : { status: 'single-source', rule: 'colleagues', confidence: agreementOf('colleagues'), evidence };
}

/** The claims of paraphrases, and why the others are not asked about. */
export const findReportedClaims: ClaimFinder = (findings, objections) => {
  const claims: Claim[] = [];
  const notAsked: NotAsked[] = [];
  const seen = new Set<number>();
  for (const [i, segment] of findings.segments.entries()) {
    if (segment.paraphrase < 0 || seen.has(segment.paraphrase)) continue;
    seen.add(segment.paraphrase);
    const told = firstOfTwo(findings.ground, findings.reported[segment.paraphrase]!);
    const result = claimOf(findings, told, i, objections);
    if ('status' in result) claims.push(result);
    else notAsked.push(result);
  }
  return { claims, notAsked };
};

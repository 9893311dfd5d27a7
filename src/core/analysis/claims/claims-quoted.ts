/** Claims that a source makes in its own words: direct quotes that stand alone. */
import { firstIndex } from '../../article/search.ts';
import type { Claim } from '../analysis.ts';
import { tokenAt } from '../groundwork.ts';
import { FACTIVE_VERBS, TYING_WORDS } from '../lexicon/claim-words.ts';
import { SUBORDINATORS } from '../lexicon/clause-words.ts';
import type { CreditedPassage } from '../quotes/credited-passage.ts';
import { round } from '../round.ts';
import type { Token } from '../tokens.ts';
import { isAnchored, weighs } from './anchors.ts';
import type { ClaimFinder, Findings } from './claim-finder.ts';
import { isNearDeceit } from './deceit-near.ts';
import { decideStatus } from './decide-status.ts';
import { tellsOfDuty } from './duty.ts';
import { isHandedOn } from './handed-on.ts';
import { isSubjective } from './judging-words.ts';
import { holdsHeadline } from './misread-source.ts';
import type { Objection } from './objections.ts';
import { showsTense } from './plain-clause.ts';
import { rewriteClaim } from './rewrite-claim.ts';
import { matterOf } from './same-matter.ts';
import { supportElsewhere } from './support-elsewhere.ts';

/** "Toil or go to prison." tells nobody to be anything. */
const holdsTense = (tokens: readonly Token[]) =>
  tokens.slice(1).some((t) => !t.capital && (showsTense(t.lower) || /[a-z]{2}s$/.test(t.lower)));

/** “If it rains,” Vale said, “the town floods.”: neither half says by itself what the two say together. */
function isInterrupted({ ground }: Findings, sentence: number, from: number, to: number): boolean {
  const [first, limit] = ground.tokens.bySentence[sentence]!;
  for (let i = first; i < limit; i++) if ((i < from || i >= to) && ground.all[i]!.passage >= 0) return true;
  return false;
}

function claimOfQuote(
  findings: Findings,
  quote: CreditedPassage,
  objections: readonly Objection[],
): Claim | null {
  const { ground, speakers } = findings;
  const credit = quote.credit;
  if (
    quote.kind !== 'direct' ||
    !credit ||
    credit.confidence < 0.9 ||
    quote.about ||
    holdsHeadline(credit.source) ||
    FACTIVE_VERBS.has(credit.cue?.verb?.lemma ?? '') ||
    (credit.cue && isHandedOn(findings, credit.cue, quote, credit.source))
  )
    return null;
  const from = tokenAt(ground.all, quote.start);
  const to = tokenAt(ground.all, quote.end);
  const tokens = ground.all.slice(from, to);
  const first = tokens[0]!;
  const oneSentence = first.sentence === tokens.at(-1)!.sentence;
  if (
    !oneSentence ||
    isInterrupted(findings, first.sentence, from, to) ||
    /^(?:and|but|so|or|yet)$/.test(first.lower) ||
    SUBORDINATORS.has(first.lower) ||
    !first.capital ||
    tokens.some((t) => TYING_WORDS.has(t.lower) || t.lower === '?' || t.lower === '!' || isSubjective(t)) ||
    !tokens.some((t, i) => t.kind === 'number' || findings.ground.mentionAt[from + i]! >= 0)
  )
    return null;
  // A sentence in marks is a judgment more often than not, unless there is something in it to look up.
  if (!holdsTense(tokens) || !isAnchored(findings.ground, { from, to }) || weighs(ground, from, to))
    return null;
  const index = firstIndex(findings.segments, (s) => s.to > from);
  const judgment = findings.judgmentOf(index);
  const next = findings.segments[index + 1];
  if (judgment.certainty !== 'certain' || judgment.polarity === 'negative' || (next && next.from < to))
    return null;
  const rewritten = rewriteClaim(ground, from, to, { speaker: null, keepMarks: true });
  if ('refused' in rewritten || tellsOfDuty(ground, from, to)) return null;
  const source = credit.source;
  const decision = decideStatus({
    ground,
    from,
    to,
    sentence: first.sentence,
    source,
    cue: credit.cue,
    judgment,
    objections,
  });
  if (decision.status !== 'contradicted' && isNearDeceit(ground, first.sentence)) return null;
  const place = { start: quote.start, end: quote.end, from, to, sentence: first.sentence, source };
  if (
    /^(?:single-source|anonymous)$/.test(decision.status) &&
    supportElsewhere(findings, place, matterOf(ground, from, to)) !== null
  )
    return null;
  return {
    start: quote.start,
    end: quote.end,
    statement: rewritten.statement,
    status: decision.status,
    sources: [speakers.idOf(source.voice)],
    evidence: decision.evidence.map((s) => ({ start: s.start, end: s.end })),
    cues: credit.cueSpan ? [{ start: credit.cueSpan.start, end: credit.cueSpan.end }] : [],
    confidence: round(Math.min(decision.confidence, credit.confidence)),
    rule: decision.rule,
  };
}

/** The claims of direct quotes; a quote that does not stand alone is passed over without a reason. */
export const findQuotedClaims: ClaimFinder = (findings, objections) => {
  const claims: Claim[] = [];
  for (const quote of findings.credited) {
    const claim = claimOfQuote(findings, quote, objections);
    if (claim) claims.push(claim);
  }
  return { claims, notAsked: [] };
};

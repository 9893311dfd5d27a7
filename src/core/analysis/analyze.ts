/** The analysis of an article: its passes in order, in the folders names, phrases, cues, sources, quotes, statements, claims. */
import type { Article } from '../article/article.ts';
import type { Analysis, Denial, Quote, Statement, WholeStatement } from './analysis.ts';
import { tellsOfDuty } from './claims/duty.ts';
import { findClaims, findOwnMatters, findQuotedMatters, findReportedMatters } from './claims/find-claims.ts';
import { findDenials } from './claims/find-denials.ts';
import { findLeaning } from './claims/find-leaning.ts';
import { rewriteClaim } from './claims/rewrite-claim.ts';
import { findCues } from './cues/find-cues.ts';
import { type Groundwork, layGroundwork } from './groundwork.ts';
import { JOKES } from './lexicon/reporting-verbs.ts';
import { onDemand } from './on-demand.ts';
import { holdsVerb } from './phrases/finite-verbs.ts';
import { behindAnd, behindContrast } from './phrases/opening-joiner.ts';
import { creditQuotes } from './quotes/credit-quotes.ts';
import type { CreditedPassage } from './quotes/credited-passage.ts';
import { findParaphrases, type Paraphrase } from './quotes/find-paraphrases.ts';
import { isMental } from './quotes/mental-cues.ts';
import { holdsSecondClause, runsOn } from './quotes/second-clause.ts';
import { round } from './round.ts';
import { type Attributions, gatherAttributions } from './sources/attributions.ts';
import { nameSpeakers, type SpeakerList, type VoiceMention } from './sources/name-speakers.ts';
import { readingsOf } from './sources/readings.ts';
import { resolveSources } from './sources/resolve-sources.ts';
import { makeResolver } from './sources/resolver.ts';
import { judgeInHeadline, readHeadlines, vouchesFor } from './statements/headlines/read-headlines.ts';
import type { Judgment } from './statements/judge-certainty.ts';
import { judgeClauses, segmentJudge } from './statements/judge-clauses.ts';
import { splitClauses } from './statements/split-clauses.ts';
import { type Segment, splitStatements } from './statements/split-statements.ts';

/** Words credited to two at once belong to neither alone. */
const JOINT = 0.6;

function quoteOf(credited: CreditedPassage, speakers: SpeakerList): Quote {
  const { start, end, kind, credit, unresolved, about } = credited;
  const tie = credit ?? unresolved;
  return {
    start,
    end,
    kind,
    speaker: credit ? speakers.idOf(credit.source.voice) : null,
    source: tie?.source.mention ?? null,
    cue: tie?.cueSpan ?? null,
    about: about ? speakers.idOf(about) : null,
    confidence: round((tie?.confidence ?? 0.5) * (tie?.cue?.joint ? JOINT : 1)),
    rule: tie?.rule ?? 'uncredited',
  };
}

/** How sure it is that retold words with a second clause are the source's to their end. */
const SECOND_CLAUSE = 0.9;

/** How sure it is that what somebody knew or thought is the word of that person. */
const UNSAID = 0.6;

function indirectQuoteOf(ground: Groundwork, paraphrase: Paraphrase, speakers: SpeakerList): Quote {
  const { start, end, from, to, cue, source, rule } = paraphrase;
  const goesOn = rule !== 'clause-said' && (holdsSecondClause(ground, from, to) || runsOn(ground, from, to));
  const whole = goesOn ? SECOND_CLAUSE : 1;
  const said = isMental(cue, source) ? UNSAID : 1;
  return {
    start,
    end,
    kind: 'indirect',
    speaker: source ? speakers.idOf(source.voice) : null,
    source: source?.mention ?? null,
    cue: { start: cue.start, end: cue.end },
    about: null,
    confidence: round(
      (source?.confidence ?? 0.5) *
        (paraphrase.nested ? 0.85 : 0.95) *
        (cue.joint ? JOINT : 1) *
        whole *
        said,
    ),
    rule,
  };
}

/** Makes statements out of segments and what was judged of them. */
function describer(
  ground: Groundwork,
  attributions: Attributions,
  speakers: SpeakerList,
  paraphrases: readonly Paraphrase[],
) {
  const headlines = readHeadlines(ground);
  return (segment: Segment, judged: Judgment): Statement => {
    const { from, to, sentence } = segment;
    const headline = headlines.get(ground.article.sentences[sentence]!.paragraph);
    const vouched = headline && vouchesFor(headline, paraphrases[segment.paraphrase]?.cue);
    const voice = vouched ? undefined : segment.voice;
    const { cues, certainty, polarity, future, confidence, rule } = headline
      ? judgeInHeadline(judged, headline)
      : judged;
    const reporting = voice === undefined ? attributions.inSentence(sentence) : [];
    const attribution = reporting
      .filter(({ cue }) => cue.at >= from && cue.at < to)
      .map(({ cue }) => ({ start: cue.start, end: cue.end, kind: 'attribution' as const }));
    return {
      start: ground.all[from]!.start,
      end: ground.all[to - 1]!.end,
      voice: voice === undefined ? 'article' : voice === null ? 'unnamed' : speakers.idOf(voice.voice),
      certainty,
      polarity,
      future,
      cues:
        attribution.length === 0 && cues.length < 2
          ? cues
          : [...cues, ...attribution].sort((a, b) => a.start - b.start),
      confidence: round(confidence),
      rule,
    };
  };
}

/** Whether it is a guess whose words the segment holds: nobody is to be named for them. */
const isDoubtfulVoice = ({ voice }: Segment) => voice != null && voice.confidence <= DOUBTFUL_VOICE;

/** A pronoun with a rival, "his aides", or a noun that is not known to speak. */
const DOUBTFUL_VOICE = 0.7;

/** The segment as a sentence of its own; null where it leans on what stands around it. */
function standAlone(ground: Groundwork, segment: Segment): string | null {
  const voice = segment.voice?.voice;
  const speaker = voice?.named ? voice.entity : null;
  const { to } = segment;
  // The contrast is no part of the statement, nor what joins it to the one before.
  const from = behindAnd(ground, behindContrast(ground, segment.from), to);
  if (tellsOfDuty(ground, from, to) || !holdsVerb(ground, from, to)) return null;
  const rewritten = rewriteClaim(ground, from, to, { speaker, keepMarks: true, inView: true });
  return 'refused' in rewritten ? null : rewritten.statement;
}

/**
 * Analyzes an article: speakers, quotes, statements, claims. Deterministic and linear in the length of the
 * text; every span is in UTF-16 code units into `article.text`.
 */
export function analyze(article: Article): Analysis {
  const ground = layGroundwork(article);
  const cues = findCues(ground);
  const resolver = makeResolver(ground);
  const attributions = gatherAttributions(cues, resolveSources(resolver, cues));
  const credited = creditQuotes(resolver, attributions);
  const paraphrases = findParaphrases(ground, attributions);
  const segments = splitStatements(ground, credited, paraphrases);
  const judgmentOf = segmentJudge(ground, segments, paraphrases);
  const clauses = splitClauses(ground, segments);
  const clauseJudgments = judgeClauses(ground, clauses, paraphrases);
  const denied = findDenials(ground, attributions);
  const voices: VoiceMention[] = [
    ...credited.flatMap((q) =>
      q.credit ? [q.credit.source, ...(q.about ? [{ voice: q.about, mention: null }] : [])] : [],
    ),
    ...paraphrases.flatMap((p) => (p.source ? [p.source] : [])),
    ...denied.denials.map(({ source }) => source),
  ].map(({ voice, mention }) => ({ voice, mention }));
  const speakers = nameSpeakers(resolver, voices);
  const describe = describer(ground, attributions, speakers, paraphrases);
  const statements = clauses.map((clause, i) => describe(clause, clauseJudgments[i]!));
  const wholes = onDemand(() =>
    segments.map((segment, i): WholeStatement => {
      const judgment = judgmentOf(i);
      const { plain } = judgment;
      const thought = paraphrases[segment.paraphrase];
      const described = describe(segment, judgment);
      // What somebody thought is neither the article's word nor that person's.
      const unsaid =
        thought !== undefined &&
        (isMental(thought.cue, thought.source) || JOKES.has(thought.cue.verb?.lemma ?? ''));
      return {
        ...described,
        voice:
          (unsaid || isDoubtfulVoice(segment)) && described.voice !== 'article' ? 'unnamed' : described.voice,
        plain,
        alone: plain ? standAlone(ground, segment) : null,
      };
    }),
  );
  const { claims, notAsked } = findClaims({
    ground,
    resolver,
    attributions,
    credited,
    paraphrases,
    segments,
    judgmentOf,
    speakers,
    own: findOwnMatters(ground, segments, attributions),
    reported: findReportedMatters(ground, paraphrases),
    quoted: findQuotedMatters(ground, credited),
  });
  const leaning = onDemand(() => findLeaning(ground, attributions, paraphrases));
  const quotes = [
    ...credited.map((q) => quoteOf(q, speakers)),
    ...paraphrases.map((p) => indirectQuoteOf(ground, p, speakers)),
  ];
  quotes.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    speakers: speakers.speakers,
    quotes,
    statements,
    get wholes() {
      return wholes();
    },
    readings: readingsOf(
      [...credited.map((q) => q.credit?.source), ...paraphrases.map((p) => p.source)],
      speakers,
    ),
    claims,
    denials: denied.denials.map(
      ({ source, ...denial }): Denial => ({
        ...denial,
        speaker: speakers.idOf(source.voice),
        source: source.mention,
      }),
    ),
    get leaning() {
      return leaning();
    },
    notAsked: [...notAsked, ...denied.notAsked].sort((a, b) => a.start - b.start || a.end - b.end),
    warnings: ground.warnings,
  };
}

/** Claims that a source makes and the article paraphrases. */
import { windowAround } from '../../article/search.ts';
import type { Claim, NotAsked } from '../analysis.ts';
import { FALSE_WORDS } from '../lexicon/claim-words.ts';
import { ARTICLES, PASSIVE_AUXILIARIES } from '../lexicon/function-words.ts';
import { MENTAL_WORDS } from '../lexicon/speech-nouns.ts';
import type { Paraphrase } from '../quotes/find-paraphrases.ts';
import { round } from '../round.ts';
import { isHeadline } from '../statements/headlines/read-headlines.ts';
import type { Judgment } from '../statements/judge-certainty.ts';
import type { ClaimFinder, Findings, ReportedMatter } from './claim-finder.ts';
import { decideStatus, isSameVoice, type Objection } from './decide-status.ts';
import { rewriteClaim } from './rewrite-claim.ts';
import { isSameEvent, overlapOf } from './same-matter.ts';

/** What makes a paraphrase no single checkable claim; null for nothing. */
function obstacle(findings: Findings, told: ReportedMatter, judgments: readonly Judgment[]): string | null {
  const { paraphrase } = told;
  if (inHeading(findings, paraphrase)) return 'a headline';
  if (holdsFalsity(findings, paraphrase)) return 'the article itself calls something in it false';
  if (turnsRound(findings, paraphrase)) return 'what follows takes part of it back';
  if (!paraphrase.source) return 'the source is not clear';
  if (paraphrase.source.confidence < 0.75) return 'the source is not certain: more than one could be meant';
  if (paraphrase.cue.joint)
    return 'two sources stand behind it, and whether they are independent is not clear';
  if (judgesInMarks(findings, paraphrase)) return 'its point is a judgment in the speaker’s own words';
  if (ownMind(findings, paraphrase)) return 'only the speaker can know it';
  if (paraphrase.nested) return 'a report within a report';
  if (judgments.some((j) => j.certainty === 'unknown')) return 'the source leaves it open';
  if (judgments.some((j) => j.certainty !== 'certain')) return 'the source hedges it';
  const first = findings.ground.all[paraphrase.from]!;
  if (/^(?:to|if|whether|how|why|what|who|when|where|which)$/.test(first.lower))
    return 'a question or a plan, not a statement';
  if (statedByArticle(findings, told)) return 'the article itself seems to state it elsewhere';
  if (isSharedWith(findings, told) || isEchoed(findings, paraphrase))
    return 'another source seems to say the same';
  return null;
}

/** Whether another source says much the same within a dozen paragraphs. */
function isSharedWith({ reported }: Findings, { paraphrase, paragraph, matter }: ReportedMatter): boolean {
  return windowAround(reported, (r) => r.paraphrase.from >= paraphrase.from, WINDOW).some(
    (other) =>
      other.paraphrase !== paraphrase &&
      Math.abs(other.paragraph - paragraph) <= REACH &&
      !isSameVoice(other.paraphrase.source, paraphrase.source) &&
      other.matter.stems.size >= 3 &&
      overlapOf(matter, other.matter) >= SHARED,
  );
}

/** Share of the shorter statement's words from which two say much the same. */
const SHARED = 0.5;

/** Whether the sentence before or behind has somebody else confirm it: "a neighbor said the same". */
function isEchoed({ ground }: Findings, paraphrase: Paraphrase): boolean {
  const { sentences } = ground.article;
  const own = paraphrase.cue.sentence;
  return [own - 1, own, own + 1].some((i) => {
    if (sentences[i]?.paragraph !== sentences[own]!.paragraph) return false;
    const [from, to] = ground.tokens.bySentence[i]!;
    const tokens = ground.all.slice(from, to).filter((t) => t.passage < 0);
    return tokens.some(
      (t, k) =>
        (t.lower === 'same' &&
          tokens[k - 1]?.lower === 'the' &&
          /^(?:[.,;]|thing|story|time)$/.test(tokens[k + 1]?.lower ?? '.')) ||
        /^(?:corroborat|concurred|agreed)/.test(t.lower),
    );
  });
}

/** "repeated her false claim that …": the words that call it false are the article's. */
function holdsFalsity({ ground }: Findings, { from, to }: Paraphrase): boolean {
  return ground.all.slice(from, to).some((t) => t.passage < 0 && FALSE_WORDS.has(t.lower));
}

/** "He is a “loser”": what is said of the subject stands in marks. */
function judgesInMarks({ ground }: Findings, { from, to }: Paraphrase): boolean {
  const { all } = ground;
  for (let i = from; i < to - 1; i++) {
    if (!PASSIVE_AUXILIARIES.has(all[i]!.lower) || all[i]!.passage >= 0) continue;
    const ahead = all.slice(i + 1, i + 5);
    const marked = ahead.findIndex((t) => t.passage >= 0);
    if (marked >= 0 && ahead.slice(0, marked).every((t) => t.kind === 'mark' || ARTICLES.has(t.lower)))
      return true;
  }
  return false;
}

function inHeading({ ground }: Findings, paraphrase: Paraphrase): boolean {
  const sentence = ground.article.sentences[paraphrase.cue.sentence]!;
  return isHeadline(ground.article, sentence.paragraph);
}

/** "…, but …" right behind the content: cut off there, it would say more than the source did. */
function turnsRound({ ground }: Findings, paraphrase: Paraphrase): boolean {
  const [a, b] = [ground.all[paraphrase.to], ground.all[paraphrase.to + 1]];
  const here = (t: typeof a) => t !== undefined && t.sentence === paraphrase.cue.sentence;
  if (!here(a) || paraphrase.rule === 'clause-said') return false;
  return (
    /^(?:but|although|though)$/.test(a!.lower) ||
    (a!.lower === ',' && here(b) && /^(?:but|although|though|except)$/.test(b!.lower) && b!.passage < 0)
  );
}

/** Whether a heading or a sentence in the article's own voice tells of the same event, so that it vouches in a way. */
function statedByArticle({ own }: Findings, { paraphrase, paragraph, matter }: ReportedMatter): boolean {
  const { sentence } = paraphrase.cue;
  if (matter.events.size === 0) return false;
  return windowAround(own, (o) => o.sentence >= sentence, WINDOW).some(
    (o) =>
      o.sentence !== sentence && Math.abs(o.paragraph - paragraph) <= REACH && isSameEvent(matter, o.matter),
  );
}

/** How many findings on either side are compared. */
const WINDOW = 40;
/** How many paragraphs away the article's own words still count. */
const REACH = 12;

/** "He wants …", "she hopes …", said of oneself. */
function ownMind(findings: Findings, paraphrase: Paraphrase): boolean {
  const { all } = findings.ground;
  const voice = paraphrase.source!.voice;
  const pronoun = /^(?:he|she|they|it)$/.test(all[paraphrase.from]!.lower);
  const verb = all.slice(paraphrase.from + 1, paraphrase.from + 4).some((t) => MENTAL_WORDS.has(t.lower));
  return pronoun && verb && (!voice.named || voice.entity.kind !== 'organization');
}

function claimOf(
  findings: Findings,
  told: ReportedMatter,
  own: number,
  objections: readonly Objection[],
): Claim | NotAsked {
  const { ground, segments, judgments, speakers } = findings;
  const { paraphrase } = told;
  const { cue, source, start, end } = paraphrase;
  const parts: Judgment[] = [];
  for (let i = own; i < segments.length && segments[i]!.paraphrase === segments[own]!.paraphrase; i++)
    parts.push(judgments[i]!);
  const reason = obstacle(findings, told, parts);
  if (reason !== null || !source) return { start, end, reason: reason ?? 'the source is not clear' };
  const speaker = source.voice.named ? source.voice.entity : null;
  const rewritten = rewriteClaim(ground, paraphrase.from, paraphrase.to, { speaker, keepMarks: true });
  if ('refused' in rewritten)
    return { start, end, reason: `the claim does not stand alone: ${rewritten.refused}` };
  const decision = decideStatus({
    ground,
    from: paraphrase.from,
    to: paraphrase.to,
    sentence: cue.sentence,
    source,
    cue,
    judgment: parts[0]!,
    objections,
  });
  return {
    start,
    end,
    statement: rewritten.statement,
    status: decision.status,
    sources: [speakers.idOf(source.voice)],
    evidence: decision.evidence.map((s) => ({ start: s.start, end: s.end })),
    cues: [{ start: cue.start, end: cue.end }],
    confidence: round(Math.min(decision.confidence, rewritten.confidence, source.confidence)),
    rule: decision.rule,
  };
}

/** The claims of paraphrases, and why the others are not asked about. */
export const findReportedClaims: ClaimFinder = (findings, objections) => {
  const claims: Claim[] = [];
  const notAsked: NotAsked[] = [];
  const seen = new Set<number>();
  for (const [i, segment] of findings.segments.entries()) {
    if (segment.paraphrase < 0 || seen.has(segment.paraphrase)) continue;
    seen.add(segment.paraphrase);
    const result = claimOf(findings, findings.reported[segment.paraphrase]!, i, objections);
    if ('status' in result) claims.push(result);
    else notAsked.push(result);
  }
  return { claims, notAsked };
};

/** Decides what stands behind an attributed claim: the statuses of the taxonomy in their order. */
import { windowAround } from '../../article/search.ts';
import type { Span } from '../../article/span.ts';
import type { ClaimStatus } from '../analysis.ts';
import type { Cue } from '../cues/cue.ts';
import type { Groundwork } from '../groundwork.ts';
import { FALSE_WORDS, UNCONFIRMING } from '../lexicon/claim-words.ts';
import { AUXILIARIES } from '../lexicon/function-words.ts';
import { RECORDS, SELF_ISSUED } from '../lexicon/organizations.ts';
import type { Attributions } from '../sources/attributions.ts';
import type { ResolvedSource } from '../sources/resolve-sources.ts';
import type { Judgment } from '../statements/judge-certainty.ts';
import { isJudging } from './judging-words.ts';
import { isSameMatter, type Matter, matterOf } from './same-matter.ts';

/** A place where somebody denies something, or leaves it unconfirmed. */
export interface Objection {
  readonly kind: 'denies' | 'leaves-open';
  readonly sentence: number;
  readonly span: Span;
  readonly cue: Span;
  readonly matter: Matter;
  /** Whose objection it is; null for the article's own. */
  readonly source: ResolvedSource | null;
  /** "denied the allegation": it points back instead of naming the matter. */
  readonly pointsBack: boolean;
  /** The matter is the claim itself, by a noun that opens the sentence or closes it: "The claim could not be …", "denied the claim." */
  readonly opens: boolean;
}

/** How many paragraphs an objection may stand from what it is about. */
const NEAR = 4;
/** How many objections on either side are compared. */
const WINDOW = 20;

const TAKEN_UP = /^(?:claims?|allegations?|accusations?|assertions?|accounts?|statements?|rumou?rs?|charges?|it|this|that)$/;

/** "the claim", "his account", "it": nothing but a word for what was said before. */
function takesUpClaim({ all }: Groundwork, from: number, to: number): boolean {
  let i = from;
  while (i < to && /^(?:the|that|this|these|those|his|her|their|its|all|both|any|independently)$/.test(all[i]!.lower) && i + 1 < to && all[i + 1]!.kind === 'word' && !AUXILIARIES.has(all[i + 1]!.lower)) i++;
  const next = all[i + 1];
  if (i >= to || !TAKEN_UP.test(all[i]!.lower)) return false;
  return next === undefined || i + 1 >= to || next.kind === 'mark' || AUXILIARIES.has(next.lower) || /^(?:independently|on|in|last)$/.test(next.lower);
}

/** The objections of an article in reading order. */
export function findObjections(ground: Groundwork, attributions: Attributions): Objection[] {
  const { all, tokens, article } = ground;
  const found: Objection[] = [];
  for (const { cue, source } of attributions.all) {
    if (cue.verb?.stance !== 'denying' || cue.negated) continue;
    const [from, to] = tokens.bySentence[cue.sentence]!;
    const pointsBack = all
      .slice(cue.to, to)
      .some((t) =>
        /^(?:allegations?|accusations?|claims?|reports?|charges?|rumou?rs?|this|it)$/.test(t.lower),
      );
    found.push({
      kind: 'denies',
      sentence: cue.sentence,
      span: article.sentences[cue.sentence]!,
      cue,
      matter: matterOf(ground, from, to),
      source,
      pointsBack,
      opens: takesUpClaim(ground, cue.to, to),
    });
  }
  for (const [sentence, [from, to]] of tokens.bySentence.entries()) {
    for (let i = from; i < to; i++) {
      if (!UNCONFIRMING.has(all[i]!.lower)) continue;
      const before = all.slice(Math.max(from, i - 5), i).map((t) => t.lower);
      if (
        !before.some((w) =>
          /^(?:not|neither|n't|cannot|couldn't|unable|declined|refused|yet|can't|hasn't|haven't)$/.test(w),
        )
      )
        continue;
      const cue = { start: all[Math.max(from, i - 1)]!.start, end: all[i]!.end };
      const pointsBack = all
        .slice(from, to)
        .some((t) => /^(?:allegations?|accusations?|claims?|reports?|accounts?|this|it)$/.test(t.lower));
      const source = attributions.inSentence(sentence)[0]?.source ?? null;
      found.push({
        kind: 'leaves-open',
        sentence,
        span: article.sentences[sentence]!,
        cue,
        matter: matterOf(ground, from, to),
        source,
        pointsBack,
        opens: takesUpClaim(ground, from, i) || takesUpClaim(ground, i + 1, to),
      });
      break;
    }
  }
  return found.sort((a, b) => a.sentence - b.sentence);
}

/** Whether somebody near denies or leaves open what the sentence at `[from, to)` of a segment tells. */
export function isObjectedTo(
  ground: Groundwork,
  segment: { readonly sentence: number },
  matter: Matter,
  objections: readonly Objection[],
): boolean {
  const { sentences } = ground.article;
  const { paragraph } = sentences[segment.sentence]!;
  return windowAround(objections, (o) => o.sentence >= segment.sentence, WINDOW).some((objection) => {
    const distance = Math.abs(sentences[objection.sentence]!.paragraph - paragraph);
    const next = objection.sentence - segment.sentence;
    return (
      (objection.pointsBack && next > 0 && next <= 2) ||
      (distance <= NEAR && isSameMatter(matter, objection.matter, distance <= 2))
    );
  });
}

/** A claim with what bears on its status. */
export interface StatusInput {
  readonly ground: Groundwork;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly source: ResolvedSource | null;
  readonly cue: Cue | null;
  readonly judgment: Judgment;
  readonly objections: readonly Objection[];
}

/** The status of a claim, the rule that decided, and the passages that prove it. */
export interface StatusDecision {
  readonly status: ClaimStatus;
  readonly rule: string;
  readonly confidence: number;
  readonly evidence: readonly Span[];
}

/** Whether two sources are one named speaker. */
export const isSameVoice = (a: ResolvedSource | null, b: ResolvedSource | null) =>
  a !== null && b !== null && a.voice.named && b.voice.named && a.voice.entity === b.voice.entity;

/** The first status that fits, in the taxonomy's order. */
export function decideStatus(input: StatusInput): StatusDecision {
  const { ground, from, to, sentence, source, cue, judgment, objections } = input;
  const { all, article } = ground;
  const words = all.slice(from, to);
  const own = { start: words[0]!.start, end: words.at(-1)!.end };
  if (words.some(isJudging) || words.some((t) => /^(?:can|cannot|can't)$/.test(t.lower)))
    return { status: 'opinion', rule: 'evaluative-word', confidence: 0.7, evidence: [own] };
  if (judgment.future) return { status: 'prediction', rule: 'future', confidence: 0.85, evidence: [own] };
  const beforeCue = cue ? all.slice(Math.max(0, cue.at - 2), cue.at + 2) : [];
  const falseWord = beforeCue.find((t) => FALSE_WORDS.has(t.lower) && t.sentence === sentence);
  if (falseWord)
    return { status: 'contradicted', rule: 'called-false', confidence: 0.85, evidence: [own, falseWord] };
  const speaker = source?.voice.named ? [source.voice.entity.name] : [];
  const matter = matterOf(ground, from, to, speaker);
  const paragraph = article.sentences[sentence]!.paragraph;
  for (const objection of windowAround(objections, (o) => o.sentence >= sentence, WINDOW)) {
    const distance = Math.abs(article.sentences[objection.sentence]!.paragraph - paragraph);
    if (distance > NEAR || objection.sentence === sentence || isSameVoice(objection.source, source)) continue;
    const behind = objection.sentence - sentence;
    const backs = objection.pointsBack && behind > 0 && behind <= 2;
    if (!backs && !isSameMatter(matter, objection.matter, distance <= 2)) continue;
    const disputed = objection.kind === 'denies';
    return {
      status: disputed ? 'disputed' : 'unconfirmed',
      rule: disputed ? 'denied-by-another' : 'left-unconfirmed',
      // "The claim could not be verified": the claim of the sentence before.
      confidence: backs ? (behind === 1 && objection.opens ? 0.85 : 0.7) : 0.8,
      evidence: [...(source ? [source.mention] : []), own, objection.span],
    };
  }
  return bySource(source, own);
}

/** A report or a study is its makers' word; minutes, logs and footage hold what happened. */
const isRecord = (label: string) =>
  label
    .toLowerCase()
    .split(/\s(?:of|from|for|by|in|at|on|kept)\s/)[0]!
    .split(' ')
    .some((word) => RECORDS.has(word));

/** What kind of source stands behind it alone. */
function bySource(source: ResolvedSource | null, own: Span): StatusDecision {
  const voice = source?.voice;
  if (!source || !voice)
    return { status: 'anonymous', rule: 'unnamed-source', confidence: 0.6, evidence: [own] };
  const evidence = [source.mention, own];
  if (voice.named)
    return {
      status: 'single-source',
      rule: 'one-named-source',
      confidence: 0.92 * Math.min(1, source.confidence + 0.03),
      evidence,
    };
  if (voice.kind === 'organisation')
    return { status: 'single-source', rule: 'one-organization', confidence: 0.85, evidence };
  if (voice.kind === 'document') {
    const selfIssued = voice.label
      .toLowerCase()
      .split(' ')
      .some((w) => SELF_ISSUED.has(w));
    return selfIssued
      ? { status: 'single-source', rule: 'own-statement', confidence: 0.7, evidence }
      : { status: 'supported', rule: 'document', confidence: isRecord(voice.label) ? 0.82 : 0.7, evidence };
  }
  if (isRecord(voice.label)) return { status: 'supported', rule: 'document', confidence: 0.82, evidence };
  return { status: 'anonymous', rule: 'unnamed-source', confidence: 0.85, evidence };
}

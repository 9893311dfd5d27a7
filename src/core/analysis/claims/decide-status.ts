/** Decides what stands behind an attributed claim: the statuses of the taxonomy in their order. */
import type { Span } from '../../article/span.ts';
import type { ClaimStatus } from '../analysis.ts';
import type { Cue } from '../cues/cue.ts';
import type { Groundwork } from '../groundwork.ts';
import { FALSE_WORDS } from '../lexicon/claim-words.ts';
import { RECORDS, SELF_ISSUED } from '../lexicon/organizations.ts';
import { isNumeral } from '../phrases/counted.ts';
import type { ResolvedSource } from '../sources/resolved-source.ts';
import type { Judgment } from '../statements/judge-certainty.ts';
import type { Token } from '../tokens.ts';
import { agreementOf } from './agreement.ts';
import { isJudging } from './judging-words.ts';
import { type Objection, objectionsTo, pointsBackTo, tellsOfSilence } from './objections.ts';
import { type Matter, matterOf, overlapOf } from './same-matter.ts';

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
  const { all } = ground;
  const words = all.slice(from, to);
  const own = { start: words[0]!.start, end: words.at(-1)!.end };
  if (
    words.some((t, i) => isJudging(t) && !tellsHowMany(words, i)) ||
    words.some((t) => /^(?:can|cannot|can't)$/.test(t.lower))
  )
    return {
      status: 'opinion',
      rule: 'evaluative-word',
      confidence: agreementOf('evaluative-word'),
      evidence: [own],
    };
  if (judgment.future && !tellsOfThePast(words))
    return { status: 'prediction', rule: 'future', confidence: agreementOf('future'), evidence: [own] };
  const beforeCue = cue ? all.slice(Math.max(0, cue.at - 2), cue.at + 2) : [];
  const falseWord = beforeCue.find((t) => FALSE_WORDS.has(t.lower) && t.sentence === sentence);
  if (falseWord)
    return {
      status: 'contradicted',
      rule: 'called-false',
      confidence: agreementOf('called-false'),
      evidence: [own, falseWord],
    };
  const speaker = source?.voice.named ? [source.voice.entity.name] : [];
  const matter = matterOf(ground, from, to, speaker);
  const objection = objectionsTo(ground, sentence, matter, objections).find(
    (o) =>
      (o.sentence !== sentence || (o.within && o.span.end > own.end)) &&
      (o.within || !isSameVoice(o.source, source)),
  );
  if (objection) {
    const disputed = objection.kind === 'denies';
    return {
      status: disputed ? 'disputed' : 'unconfirmed',
      rule: disputed ? 'denied-by-another' : 'left-unconfirmed',
      // "The claim could not be verified": the claim of the sentence before.
      confidence: sureness(ground, objection, matter, sentence),
      evidence: [...(source ? [source.mention] : []), own, objection.span],
    };
  }
  return bySource(source, own);
}

/** "needed five hours": how much it took, not what was wanted. */
const tellsHowMany = (words: readonly Token[], at: number) =>
  words[at]!.lower === 'needed' && isNumeral(words[at + 1]);

/** "had bought boats at a cost that he would not tell": what is to come only hangs on what happened. */
function tellsOfThePast(words: readonly Token[]): boolean {
  const would = words.findIndex((t) => /^(?:will|would|'ll|won't)$/.test(t.lower));
  const link = words.findLastIndex(
    (t, i) => i < would && i >= would - 4 && /^(?:that|which|who)$/.test(t.lower),
  );
  return (
    link > 0 && words.slice(0, link).some((t) => t.passage < 0 && /^(?:had|has|have|was|were)$/.test(t.lower))
  );
}

/** A report or a study is its makers' word; minutes, logs and footage hold what happened. */
const isRecord = (label: string) =>
  label
    .toLowerCase()
    .split(/\s(?:of|from|for|by|in|at|on|kept)\s/)[0]!
    .split(' ')
    .some((word) => RECORDS.has(word));

/**
 * How sure it is that the objection is to this claim: where it takes up the claim one sentence before, or shares half of its
 * words with it. One that only speaks of a like event is not certain enough to ask about.
 */
function sureness(ground: Groundwork, objection: Objection, matter: Matter, sentence: number): number {
  if (objection.within && objection.sentence === sentence) return 0.85;
  if (pointsBackTo(objection, sentence))
    return objection.opens && isNextBut(ground, sentence, objection.sentence) ? 0.85 : 0.7;
  return overlapOf(matter, objection.matter) >= 0.5 ? 0.82 : objection.kind === 'denies' ? 0.75 : 0.8;
}

/** Whether nothing stands between two sentences but that somebody did not answer. */
function isNextBut(ground: Groundwork, first: number, second: number): boolean {
  const { sentences } = ground.article;
  const isSame = sentences[second]?.paragraph === sentences[first]!.paragraph;
  return second === first + 1 || (second === first + 2 && isSame && tellsOfSilence(ground, first + 1));
}

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
      confidence: agreementOf('one-named-source'),
      evidence,
    };
  if (voice.kind === 'organisation')
    return {
      status: 'single-source',
      rule: 'one-organization',
      confidence: agreementOf('one-organization'),
      evidence,
    };
  if (voice.kind === 'document') {
    const selfIssued = voice.label
      .toLowerCase()
      .split(' ')
      .some((w) => SELF_ISSUED.has(w));
    return selfIssued
      ? { status: 'single-source', rule: 'own-statement', confidence: agreementOf('own-statement'), evidence }
      : {
          status: 'supported',
          rule: 'document',
          confidence: isRecord(voice.label) ? agreementOf('document') : 0.7,
          evidence,
        };
  }
  if (isRecord(voice.label))
    return { status: 'supported', rule: 'document', confidence: agreementOf('document'), evidence };
  return { status: 'anonymous', rule: 'unnamed-source', confidence: agreementOf('unnamed-source'), evidence };
}

/** Claims that the article states itself: plain sentences without a source, a hedge or a judgment. */
import type { Claim } from '../analysis.ts';
import type { Groundwork } from '../groundwork.ts';
import { CONJUNCTIONS, MONTHS, PREPOSITIONS, SUBJECT_PRONOUNS, WEEKDAYS } from '../lexicon/function-words.ts';
import { type NounPhrase, phraseStartingAt } from '../phrases/noun-phrases.ts';
import { behindContrast } from '../phrases/opening-joiner.ts';
import { canSpeak } from '../phrases/subjects.ts';
import { round } from '../round.ts';
import type { Segment } from '../statements/split-statements.ts';
import { agreementOf } from './agreement.ts';
import { isAnchored } from './anchors.ts';
import type { ClaimFinder, Findings } from './claim-finder.ts';
import { reportsNear } from './nearby.ts';
import { objectionsTo } from './objections.ts';
import { isObserved } from './observed.ts';
import { ownVoiceDoubt } from './own-voice-doubts.ts';
import { asideEnd, isClause, subjectStart } from './plain-clause.ts';
import { rewriteClaim } from './rewrite-claim.ts';
import { type Matter, matterOf, overlapOf } from './same-matter.ts';

/** Above this share of common words a sentence repeats what a source says elsewhere: whose word it is, is in doubt. */
const REPEATS = 0.6;

/**
 * Whether the article speaks as "I" or "we": a column, a letter, a blog. Its judgments and its facts cannot be told apart
 * word by word. Paragraphs with quotation marks are passed over: somebody else may say "I" there.
 */
function speaksAsI({ all, article, mentionAt }: Groundwork): boolean {
  const quoting: (boolean | undefined)[] = [];
  const isQuoting = (index: number) => {
    const { start, end } = article.paragraphs[index]!;
    quoting[index] ??= /[“”«»„"]|''/.test(article.text.slice(start, end));
    return quoting[index];
  };
  return all.some((t, i) => {
    if (!FIRST_PERSON.has(t.lower) || t.passage >= 0 || t.text === 'US' || mentionAt[i]! >= 0) return false;
    // "Love Me or Leave Me" is a title.
    if (t.capital && t.lower !== 'i' && all[i - 1]?.sentence === t.sentence) return false;
    const { paragraph } = article.sentences[t.sentence]!;
    return article.paragraphs[paragraph]!.kind !== 'heading' && !isQuoting(paragraph);
  });
}

const FIRST_PERSON: ReadonlySet<string> = new Set([
  'i',
  'me',
  'my',
  'mine',
  'myself',
  'we',
  'us',
  'our',
  'ours',
  'ourselves',
]);

/** Whether the segment opens with a subject and goes on with its verb. */
function isPlainClause(findings: Findings, segment: Segment): boolean {
  const { ground } = findings;
  const first = ground.all[segment.from]!;
  const isPronoun = SUBJECT_PRONOUNS.has(first.lower) && first.text !== 'US';
  const second = ground.all[segment.from + 1]!.lower;
  if (
    /^(?:even|just|only|especially|particularly|shortly|soon|less|more|fewer)$/.test(first.lower) &&
    (CONJUNCTIONS.has(second) || PREPOSITIONS.has(second))
  )
    return false;
  if (!isPronoun && (CONJUNCTIONS.has(first.lower) || /(?:ing|ly)$/.test(first.lower))) return false;
  const from = subjectStart(ground, segment.from, segment.to);
  if (from >= segment.to) return false;
  const subject = phraseStartingAt(ground, from, segment.to);
  if (subject && isPlan(ground, subject)) return false;
  return (
    subject !== null &&
    isClause(ground, from, segment.to, true) &&
    (subject.to >= segment.to ||
      ground.all[subject.to]!.lower !== ',' ||
      isAside(ground, from, subject.to, segment.to))
  );
}

/** How many words a sentence must have beside what stands between commas behind its subject. */
const FEWEST_BESIDE = 6;

/** "The theater|, built in 1914, had been closed since 2019": without the aside it is still a fact. */
function isAside(ground: Groundwork, from: number, comma: number, to: number): boolean {
  const close = asideEnd(ground, comma, to);
  return (
    close >= 0 &&
    !/^(?:and|or|but|who|which|whose|as|like|including)$/.test(ground.all[comma + 1]!.lower) &&
    comma - from + to - close > FEWEST_BESIDE &&
    isAnchored(ground, { from: close + 1, to })
  );
}

/** "The council was to meet on Monday": what was planned, not what happened. */
function isPlan(ground: Groundwork, subject: NounPhrase): boolean {
  const { all } = ground;
  if (all[subject.to + 1]?.lower !== 'to') return false;
  const { lower } = all[subject.to]!;
  return /^(?:is|are)$/.test(lower) || (/^(?:was|were)$/.test(lower) && canSpeak(ground, subject));
}

/** Words that weaken, behind a "which", what stands before it. */
const WEAKENS = /^(?:may|might|could|perhaps|possibly|disputed?s?|den(?:y|ies|ied)|unclear|doubt(?:s|ed)?)$/;

/** Where the next segment of the sentence begins in a way that the statement cannot do without. */
function leansOn(findings: Findings, index: number): boolean {
  const segment = findings.segments[index]!;
  const next = findings.segments[index + 1];
  if (!next || next.sentence !== segment.sentence) return false;
  const { all, tokens } = findings.ground;
  const opener = all[next.from]!.lower;
  // "…, which the authors said might be due to chance"
  const [, limit] = tokens.bySentence[segment.sentence]!;
  if (opener === 'which' && all.slice(next.from, limit).some((t) => WEAKENS.test(t.lower))) return true;
  return next.voice !== undefined || /^(?:if|unless|whether|but|because|although|though|as|so)$/.test(opener);
}

/** Whether the segment has a figure, a day or a month. */
const givesFigure = ({ all }: Groundwork, { from, to }: Segment) =>
  all
    .slice(from, to)
    .some((t) => t.kind === 'number' || WEEKDAYS.has(t.lower) || (t.capital && MONTHS.has(t.lower)));

/** Whether a source says much the same near by. */
function repeatsReport(findings: Findings, segment: Segment, matter: Matter): boolean {
  const { paragraph } = findings.ground.article.sentences[segment.sentence]!;
  return reportsNear(findings, segment.from, paragraph).some(
    (other) => other.matter.stems.size >= 3 && overlapOf(matter, other.matter) >= REPEATS,
  );
}

/** The claims that the article states itself; a sentence that is none is passed over without a reason. */
export const findOwnVoiceClaims: ClaimFinder = (findings, objections) => {
  const { ground, segments } = findings;
  const claims: Claim[] = [];
  if (speaksAsI(ground)) return { claims, notAsked: [] };
  for (const [index, whole] of segments.entries()) {
    if (leansOn(findings, index) || ownVoiceDoubt(findings, whole, index) !== null) continue;
    const segment = { ...whole, from: behindContrast(ground, whole.from) };
    // What is set against something is a view more often than not, unless it has a figure or a date.
    if (segment.from > whole.from && !givesFigure(ground, segment)) continue;
    if (!isPlainClause(findings, segment)) continue;
    const rewritten = rewriteClaim(ground, segment.from, segment.to, { speaker: null, keepMarks: true });
    if ('refused' in rewritten) continue;
    const matter = matterOf(ground, segment.from, segment.to);
    if (repeatsReport(findings, segment, matter)) continue;
    if (objectionsTo(ground, segment.sentence, matter, objections).length > 0) continue;
    const span = { start: ground.all[segment.from]!.start, end: ground.all[segment.to - 1]!.end };
    const observed = isObserved(ground, segment.from, segment.to);
    const rule = observed ? 'observed' : 'stated-plainly';
    claims.push({
      ...span,
      statement: rewritten.statement,
      status: observed ? 'supported' : 'own-voice',
      sources: [],
      evidence: [span],
      cues: [],
      confidence: round(Math.min(agreementOf(rule), rewritten.confidence)),
      rule,
    });
  }
  return { claims, notAsked: [] };
};

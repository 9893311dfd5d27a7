/** Claims that the article states itself: plain sentences without a source, a hedge or a judgment. */
import { windowAround } from '../../article/search.ts';
import type { Claim } from '../analysis.ts';
import type { Groundwork } from '../groundwork.ts';
import { CONDITIONAL_WORDS, EVALUATIVE_WORDS } from '../lexicon/certainty-words.ts';
import { FALSE_WORDS } from '../lexicon/claim-words.ts';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { NOT_SPEECH, NOUNLIKE_VERBS, REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import { holdsVerb } from '../phrases/finite-verbs.ts';
import { type NounPhrase, phraseStartingAt } from '../phrases/noun-phrases.ts';
import { canSpeak } from '../phrases/subjects.ts';
import type { Segment } from '../statements/split-statements.ts';
import type { Token } from '../tokens.ts';
import type { ClaimFinder, Findings } from './claim-finder.ts';
import { rewriteClaim } from './rewrite-claim.ts';
import { type Matter, matterOf, overlapOf } from './same-matter.ts';

const SHORTEST = 7;
const LONGEST = 30;
/** Above this share of common words a sentence repeats what a source says elsewhere: whose word it is, is in doubt. */
const REPEATS = 0.6;
/** How many paragraphs away a source's words still count. */
const REACH = 12;
/** How many reports on either side are compared. */
const WINDOW = 40;

/** A verb of saying or thinking in the past or present: whose word it is, is a question of its own. */
function isSpeechAct(token: Token): boolean {
  const verb = REPORTING_VERBS.get(token.lower);
  if (!verb || token.capital) return false;
  return (
    (verb.form === 'past' ||
      verb.form === 'participle' ||
      (verb.form === 'third' && !NOUNLIKE_VERBS.has(verb.lemma))) &&
    !NOT_SPEECH.has(verb.lemma)
  );
}

/** "the official position remained that …", "the studies show that": somebody's view in the article's words. */
const HIDDEN_SOURCE =
  /^(?:position|view|line|theory|belief|conclusion|claim|idea|argument|allegation|hypothes[ie]s|consensus|verdict|studies|study|research|evidence|report|reports|minutes|documents?|records?|poll|survey|data|figures|news)$/;

function hidesSource(tokens: readonly Token[]): boolean {
  const noun = tokens.findIndex((t) => HIDDEN_SOURCE.test(t.lower));
  return noun >= 0 && tokens.some((t, i) => i > noun && t.lower === 'that');
}

/** "The pickup", "The game": one bare noun that the sentences before have introduced; or a connective. */
function opensBare(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens;
  if (!first || !second || !third) return true;
  if (
    /^(?:in|as)$/.test(first.lower) &&
    /^(?:addition|fact|contrast|response|turn|a|the)$/.test(second.lower) &&
    /^(?:,|result|same|meantime)$/.test(third.lower)
  )
    return true;
  if (first.lower !== 'the' || second.capital) return false;
  return (
    AUXILIARIES.has(third.lower) ||
    /(?:ed|s)$/.test(third.lower) ||
    third.kind === 'mark' ||
    (PREPOSITIONS.has(third.lower) === false &&
      third.lower.length > 2 &&
      !third.capital &&
      holdsPastEnding(third.lower))
  );
}

const holdsPastEnding = (lower: string) =>
  /(?:ed|ew|oke|ame|ade|ost|old|ook|ell|an|ung|ore|ove|ote|aid|ent)$/.test(lower);

/** Why a segment is no claim of the article's own; null when it may be one. */
function obstacle(findings: Findings, segment: Segment, index: number): string | null {
  const { ground, attributions, judgments } = findings;
  const { all, article } = ground;
  const sentence = article.sentences[segment.sentence]!;
  const tokens = all.slice(segment.from, segment.to);
  const judgment = judgments[index]!;
  if (article.paragraphs[sentence.paragraph]!.kind === 'heading') return 'heading';
  if (segment.voice !== undefined) return 'a source speaks';
  if (segment.from !== ground.tokens.bySentence[segment.sentence]![0]) return 'not a main clause';
  if (judgment.certainty !== 'certain' || judgment.polarity === 'negative' || judgment.future)
    return 'hedged, denied or to come';
  if (
    tokens.some(
      (t) =>
        t.passage < 0 &&
        (EVALUATIVE_WORDS.has(t.lower) || CONDITIONAL_WORDS.has(t.lower) || t.lower === 'can'),
    )
  )
    return 'a judgment';
  if (attributions.inSentence(segment.sentence).some(({ cue }) => cue.finite || cue.verb === null))
    return 'a source speaks';
  const words = tokens.filter((t) => t.kind !== 'mark').length;
  if (words < SHORTEST || words > LONGEST) return 'too short or too long';
  if (tokens.some((t) => t.passage < 0 && isSpeechAct(t))) return 'tells what somebody said or thought';
  if (tokens.some((t) => FALSE_WORDS.has(t.lower) || /^(?:hoax|fake|myth|rumou?rs?|satire)$/.test(t.lower)))
    return 'tells of something false';
  if (hidesSource(tokens)) return 'somebody holds it to be so';
  if (opensBare(tokens)) return 'points outside itself';
  if (tokens.filter((t) => t.passage >= 0).length > 6) return 'mostly quotation';
  return null;
}

/** Whether the segment opens with a subject and goes on with its verb. */
function isPlainClause(findings: Findings, segment: Segment): boolean {
  const { ground } = findings;
  const first = ground.all[segment.from]!;
  const isPronoun = SUBJECT_PRONOUNS.has(first.lower) && first.text !== 'US';
  if (!isPronoun && (CONJUNCTIONS.has(first.lower) || /(?:ing|ly)$/.test(first.lower))) return false;
  let from = segment.from;
  if (PREPOSITIONS.has(first.lower)) {
    while (from < segment.to && ground.all[from]!.lower !== ',') from++;
    from++;
  }
  if (from >= segment.to) return false;
  const subject = phraseStartingAt(ground, from, segment.to);
  if (subject && isPlan(ground, subject)) return false;
  return (
    subject !== null &&
    subject.to < segment.to &&
    ground.all[subject.to]!.lower !== ',' &&
    holdsVerb(ground, Math.max(subject.head, from), segment.to)
  );
}

/** "The council was to meet on Monday": what was planned, not what happened. */
function isPlan(ground: Groundwork, subject: NounPhrase): boolean {
  const { all } = ground;
  return (
    /^(?:was|were|is|are)$/.test(all[subject.to]?.lower ?? '') &&
    all[subject.to + 1]?.lower === 'to' &&
    canSpeak(ground, subject)
  );
}

/** Where the next segment of the sentence begins in a way that the statement cannot do without. */
function leansOn(findings: Findings, index: number): boolean {
  const segment = findings.segments[index]!;
  const next = findings.segments[index + 1];
  if (!next || next.sentence !== segment.sentence) return false;
  const opener = findings.ground.all[next.from]!.lower;
  return next.voice !== undefined || /^(?:if|unless|whether|but|because|although|though|as|so)$/.test(opener);
}

/** Whether a source says much the same within a dozen paragraphs. */
function repeatsReport({ ground, reported }: Findings, segment: Segment, matter: Matter): boolean {
  const { paragraph } = ground.article.sentences[segment.sentence]!;
  return windowAround(reported, (r) => r.paraphrase.from >= segment.from, WINDOW).some(
    (other) =>
      Math.abs(other.paragraph - paragraph) <= REACH &&
      other.matter.stems.size >= 3 &&
      overlapOf(matter, other.matter) >= REPEATS,
  );
}

/** The claims that the article states itself; a sentence that is none is passed over without a reason. */
export const findOwnVoiceClaims: ClaimFinder = (findings) => {
  const { ground, segments } = findings;
  const claims: Claim[] = [];
  for (const [index, segment] of segments.entries()) {
    if (obstacle(findings, segment, index) !== null || leansOn(findings, index)) continue;
    if (!isPlainClause(findings, segment)) continue;
    const rewritten = rewriteClaim(ground, segment.from, segment.to, { speaker: null, keepMarks: true });
    if ('refused' in rewritten) continue;
    const matter = matterOf(ground, segment.from, segment.to);
    if (repeatsReport(findings, segment, matter)) continue;
    const span = { start: ground.all[segment.from]!.start, end: ground.all[segment.to - 1]!.end };
    claims.push({
      ...span,
      statement: rewritten.statement,
      status: 'own-voice',
      sources: [],
      evidence: [span],
      cues: [],
      confidence: Math.round(Math.min(0.9, rewritten.confidence) * 100) / 100,
      rule: 'stated-plainly',
    });
  }
  return { claims, notAsked: [] };
};

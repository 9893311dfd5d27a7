/** Claims that the article states itself: plain sentences without a source, a hedge or a judgment. */
import type { Article } from '../../article/article.ts';
import { readsAsHeadline } from '../../article/reads-as-headline.ts';
import { windowAround } from '../../article/search.ts';
import type { Claim } from '../analysis.ts';
import type { Groundwork } from '../groundwork.ts';
import { CONDITIONAL_WORDS } from '../lexicon/certainty-words.ts';
import { FALSE_WORDS } from '../lexicon/claim-words.ts';
import { AUXILIARIES, CONJUNCTIONS, MONTHS, PREPOSITIONS, SUBJECT_PRONOUNS, WEEKDAYS } from '../lexicon/function-words.ts';
import { NOT_SPEECH, NOUNLIKE_VERBS, REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import { type NounPhrase, phraseStartingAt } from '../phrases/noun-phrases.ts';
import { canSpeak } from '../phrases/subjects.ts';
import type { Segment } from '../statements/split-statements.ts';
import type { Token } from '../tokens.ts';
import { goesOnWithReport } from './carried-report.ts';
import type { ClaimFinder, Findings } from './claim-finder.ts';
import { isObjectedTo } from './decide-status.ts';
import { isJudging } from './judging-words.ts';
import { isObserved } from './observed.ts';
import { isClause, showsTense } from './plain-clause.ts';
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
  /\b(?:position|view|line|theory|belief|conclusion|claim|idea|argument|allegation|hypothes[ie]s|consensus|verdict|studies|study|research|evidence|report|reports|minutes|documents?|records?|poll|survey|data|figures|news)\b.*\bthat\b/;

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
  if (readsAsHeadline(article, sentence.paragraph)) return 'heading';
  if (isCaption(article, sentence.paragraph)) return 'caption';
  if (segment.voice !== undefined) return 'a source speaks';
  if (segment.from !== ground.tokens.bySentence[segment.sentence]![0]) return 'not a main clause';
  if (judgment.certainty !== 'certain' || judgment.polarity === 'negative' || judgment.future)
    return 'hedged, denied or to come';
  if (
    tokens.some(
      (t) =>
        t.passage < 0 &&
        (isJudging(t) || CONDITIONAL_WORDS.has(t.lower) || /^(?:can|cannot|can't|alas|@|#)$/.test(t.lower)),
    ) ||
    /^(?:there (?:is|are|was|were) (?:no (?:question|doubt|denying)|reports?|claims?|rumou?rs?|allegations?)|of course|it (?:is|was|has been))\b/.test(opening(tokens))
  )
    return 'a judgment';
  if (isScheduled(tokens)) return 'to come';
  if (tokens.some((t, i) => WANTS.test(t.lower) && tokens.slice(i + 1, i + 3).some((n) => n.lower === 'to'))) return 'an intention';
  if (!tokens.some((t, i) => t.kind === 'number' || ground.mentionAt[segment.from + i]! >= 0 || /^(?:he|she|his|her|him)$/.test(t.lower)))
    return 'names nothing that could be looked up';
  if (attributions.inSentence(segment.sentence).some(({ cue }) => cue.finite || cue.verb === null))
    return 'a source speaks';
  const words = tokens.filter((t) => t.kind !== 'mark').length;
  if (words < SHORTEST || words > LONGEST) return 'too short or too long';
  if (tokens.some((t) => t.passage < 0 && isSpeechAct(t))) return 'tells what somebody said or thought';
  if (tokens.some((t) => FALSE_WORDS.has(t.lower) || /^(?:hoax|fake|myth|rumou?rs?|satire)$/.test(t.lower)))
    return 'tells of something false';
  if (HIDDEN_SOURCE.test(tokens.map((t) => t.lower).join(' '))) return 'somebody holds it to be so';
  if (opensBare(tokens)) return 'points outside itself';
  if (tokens.filter((t) => t.passage >= 0).length > 6) return 'mostly quotation';
  if (goesOnWithReport(ground, attributions, segment)) return 'a source may still be speaking';
  return null;
}

/** Verbs before whose "to" only somebody's mind is told. */
const WANTS = /^(?:try|tries|tried|trying|intend|intends|intended|seek|seeks|sought|seeking|aim|aims|aimed|hope|hopes|hoped|want|wants|wanted|gear|geared|meant|supposed|likes?|liked|loves?|prefers?)$/;

const opening = (tokens: readonly Token[]) =>
  tokens
    .slice(0, 6)
    .map((t) => t.lower)
    .join(' ');

/** "The league meets on Saturday": a present tense with a day or a date is a plan. */
function isScheduled(tokens: readonly Token[]): boolean {
  const dated = tokens.some(
    (t, i) =>
      /^(?:on|until|through|next|from)$/.test(t.lower) &&
      (WEEKDAYS.has(tokens[i + 1]?.lower ?? '') ||
        (MONTHS.has(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.kind === 'number') ||
        (t.lower === 'next' && /^(?:day|week|month|year|season|spring|summer|fall|autumn|winter)$/.test(tokens[i + 1]?.lower ?? ''))),
  );
  const bare = tokens.some((t, i) => t.capital && MONTHS.has(t.lower) && tokens[i + 1]?.kind === 'number');
  return (dated || bare) && !tokens.some((t) => t.passage < 0 && showsTense(t.lower) && !/^(?:is|are|do|does)$/.test(t.lower));
}

/** A picture's caption or its credit stands in the paragraph, or a note of the editors. */
function isCaption(article: Article, index: number): boolean {
  const { start, end } = article.paragraphs[index]!;
  const text = article.text.slice(start, Math.min(end, start + 2000));
  return /\b(?:misstated|(?:airs|broadcasts) (?:on|weekdays|live)|newsletter|An earlier version|Correction|contributed (?:to this|reporting)|for more information)\b|\b(?:Image|Photo|Photograph|Picture|Credit|File)s?(?: by)?:|\((?:Photo|Image)\b|\bvia Getty\b/.test(text);
}

/**
 * Whether the article speaks as "I" or "we": a column, a letter, a blog. Its judgments and its facts cannot be told apart
 * word by word. Paragraphs with quotation marks are passed over: somebody else may say "I" there.
 */
function speaksAsI({ all, article, mentionAt }: Groundwork): boolean {
  const quoting = article.paragraphs.map(({ start, end }) => /[“”«»„"]|''/.test(article.text.slice(start, end)));
  return all.some((t, i) => {
    if (t.passage >= 0 || t.text === 'US' || mentionAt[i]! >= 0 || !FIRST_PERSON.test(t.lower)) return false;
    // "Love Me or Leave Me" is a title.
    if (t.capital && t.lower !== 'i' && all[i - 1]?.sentence === t.sentence) return false;
    const { paragraph } = article.sentences[t.sentence]!;
    return !quoting[paragraph] && article.paragraphs[paragraph]!.kind !== 'heading';
  });
}

const FIRST_PERSON = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/;

/** Whether the segment opens with a subject and goes on with its verb. */
function isPlainClause(findings: Findings, segment: Segment): boolean {
  const { ground } = findings;
  const first = ground.all[segment.from]!;
  const isPronoun = SUBJECT_PRONOUNS.has(first.lower) && first.text !== 'US';
  const second = ground.all[segment.from + 1]!.lower;
  if (/^(?:even|just|only|especially|particularly|shortly|soon|less|more|fewer)$/.test(first.lower) && (CONJUNCTIONS.has(second) || PREPOSITIONS.has(second)))
    return false;
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
    isClause(ground, from, segment.to, true) &&
    (subject.to >= segment.to || ground.all[subject.to]!.lower !== ',')
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
export const findOwnVoiceClaims: ClaimFinder = (findings, objections) => {
  const { ground, segments } = findings;
  const claims: Claim[] = [];
  if (speaksAsI(ground)) return { claims, notAsked: [] };
  for (const [index, segment] of segments.entries()) {
    if (obstacle(findings, segment, index) !== null || leansOn(findings, index)) continue;
    if (!isPlainClause(findings, segment)) continue;
    const rewritten = rewriteClaim(ground, segment.from, segment.to, { speaker: null, keepMarks: true });
    if ('refused' in rewritten) continue;
    const matter = matterOf(ground, segment.from, segment.to);
    if (repeatsReport(findings, segment, matter) || isObjectedTo(ground, segment, matter, objections)) continue;
    const span = { start: ground.all[segment.from]!.start, end: ground.all[segment.to - 1]!.end };
    const observed = isObserved(ground, segment.from, segment.to);
    claims.push({
      ...span,
      statement: rewritten.statement,
      status: observed ? 'supported' : 'own-voice',
      sources: [],
      evidence: [span],
      cues: [],
      confidence: Math.round(Math.min(0.9, rewritten.confidence) * 100) / 100,
      rule: observed ? 'observed' : 'stated-plainly',
    });
  }
  return { claims, notAsked: [] };
};

/** Why a plain sentence of the article may still be no claim of its own: a source, a hedge, a judgment, a plan, a caption. */
import type { Article } from '../../article/article.ts';
import { readsAsHeadline } from '../../article/reads-as-headline.ts';
import type { Groundwork } from '../groundwork.ts';
import { CONDITIONAL_WORDS } from '../lexicon/certainty-words.ts';
import { FALSE_WORDS, UNIQUE_NOUNS } from '../lexicon/claim-words.ts';
import { AUXILIARIES, MONTHS, PREPOSITIONS, WEEKDAYS } from '../lexicon/function-words.ts';
import { NOT_SPEECH, NOUNLIKE_VERBS, reportingVerb } from '../lexicon/reporting-verbs.ts';
import { wordList } from '../lexicon/word-list.ts';
import { behindDateline } from '../names/datelines.ts';
import { isNumeral } from '../phrases/counted.ts';
import { behindContrast } from '../phrases/opening-contrast.ts';
import { opensReported } from '../statements/clause-starts.ts';
import type { Segment } from '../statements/split-statements.ts';
import type { Token } from '../tokens.ts';
import { isAlleged } from './alleged.ts';
import { isAnchored } from './anchors.ts';
import { isBorrowed } from './borrowed-text.ts';
import { isBesidePicture } from './captions.ts';
import { goesOnWithReport, standsBetweenReports } from './carried-report.ts';
import type { Findings } from './claim-finder.ts';
import { tellsOfDuty } from './duty.ts';
import { isJudging } from './judging-words.ts';
import { showsTense } from './plain-clause.ts';
import { saysWhich } from './points-outside.ts';
import { givesPollFigure } from './poll-figures.ts';
import { holdsView } from './views.ts';

const SHORTEST = 7;
const LONGEST = 34;

/** A verb of saying or thinking in the past or present: whose word it is, is a question of its own. */
function isSpeechAct(token: Token): boolean {
  const verb = reportingVerb(token.lower);
  if (!verb || token.capital) return false;
  return (
    (verb.form === 'past' ||
      verb.form === 'participle' ||
      (verb.form === 'third' && !NOUNLIKE_VERBS.has(verb.lemma))) &&
    !NOT_SPEECH.has(verb.lemma)
  );
}

/** Participles that tell of a deed where something was done: "was built and raised by 3 feet", "were admitted to hospital". */
const DONE = wordList('admitted raised posted released published issued charged sentenced');

/** Whether the word at `at` ends a passive of such a verb. */
const isDone = (tokens: readonly Token[], at: number) =>
  // "the drug, called veltrapant, …"
  (tokens[at]!.lower === 'called' && tokens[at - 1]?.lower === ',') ||
  (DONE.has(tokens[at]!.lower) &&
    tokens.slice(Math.max(0, at - 6), at).some((t) => /^(?:was|were|been|being|is|are)$/.test(t.lower)));

/** "The pickup …", "The small hotel …": a noun that the sentences before have introduced; or a connective. */
function opensBare(ground: Groundwork, from: number, to: number): boolean {
  const { all, mentionAt } = ground;
  const [first, second, third] = all.slice(from, to);
  if (!first || !second || !third) return true;
  if (
    /^(?:in|as)$/.test(first.lower) &&
    /^(?:addition|fact|contrast|response|turn|a|the)$/.test(second.lower) &&
    /^(?:,|result|same|meantime)$/.test(third.lower)
  )
    return true;
  if (/^by$/.test(first.lower) && /^(?:some|most|many|all)$/.test(second.lower)) return true;
  if (first.lower !== 'the') return false;
  for (let i = from + 1; i < to; i++) {
    const { lower, kind, capital } = all[i]!;
    if (mentionAt[i]! >= 0 || capital || kind === 'number') return false;
    if (lower === "'s") return !ground.settled().has(all[i - 1]!.lower);
    // "The ad features images of …": a word in -s before another noun is the verb.
    const next = all[i + 1];
    const isVerb =
      i > from + 1 && /[^s]s$/.test(lower) && next?.kind === 'word' && !PREPOSITIONS.has(next.lower);
    const ends =
      isVerb ||
      kind === 'mark' ||
      PREPOSITIONS.has(lower) ||
      AUXILIARIES.has(lower) ||
      showsTense(lower) ||
      /ly$/.test(lower);
    if (ends) {
      const noun = all[i - 1]!.lower;
      return (
        i === from + 1 || !(UNIQUE_NOUNS.has(noun) || ground.settled().has(noun) || saysWhich(ground, i, to))
      );
    }
    if (/^(?:first|only|last|most|\w+est)$/.test(lower)) {
      const next = all[i + 1]?.lower ?? '';
      return showsTense(next);
    }
  }
  return true;
}

/** Openings that hand on, insist or only point: "There were reports …", "There is no doubt …", "It was …". */
const HANDS_ON =
  /^(?:there (?:is|are|was|were|has been|have been) (?:\w+ )?(?:question|questions|doubt|doubts|denying|reports?|claims?|rumou?rs?|rumblings|allegations?|concerns?|fears?|worries|hopes?|signs?|speculation|talk|few)|who|what|why|how|which|whose|of course|it (?:is|was|has been))\b/;

/** Whether a word of the article's own judges or weighs: "brilliant", "would", "can", "so few". */
function holdsJudgment(tokens: readonly Token[]): boolean {
  return (
    tokens.some(
      (t, i) =>
        t.passage < 0 &&
        (isJudging(t) ||
          WEIGHING.has(t.lower) ||
          (t.lower === 'well' && tokens[i - 1]?.lower !== 'as') ||
          (/^(?:more|most)$/.test(t.lower) &&
            tokens[i - 1]?.lower === 'the' &&
            tokens[i - 2]?.lower === 'of') ||
          (t.lower === 'so' && i > 0 && !/^(?:that|far|as)$/.test(tokens[i + 1]?.lower ?? ''))),
    ) || HANDS_ON.test(opening(tokens))
  );
}

const WEIGHING: ReadonlySet<string> = new Set([
  ...CONDITIONAL_WORDS,
  'can',
  'cannot',
  "can't",
  'alas',
  '@',
  '#',
]);

/** Whether it names somebody or something, or gives a number: else there is nothing to look up. */
function isConcrete({ all, mentionAt }: Groundwork, { from, to }: Segment): boolean {
  for (let i = from; i < to; i++) {
    if (isNumeral(all[i]) || mentionAt[i]! >= 0 || /^(?:he|she|his|her|him)$/.test(all[i]!.lower))
      return true;
  }
  return false;
}

/** Why the words alone keep a segment from being a claim of the article's own. */
function doubtOfWords(ground: Groundwork, segment: Segment): string | null {
  const tokens = ground.all.slice(segment.from, segment.to);
  const words = tokens.filter((t) => t.kind !== 'mark').length;
  if (words < SHORTEST || words > LONGEST) return 'too short or too long';
  if (!isConcrete(ground, segment) || !isAnchored(ground, segment)) return 'gives nothing to look up';
  if (holdsJudgment(tokens)) return 'a judgment';
  if (tellsOfDuty(ground, segment.from, segment.to)) return 'tells what ought to be';
  if (tokens[0]!.capital && ORDERS.has(tokens[0]!.lower)) return 'tells the reader what to do';
  if (isScheduled(tokens)) return 'to come';
  if (tokens.some((_, i) => isUnderWay(tokens, i))) return 'still under way';
  if (tokens.some((t, i) => WANTS.has(t.lower) && tokens.slice(i + 1, i + 3).some((n) => n.lower === 'to')))
    return 'an intention';
  if (tokens.some((t, i) => t.passage < 0 && isSpeechAct(t) && !isDone(tokens, i)))
    return 'tells what somebody said or thought';
  if (
    tokens.some(
      (t) => FALSE_WORDS.has(t.lower) || /^(?:hoax|fake|myth|rumou?rs?|satire|prank)$/.test(t.lower),
    )
  )
    return 'tells of something false';
  if (holdsView(tokens)) return 'somebody holds it to be so';
  if (opensBare(ground, segment.from, segment.to)) return 'points outside itself';
  return tokens.filter((t) => t.passage >= 0).length > 6 ? 'mostly quotation' : null;
}

/** The sentence asks, or closes a quotation that it did not open. */
function endsInQuote({ text, sentences }: Article, index: number): boolean {
  const { start, end } = sentences[index]!;
  const sentence = text.slice(start, end);
  if (/[?]["”'’)]*\s*$/.test(sentence)) return true;
  const typed = sentence.match(/''/g)?.length ?? 0;
  return typed % 2 === 1 || (sentence.match(/”/g)?.length ?? 0) > (sentence.match(/“/g)?.length ?? 0);
}

/** Why a segment is no claim of the article's own; null when it may be one. */
export function ownVoiceDoubt(findings: Findings, segment: Segment, index: number): string | null {
  const { ground, attributions, judgmentOf } = findings;
  const { article, tokens } = ground;
  const { paragraph } = article.sentences[segment.sentence]!;
  if (segment.voice !== undefined) return 'a source speaks';
  const [first, limit] = tokens.bySentence[segment.sentence]!;
  if (segment.from !== behindDateline(ground.all, first, limit)) return 'not a main clause';
  const { certainty, polarity, future } = judgmentOf(index);
  if (certainty !== 'certain' || polarity === 'negative' || future) return 'hedged, denied or to come';
  const speaks = attributions
    .inSentence(segment.sentence)
    .filter(({ cue }) => cue.finite || cue.verb === null);
  // "The pier burned, and police said …", "a plan that critics say will fail": what stands before is the article's.
  const isJoined =
    (/^(?:and|but)$/.test(ground.all[segment.to]?.lower ?? '') &&
      ground.all[segment.to - 1]!.lower === ',') ||
    (segment.to < limit && opensReported(ground, segment.to, limit));
  if (speaks.some(({ cue }) => cue.at < segment.to || !isJoined || cue.verb === null))
    return 'a source speaks';
  if (readsAsHeadline(article, paragraph)) return 'heading';
  if (endsInQuote(article, segment.sentence)) return 'somebody may be quoted';
  const doubt = doubtOfWords(ground, { ...segment, from: behindContrast(ground, segment.from) });
  if (doubt !== null) return doubt;
  if (isBesidePicture(article, paragraph)) return 'caption';
  if (isAlleged(ground, segment)) return 'may be what somebody alleges';
  if (givesPollFigure(ground, segment)) return 'goes on with a poll';
  if (isBorrowed(ground, segment)) return 'may be told by another text';
  if (standsBetweenReports(ground, attributions, segment)) return 'a source may still be speaking';
  return goesOnWithReport(ground, attributions, segment) ? 'a source may still be speaking' : null;
}

/** "is gathering support": what is under way is told in figures of speech as often as in facts. */
function isUnderWay(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!/[a-z]{2}ing$/.test(token.lower) || token.passage >= 0) return false;
  const before = tokens[at - 1]?.lower ?? '';
  const be = /^(?:also|now|currently|still|already|once|again|being)$/.test(before)
    ? (tokens[at - 2]?.lower ?? '')
    : before;
  return /^(?:is|are|'re)$/.test(be);
}

/** Verbs before whose "to" only somebody's mind is told. */
const WANTS = wordList(`
  try tries tried trying intend intends intended seek seeks sought seeking aim aims aimed hope hopes hoped want wants wanted
  gear geared meant supposed sure bound certain like likes liked love loves prefer prefers
`);

/** Verbs that open a line for the reader: "Listen to the talk above". */
const ORDERS = wordList(
  'listen read watch subscribe click see follow sign check share send visit tune join download scroll note',
);

const PLANNED = wordList('planned scheduled slated expected anticipated due set poised likely');

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
        (t.lower === 'next' &&
          /^(?:day|week|month|year|season|spring|summer|fall|autumn|winter)$/.test(
            tokens[i + 1]?.lower ?? '',
          ))),
  );
  const planned = tokens.some(
    (t, i) => PLANNED.has(t.lower) && /^(?:is|are|'s|'re)$/.test(tokens[i - 1]?.lower ?? ''),
  );
  if (planned) return true;
  const bare = tokens.some((t, i) => t.capital && MONTHS.has(t.lower) && tokens[i + 1]?.kind === 'number');
  return (
    (dated || bare) &&
    !tokens.some((t) => t.passage < 0 && showsTense(t.lower) && !/^(?:is|are|do|does)$/.test(t.lower))
  );
}

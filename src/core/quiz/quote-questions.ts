/** Makes the round "Who said it?". */
import type { AnswerKey, KeySpeaker, QuoteItem } from '../key/answer-key.ts';
import type { QuizWords } from '../words/words.ts';
import { type Candidate, chooseVaried, unused } from './choose-varied.ts';
import { creditsOf } from './credits.ts';
import { shuffled } from './draw.ts';
import { inSentence } from './in-sentence.ts';
import {
  easyFirst,
  lookedAt,
  type MadeQuestion,
  type MadeRound,
  optionId,
  type RoundRequest,
} from './make-round.ts';
import type { OptionSolution } from './quiz.ts';
import { type Credited, oneOfEachChain, withoutCrowd } from './quote-choice.ts';
import { draftQuote, type LabeledSpeaker, type QuoteDraft } from './quote-draft.ts';
import { sentencesOf } from './sentences-of.ts';
import { shownQuote } from './shown-quote.ts';
import { givesAway, type NamedSpeaker, nameSpeaker, readWords } from './speaker-names.ts';
import { spreadPositions } from './spread-positions.ts';
import { unlike } from './unlike.ts';
import { plainText } from './words-of.ts';

/** What does not change from question to question of a round. */
interface Asking extends Pick<RoundRequest, 'key' | 'words'> {
  /** True where the words of one quote stand in the other. */
  sharesWords(a: QuoteItem, b: QuoteItem): boolean;
}

/** Compares quotes; the words of each are read once. */
function wordSharing(): Asking['sharesWords'] {
  const known = new Map<QuoteItem, string>();
  const wordsIn = (item: QuoteItem) => {
    const words = known.get(item) ?? ` ${plainText(item.quote)} `;
    known.set(item, words);
    return words;
  };
  return (a, b) => wordsIn(a).includes(wordsIn(b)) || wordsIn(b).includes(wordsIn(a));
}

/** Somebody's own words before retold ones. */
function plainest(quotes: readonly QuoteItem[]): QuoteItem | undefined {
  return quotes.find(({ kind }) => kind !== 'indirect') ?? quotes[0];
}

/** With what the article credits the speaker. */
function credited({ key, words }: Asking, speaker: KeySpeaker, told: QuoteItem): string {
  const { creditedElsewhere } = words;
  const name = inSentence(key.article, speaker);
  const shown = shownQuote(told);
  return told.kind === 'indirect'
    ? creditedElsewhere.retold(name, shown)
    : creditedElsewhere.quoted(name, shown, told.kind === 'direct');
}

/**
 * Why it was not this speaker: what the article does credit to them, their own words before retold ones,
 * unless that is asked about later in the round.
 */
function whyNot(
  asking: Asking,
  { item, right }: QuoteDraft,
  { label, speaker }: LabeledSpeaker,
  later: readonly QuoteItem[],
): Omit<OptionSolution, 'meaning'> {
  const { key, words, sharesWords } = asking;
  const reasons = item.overrides.reasons ?? {};
  const reason = reasons[label] ?? (speaker ? reasons[speaker.name] : words.packOptionWrong);
  const own = key.items
    .filter((other) => other.skill === 'quotes')
    .filter((other) => other.speaker === speaker?.id);
  const free = own.filter((other) => !later.some((asked) => sharesWords(asked, other)));
  const told = plainest(free);
  if (speaker && told) return { why: reason ?? credited(asking, speaker, told), evidence: told.evidence };
  const after = plainest(own);
  // That somebody says something else is told only of those whom the key itself or the author of a pack has speak.
  const generated =
    speaker && (own.length > 0 || (key.curated && speaker.speaks))
      ? words.creditedElsewhere.untold(inSentence(key.article, speaker))
      : (item.overrides.prompt === undefined ? words.notCredited : words.notFrom)(
          speaker ? inSentence(key.article, speaker) : label,
          inSentence(key.article, right.speaker),
        );
  if (reason !== undefined) return { why: reason, evidence: null };
  const whyAfter = speaker && after && credited(asking, speaker, after);
  return { why: generated, ...(whyAfter && { whyAfter }), evidence: null };
}

function questionOf(
  asking: Asking,
  draft: QuoteDraft,
  position: number,
  later: readonly QuoteItem[],
): MadeQuestion {
  const { key, words } = asking;
  const { item, right, wrong } = draft;
  const placed = [...wrong.slice(0, position), right, ...wrong.slice(position)];
  const solutions = placed.map((option, index): [string, OptionSolution] => {
    const lesson =
      option === right ? { why: item.explanation, evidence: null } : whyNot(asking, draft, option, later);
    const name = option.speaker?.name ?? option.label;
    return [optionId(index), { meaning: { of: 'speaker', name }, ...lesson }];
  });
  return {
    question: {
      id: `quotes-${item.id}`,
      skill: 'quotes',
      prompt: item.overrides.prompt ?? words.quotePrompts[item.kind],
      passage: shownQuote(item),
      options: placed.map(({ label }, index) => ({ id: optionId(index), label })),
    },
    solution: {
      right: optionId(position),
      evidence: item.evidence,
      explanation: item.explanation,
      byOption: Object.fromEntries(solutions),
    },
    difficulty: item.difficulty,
    sentences: sentencesOf(key.article, item.evidence),
    content: item.evidence.content,
    offered: [],
  };
}

/** The quotes whose speaker the key knows, each once. */
function creditedQuotes(key: AnswerKey, cast: readonly NamedSpeaker[]): Credited[] {
  const speakers = new Map(cast.map((named) => [named.speaker.id, named]));
  return unlike(
    key.items.filter((item) => item.skill === 'quotes'),
    (item) => item.quote,
  ).flatMap((item) => {
    const right = speakers.get(item.speaker);
    return right && item.quote.trim() !== '' ? [{ item, right }] : [];
  });
}

/** Of the `credited` quotes so many are asked about in other rounds, `silent` do not name their speaker, and `asked` are asked about. */
function limitOf(
  { limits }: QuizWords,
  {
    credited,
    elsewhere,
    silent,
    asked,
  }: Readonly<Record<'credited' | 'elsewhere' | 'silent' | 'asked', number>>,
): string {
  if (credited === 0) return limits.noQuotes;
  if (elsewhere > 0) return asked === 0 ? limits.statementsUsed : limits.othersUsed;
  if (asked < silent) return limits.oneSpeaker;
  return silent < credited / 2 ? limits.namedInQuote : limits.quotes(asked);
}

/** At most `count` questions on quotes whose shown words do not name their speaker. */
export function makeQuoteQuestions({ key, seed, count, used, words }: RoundRequest): MadeRound {
  const cast = key.speakers.map(nameSpeaker);
  const context = { key, cast, credits: creditsOf(key), seed };
  const credited = shuffled(seed, 'quotes', creditedQuotes(key, cast)).slice(0, lookedAt(count));
  const candidates = credited.map(
    (quote): Candidate<Credited> => ({
      item: quote,
      sentences: sentencesOf(key.article, quote.item.evidence),
      content: quote.item.evidence.content,
      group: quote.item.speaker,
      difficulty: quote.item.difficulty,
    }),
  );
  let silent = 0;
  const free = key.curated ? candidates : unused(candidates, used);
  const varied = chooseVaried(
    key.curated ? free : oneOfEachChain(free),
    { count, used },
    ({ item, right }) => {
      const quote = readWords(item.quote);
      if (givesAway(quote, right)) return null;
      silent++;
      return draftQuote(context, item, right, quote);
    },
  );
  const drafts = easyFirst(key.curated ? varied : withoutCrowd(varied));
  const places = spreadPositions(
    seed,
    ['quotes', ...drafts.map(({ item }) => item.id)].join(' '),
    drafts.map(({ wrong }) => wrong.length + 1),
  );
  const asking = { key, words, sharesWords: wordSharing() };
  const questions = drafts.map((draft, index) => {
    const later = drafts.slice(index + 1).map(({ item }) => item);
    return questionOf(asking, draft, places[index] ?? 0, later);
  });
  const elsewhere = candidates.length - free.length;
  const counts = { credited: credited.length, elsewhere, silent, asked: drafts.length };
  return { questions, limit: limitOf(words, counts) };
}

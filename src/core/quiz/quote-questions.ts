/** Makes the round "Who said it?". */
import type { AnswerKey } from '../key/answer-key.ts';
import { type Candidate, chooseVaried } from './choose-varied.ts';
import { shuffled } from './draw.ts';
import { easyFirst, type MadeQuestion, type MadeRound, optionId, type RoundRequest } from './make-round.ts';
import type { OptionSolution } from './quiz.ts';
import { draftQuote, type LabeledSpeaker, type QuoteDraft } from './quote-draft.ts';
import { sentencesOf } from './sentences-of.ts';
import { quoted, shownQuote } from './shown-quote.ts';
import { givesAway } from './speaker-names.ts';
import { spreadPositions } from './spread-positions.ts';
import { unlike } from './unlike.ts';
import { creditedElsewhere, LIMITS, notCredited, PACK_OPTION_WRONG, QUOTE_PROMPTS } from './wording.ts';

/** Looking through more than this many quotes for the best spread would take time and gain nothing. */
const MOST_LOOKED_AT = 400;

/**
 * Why it was not this speaker: what the article does credit to them, unless that is asked about later
 * in the round.
 */
function whyNot(
  key: AnswerKey,
  { item, right }: QuoteDraft,
  wrong: LabeledSpeaker,
  later: ReadonlySet<string>,
): Omit<OptionSolution, 'meaning'> {
  const { label, speaker } = wrong;
  const own = key.items
    .filter((other) => other.skill === 'quotes')
    .find((other) => other.speaker === speaker?.id && !later.has(other.id));
  const reasons = item.overrides.reasons ?? {};
  const reason = reasons[label] ?? (speaker ? reasons[speaker.name] : PACK_OPTION_WRONG);
  if (!own || !speaker) {
    return { why: reason ?? notCredited(speaker?.name ?? label, right.speaker.name), evidence: null };
  }
  return { why: reason ?? creditedElsewhere(speaker.name, quoted(shownQuote(own))), evidence: own.evidence };
}

function questionOf(
  key: AnswerKey,
  draft: QuoteDraft,
  position: number,
  later: ReadonlySet<string>,
): MadeQuestion {
  const { item, right, wrong } = draft;
  const placed = [...wrong.slice(0, position), right, ...wrong.slice(position)];
  const solutions = placed.map((option, index): [string, OptionSolution] => {
    const lesson =
      option === right ? { why: item.explanation, evidence: null } : whyNot(key, draft, option, later);
    return [optionId(index), { meaning: { of: 'speaker' }, ...lesson }];
  });
  return {
    question: {
      id: `quotes-${item.id}`,
      skill: 'quotes',
      prompt: item.overrides.prompt ?? QUOTE_PROMPTS[item.kind],
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
  };
}

/** The quotes with a known speaker, each once; and of these, the ones that do not name that speaker. */
function askable(key: AnswerKey) {
  const speakers = new Map(key.speakers.map((speaker) => [speaker.id, speaker]));
  const known = unlike(
    key.items.filter((item) => item.skill === 'quotes'),
    (item) => item.quote,
  ).flatMap((item) => {
    const right = speakers.get(item.speaker);
    return right && item.quote.trim() !== '' ? [{ item, right }] : [];
  });
  return { known, silent: known.filter(({ item, right }) => !givesAway(item.quote, right)) };
}

function limitOf(known: number, silent: number, drafts: number): string {
  if (known === 0) return LIMITS.noQuotes;
  if (drafts < silent) return LIMITS.oneSpeaker;
  return silent < known / 2 ? LIMITS.namedInQuote : LIMITS.quotes(drafts);
}

/** At most `count` questions on quotes whose shown words do not name their speaker. */
export function makeQuoteQuestions({ key, seed, count, usedSentences }: RoundRequest): MadeRound {
  const { known, silent } = askable(key);
  const drafts = shuffled(seed, 'quotes', silent)
    .slice(0, Math.max(MOST_LOOKED_AT, count))
    .flatMap(({ item, right }) => draftQuote(key, item, right, seed) ?? []);
  const candidates = drafts.map(
    (draft): Candidate<QuoteDraft> => ({
      item: draft,
      sentences: sentencesOf(key.article, draft.item.evidence),
      group: draft.item.speaker,
      difficulty: draft.difficulty,
    }),
  );
  const chosen = easyFirst(chooseVaried(candidates, count, usedSentences));
  const places = spreadPositions(
    seed,
    'quotes',
    chosen.map(({ wrong }) => wrong.length + 1),
  );
  const questions = chosen.map((draft, index) => {
    const later = new Set(chosen.slice(index + 1).map(({ item }) => item.id));
    return questionOf(key, draft, places[index] ?? 0, later);
  });
  return { questions, limit: limitOf(known.length, silent.length, drafts.length) };
}

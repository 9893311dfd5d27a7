/** What each article at hand has to ask for each card, the best first. */

import type { AnswerKey } from '../key/answer-key.ts';
import { SKILLS } from '../key/answer-key.ts';
import type { History, KeptAnswer } from '../progress/progress-store.ts';
import { answerName, objectedAnswers } from '../progress/standing-objections.ts';
import { shuffled } from '../quiz/draw.ts';
import type { QuizWords } from '../words/words.ts';
import { type KindOfQuestion, kindsOfQuestions } from './kinds-of-questions.ts';
import { type Distinction, type ReviewCard, reviewedKind } from './review-card.ts';
import { type Side, sideOf } from './sides.ts';

/** An article at hand. */
export interface PracticeSource {
  readonly ref: string;
  /** Of its text, as games keep it. */
  readonly textHash: string;
  readonly key: AnswerKey;
}

/** How good a question is for a card; less is better. */
const TIER = {
  /** On an article where nothing of the kind was missed. */
  elsewhere: 0,
  /** Another item of an article where one was missed. */
  another: 1,
  /** The very item that was missed. */
  missed: 2,
} as const;
type Tier = (typeof TIER)[keyof typeof TIER];

export interface RankedQuestion {
  readonly question: KindOfQuestion;
  readonly side: Side;
  readonly tier: Tier;
}

/** A source with its questions, and what the history says of it. */
export interface Candidate {
  readonly source: PracticeSource;
  /** When something was last answered there; empty for never. */
  readonly seenAt: string;
  /** From both sides, the best first. */
  questionsFor(card: ReviewCard): readonly RankedQuestion[];
}

/** Of two instants, the earlier first. */
function byTime(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The candidate that was not seen for longer comes first. */
export function bySeen(a: Candidate, b: Candidate): number {
  return byTime(a.seenAt, b.seenAt);
}

/** What an answer was about, to know it again: the item, or where there is none the question. */
const subjectOf = (answer: { readonly itemId: string | null; readonly questionId: string }) =>
  answer.itemId ?? answer.questionId;

/** Tells whether an answer was about the distinction, from either side. */
const isAbout =
  ({ skill, kind }: Distinction) =>
  (answer: KeptAnswer) =>
    answer.skill === skill && (answer.kind === kind || reviewedKind(answer) === kind);

/** The questions of a source for a card, the best first. */
function rank(
  card: Distinction,
  questions: readonly KindOfQuestion[],
  answers: readonly KeptAnswer[],
  objected: ReadonlySet<string>,
): RankedQuestion[] {
  const missed = answers.filter(isAbout(card)).filter(({ right }) => !right);
  const last = new Map(answers.map((answer) => [subjectOf(answer), answer.answeredAt]));
  const named = (question: KindOfQuestion) =>
    subjectOf({ itemId: question.itemId, questionId: question.question.id });
  const tierOf = (question: KindOfQuestion): Tier => {
    if (missed.length === 0) return TIER.elsewhere;
    return missed.some((answer) => subjectOf(answer) === named(question)) ? TIER.missed : TIER.another;
  };
  return questions
    .filter((question) => !objected.has(named(question)))
    .flatMap((question) => {
      const side = sideOf(card, question);
      const seenAt = last.get(named(question)) ?? '';
      return side === null ? [] : [{ question, side, tier: tierOf(question), seenAt }];
    })
    .sort((a, b) => a.tier - b.tier || byTime(a.seenAt, b.seenAt));
}

/** The sources with what they have for these cards, in an order that the seed decides; nothing to whose key the player objects. */
export function candidatesOf(
  history: History,
  sources: readonly PracticeSource[],
  cards: readonly ReviewCard[],
  { seed, words }: { readonly seed: number; readonly words: QuizWords },
): Candidate[] {
  const texts = new Map(history.games.map(({ id, textHash }) => [id, textHash]));
  const names = objectedAnswers(history.objections);
  const counts = (answer: KeptAnswer) => !names.has(answerName(answer));
  // Nobody is asked again what they hold to be asked wrongly.
  const objected = new Set(history.answers.filter((answer) => !counts(answer)).map(subjectOf));
  const skills = SKILLS.filter((skill) => cards.some((card) => card.skill === skill));
  return shuffled(seed, 'practice articles', sources).map((source): Candidate => {
    const answers = history.answers.filter(({ gameId }) => texts.get(gameId) === source.textHash);
    const questions = skills.flatMap((skill) =>
      shuffled(seed, `practice ${skill}`, kindsOfQuestions(source.key, skill, seed, words)),
    );
    const ranked = new Map(
      cards.map((card) => [card, rank(card, questions, answers.filter(counts), objected)]),
    );
    return {
      source,
      seenAt:
        answers
          .map(({ answeredAt }) => answeredAt)
          .sort()
          .at(-1) ?? '',
      questionsFor: (card) => ranked.get(card) ?? [],
    };
  });
}

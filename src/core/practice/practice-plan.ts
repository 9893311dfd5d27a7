/** Chooses what to practice: for each card that is due a question of its kind, on few articles, rather on another one than where it was missed. */
import { overlaps } from '../article/span.ts';
import { type AnswerKey, SKILLS } from '../key/answer-key.ts';
import type { History, KeptAnswer } from '../progress/progress-store.ts';
import { answerName, objectedAnswers } from '../progress/standing-objections.ts';
import { shuffled } from '../quiz/draw.ts';
import type { Quiz } from '../quiz/quiz.ts';
import type { QuizWords } from '../words/words.ts';
import { type KindOfQuestion, kindsOfQuestions } from './kinds-of-questions.ts';
import type { Distinction, ReviewCard } from './review-card.ts';
import { dueCards, inOrder, type Standing, standingOf } from './standing.ts';

export interface PracticeRequest {
  /** How many questions, at most. */
  readonly count: number;
  /** Cards that are not due yet, too, the next ones first. */
  readonly ahead: boolean;
}

/** An article at hand. */
export interface PracticeSource {
  readonly ref: string;
  /** Of its text, as games keep it. */
  readonly textHash: string;
  readonly key: AnswerKey;
}

export interface PlannedArticle {
  readonly ref: string;
  readonly key: AnswerKey;
  /** True where a game was played on this text before: it need not be read first. */
  readonly isRead: boolean;
  readonly quiz: Quiz;
}

export interface PracticePlan {
  readonly request: PracticeRequest;
  /** How the cards stood when this was planned. */
  readonly standing: Standing;
  readonly articles: readonly PlannedArticle[];
  /** Cards that were to be practiced, but that no article at hand asks about. */
  readonly unasked: number;
}

export interface PlanOptions {
  readonly request: PracticeRequest;
  readonly seed: number;
  /** ISO 8601, in UTC. */
  readonly now: string;
  /** The language of the questions. */
  readonly words: QuizWords;
}

/** The cards to practice now, the longest due first. */
export function wantedCards(
  cards: readonly ReviewCard[],
  { count, ahead }: PracticeRequest,
  now: string,
): ReviewCard[] {
  return (ahead ? inOrder(cards) : dueCards(cards, now)).slice(0, count);
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

/** A source with its questions, and what the history says of it. */
interface Candidate {
  readonly source: PracticeSource;
  /** When something was last answered there; empty for never. */
  readonly seenAt: string;
  questionsFor(card: ReviewCard): readonly RankedQuestion[];
}

interface RankedQuestion {
  readonly question: KindOfQuestion;
  readonly tier: Tier;
}

const isOf =
  ({ skill, kind }: Distinction) =>
  (other: { readonly skill: string; readonly kind: string | null }) =>
    other.skill === skill && other.kind === kind;

/** What an answer was about, to know it again: the item, or where there is none the question. */
const subjectOf = (answer: { readonly itemId: string | null; readonly questionId: string }) =>
  answer.itemId ?? answer.questionId;

/** The questions of a source for a card, the best first. */
function rank(
  card: Distinction,
  questions: readonly KindOfQuestion[],
  answers: readonly KeptAnswer[],
  objected: ReadonlySet<string>,
): RankedQuestion[] {
  const missed = answers.filter(isOf(card)).filter(({ right }) => !right);
  const last = new Map(answers.map((answer) => [subjectOf(answer), answer.answeredAt]));
  const named = (question: KindOfQuestion) =>
    subjectOf({ itemId: question.itemId, questionId: question.question.id });
  const tierOf = (question: KindOfQuestion): Tier => {
    if (missed.length === 0) return TIER.elsewhere;
    return missed.some((answer) => subjectOf(answer) === named(question)) ? TIER.missed : TIER.another;
  };
  return questions
    .filter(isOf(card))
    .filter((question) => !objected.has(named(question)))
    .map((question) => ({ question, tier: tierOf(question), seenAt: last.get(named(question)) ?? '' }))
    .sort((a, b) => a.tier - b.tier || (a.seenAt === b.seenAt ? 0 : a.seenAt < b.seenAt ? -1 : 1));
}

function candidatesOf(
  history: History,
  sources: readonly PracticeSource[],
  cards: readonly ReviewCard[],
  { seed, words }: PlanOptions,
): Candidate[] {
  const texts = new Map(history.games.map(({ id, textHash }) => [id, textHash]));
  const names = objectedAnswers(history.objections);
  const counts = (answer: KeptAnswer) => !names.has(answerName(answer));
  // Nobody is asked again what they hold to be asked wrongly.
  const objected = new Set(history.answers.filter((answer) => !counts(answer)).map(subjectOf));
  const skills = SKILLS.filter((skill) => cards.some((card) => card.skill === skill));
  return sources.map((source): Candidate => {
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

/** The cards for which a candidate offers the best there is. */
function servedBy(
  candidate: Candidate,
  cards: readonly ReviewCard[],
  bestOf: ReadonlyMap<ReviewCard, number>,
): ReviewCard[] {
  return cards.filter((card) => candidate.questionsFor(card)[0]?.tier === bestOf.get(card));
}

/** Each card with a candidate that serves it best; few candidates, and of equals one that was not seen for long. */
function shareOutCards(
  cards: readonly ReviewCard[],
  candidates: readonly Candidate[],
): { readonly candidate: Candidate; readonly cards: readonly ReviewCard[] }[] {
  const bestOf = new Map(
    cards.map((card) => [
      card,
      Math.min(...candidates.flatMap((each) => each.questionsFor(card)[0]?.tier ?? [])),
    ]),
  );
  const shares: { candidate: Candidate; cards: readonly ReviewCard[] }[] = [];
  let left = cards;
  for (;;) {
    const [best] = candidates
      .map((candidate) => ({ candidate, cards: servedBy(candidate, left, bestOf) }))
      .filter((share) => share.cards.length > 0)
      .sort(
        (a, b) =>
          b.cards.length - a.cards.length ||
          (a.candidate.seenAt === b.candidate.seenAt ? 0 : a.candidate.seenAt < b.candidate.seenAt ? -1 : 1),
      );
    if (best === undefined) return shares;
    shares.push(best);
    left = left.filter((card) => !best.cards.includes(card));
  }
}

/** A question for each card: of equally good ones, one whose passage another question does not show already. */
function chooseQuestions(candidate: Candidate, cards: readonly ReviewCard[]): KindOfQuestion[] {
  const chosen: KindOfQuestion[] = [];
  for (const card of cards) {
    const ranked = candidate.questionsFor(card);
    const best = ranked.filter(({ tier }) => tier === ranked[0]?.tier).map(({ question }) => question);
    const isShown = ({ solution }: KindOfQuestion) =>
      chosen.some((other) => overlaps(other.solution.evidence.passage, solution.evidence.passage));
    const next = best.find((question) => !isShown(question)) ?? best[0];
    if (next !== undefined) chosen.push(next);
  }
  return chosen;
}

/** A quiz of just these questions, in a round for each skill. */
function quizOf(chosen: readonly KindOfQuestion[], words: QuizWords): Quiz {
  return {
    rounds: SKILLS.flatMap((skill) => {
      const questions = chosen.filter((each) => each.skill === skill).map(({ question }) => question);
      return questions.length === 0
        ? []
        : [{ skill, title: words.titles[skill], rule: words.rules[skill], questions }];
    }),
    solutions: Object.fromEntries(chosen.map(({ question, solution }) => [question.id, solution])),
    shortfall: [],
  };
}

/** The plan for the cards that are due, from the articles at hand; the same history, sources and options give the same plan. */
export function planPractice(
  history: History,
  sources: readonly PracticeSource[],
  options: PlanOptions,
): PracticePlan {
  const { request, now } = options;
  const cards = wantedCards(history.cards, request, now);
  const candidates = candidatesOf(history, sources, cards, options);
  const shares = shareOutCards(cards, candidates);
  const articles = shares.map(({ candidate, cards: share }): PlannedArticle => {
    const { source, seenAt } = candidate;
    return {
      ref: source.ref,
      key: source.key,
      isRead: seenAt !== '',
      quiz: quizOf(chooseQuestions(candidate, share), options.words),
    };
  });
  const asked = shares.reduce((sum, share) => sum + share.cards.length, 0);
  return {
    request,
    standing: standingOf(history.cards, now, history.games.length === 0),
    articles,
    unasked: cards.length - asked,
  };
}

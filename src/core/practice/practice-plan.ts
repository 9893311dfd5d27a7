/** Chooses what to practice: for each card that is due a question that asks for its distinction, on few articles, rather on another one than where it was missed. */
import { overlaps } from '../article/span.ts';
import { type AnswerKey, SKILLS } from '../key/answer-key.ts';
import type { History } from '../progress/progress-store.ts';
import type { Quiz } from '../quiz/quiz.ts';
import type { QuizWords } from '../words/words.ts';
import {
  bySeen,
  type Candidate,
  candidatesOf,
  type PracticeSource,
  type RankedQuestion,
} from './candidates.ts';
import type { KindOfQuestion } from './kinds-of-questions.ts';
import type { ReviewCard } from './review-card.ts';
import { drawSide, isTheAnswer, type Side } from './sides.ts';
import { dueCards, inOrder, type Standing, standingOf } from './standing.ts';

export interface PracticeRequest {
  /** How many questions, at most. */
  readonly count: number;
  /** Cards that are not due yet, too, the next ones first. */
  readonly ahead: boolean;
}

export interface PlannedArticle {
  readonly ref: string;
  readonly key: AnswerKey;
  /** True where a game was played on this text before: it need not be read first. */
  readonly isRead: boolean;
  readonly quiz: Quiz;
  /** The kind of the card that a question is asked for, by question id: not always its own kind. */
  readonly kinds: Readonly<Record<string, string>>;
}

export interface PracticePlan {
  readonly request: PracticeRequest;
  /** How the cards stood when this was planned. */
  readonly standing: Standing;
  readonly articles: readonly PlannedArticle[];
  /** Cards that were to be practiced, but that no article at hand asks about. */
  readonly unasked: number;
  /** Questions whose right answer is the same each time, because the articles at hand have no other to tell it from. */
  readonly oneSided: number;
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

/** A card with the side it is asked from. */
interface SidedCard {
  readonly card: ReviewCard;
  readonly side: Side;
  /** True where the articles at hand have its own side only, so that its answer is the same each time. */
  readonly isOneSided: boolean;
}

/** Each card with the side that is drawn for it; those left out that no candidate asks about. */
function withSides(
  cards: readonly ReviewCard[],
  candidates: readonly Candidate[],
  seed: number,
): SidedCard[] {
  return cards.flatMap((card) => {
    const has = (wanted: Side) =>
      candidates.some((candidate) => candidate.questionsFor(card).some(({ side }) => side === wanted));
    if (!has('own')) return [];
    const hasOther = has('other');
    const side = hasOther ? drawSide(card, seed) : 'own';
    return [{ card, side, isOneSided: isTheAnswer(card) && !hasOther }];
  });
}

/** The questions of a candidate from the side of the card, the best first. */
function questionsOf(candidate: Candidate, { card, side }: SidedCard): RankedQuestion[] {
  return candidate.questionsFor(card).filter((each) => each.side === side);
}

/** The cards for which a candidate offers the best there is. */
function servedBy(
  candidate: Candidate,
  cards: readonly SidedCard[],
  bestOf: ReadonlyMap<SidedCard, number>,
): SidedCard[] {
  return cards.filter((card) => questionsOf(candidate, card)[0]?.tier === bestOf.get(card));
}

interface Share {
  readonly candidate: Candidate;
  readonly cards: readonly SidedCard[];
}

/** Each card with a candidate that serves it best; few candidates, and of equals one that was not seen for long. */
function shareOutCards(cards: readonly SidedCard[], candidates: readonly Candidate[]): Share[] {
  const bestOf = new Map(
    cards.map((card) => [
      card,
      Math.min(...candidates.flatMap((each) => questionsOf(each, card)[0]?.tier ?? [])),
    ]),
  );
  const shares: Share[] = [];
  let left = cards;
  for (;;) {
    const [best] = candidates
      .map((candidate) => ({ candidate, cards: servedBy(candidate, left, bestOf) }))
      .filter((share) => share.cards.length > 0)
      .sort((a, b) => b.cards.length - a.cards.length || bySeen(a.candidate, b.candidate));
    if (best === undefined) return shares;
    shares.push(best);
    left = left.filter((card) => !best.cards.includes(card));
  }
}

interface ChosenQuestion {
  readonly question: KindOfQuestion;
  readonly card: SidedCard;
}

/**
 * A question for each card: of equally good ones, one whose passage another question does not show already. None asks about
 * the item of another: those with little to choose from come first, and a card for which nothing else is left, from the
 * other side neither, waits for the next practice.
 */
function chooseQuestions({ candidate, cards }: Share): ChosenQuestion[] {
  const chosen: ChosenQuestion[] = [];
  const choices = (card: SidedCard) => questionsOf(candidate, card).length;
  for (const card of [...cards].sort((a, b) => choices(a) - choices(b))) {
    const isTaken = ({ question, itemId }: KindOfQuestion) =>
      chosen.some(
        ({ question: other }) =>
          other.question.id === question.id || (itemId !== null && other.itemId === itemId),
      );
    const isShown = ({ solution }: KindOfQuestion) =>
      chosen.some(({ question: other }) =>
        overlaps(other.solution.evidence.passage, solution.evidence.passage),
      );
    const free = candidate.questionsFor(card.card).filter(({ question }) => !isTaken(question));
    const drawn = free.filter(({ side }) => side === card.side);
    const ranked = drawn.length > 0 ? drawn : free;
    const best = ranked.filter(({ tier }) => tier === ranked[0]?.tier).map(({ question }) => question);
    const question = best.find((each) => !isShown(each)) ?? best[0];
    if (question !== undefined) chosen.push({ question, card });
  }
  return chosen.sort((a, b) => cards.indexOf(a.card) - cards.indexOf(b.card));
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
  const { request, now, seed, words } = options;
  const cards = wantedCards(history.cards, request, now);
  const candidates = candidatesOf(history, sources, cards, options);
  const askable = withSides(cards, candidates, seed);
  const planned = shareOutCards(askable, candidates).map((share) => ({
    share,
    chosen: chooseQuestions(share),
  }));
  const articles = planned.map(({ share: { candidate }, chosen }): PlannedArticle => {
    const { source, seenAt } = candidate;
    return {
      ref: source.ref,
      key: source.key,
      isRead: seenAt !== '',
      quiz: quizOf(
        chosen.map(({ question }) => question),
        words,
      ),
      kinds: Object.fromEntries(chosen.map(({ question, card }) => [question.question.id, card.card.kind])),
    };
  });
  return {
    request,
    standing: standingOf(history.cards, now, history.games.length === 0),
    articles,
    unasked: cards.length - askable.length,
    oneSided: planned.flatMap(({ chosen }) => chosen).filter(({ card }) => card.isOneSided).length,
  };
}

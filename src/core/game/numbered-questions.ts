/** The questions of a game, or of all articles of a practice so far, by the numbers that they are told with. */
import type { Question } from '../quiz/quiz.ts';
import type { GameState, Session } from './game.ts';
import { type GradedAnswer, gradedAnswers, questionsOf } from './graded-answers.ts';
import { answersTold } from './pace.ts';

export interface NumberedQuestion {
  /** From 1. */
  readonly number: number;
  readonly question: Question;
  readonly session: Session;
  /** Where its article is from. */
  readonly ref: string | null;
  /** The answer, once its lesson was shown; null before. */
  readonly told: GradedAnswer | null;
}

/** Those of the articles of a practice that come before the one at hand, and then those of the session. */
export function numberedQuestions(state: GameState): NumberedQuestion[] {
  const { practice, session, ref } = state;
  const past = (practice?.past ?? []).map((each) => ({ ...each, told: gradedAnswers(each.session) }));
  const here = session === null ? [] : [{ session, ref, told: answersTold(state, session) }];
  return [...past, ...here]
    .flatMap((each) =>
      questionsOf(each.session).map((question) => ({
        question,
        session: each.session,
        ref: each.ref,
        told: each.told.find((answer) => answer.question.id === question.id) ?? null,
      })),
    )
    .map((each, index) => ({ ...each, number: index + 1 }));
}

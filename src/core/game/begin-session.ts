/** Turns an answer key into a game that can be played, or says why it cannot. */
import type { AnswerKey } from '../key/answer-key.ts';
import { makeQuiz } from '../quiz/make-quiz.ts';
import type { QuizSettings } from '../quiz/quiz.ts';
import { EXIT } from '../user-error.ts';
import type { Place, Session } from './game.ts';
import { FAILED } from './wording.ts';

/** The session, or the place that says why there are no questions. */
export function beginSession(
  key: AnswerKey,
  settings: QuizSettings,
): { readonly session: Session } | { readonly failed: Place } {
  const quiz = makeQuiz(key, settings);
  if (quiz.rounds.length > 0) return { session: { key, quiz, answers: [], objections: [] } };
  return {
    failed: {
      at: 'failed',
      message: FAILED.noQuestions(key.article.title),
      hint: FAILED.noQuestionsHint(quiz.shortfall),
      exitCode: EXIT.unusable,
    },
  };
}

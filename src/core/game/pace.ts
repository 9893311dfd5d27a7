/** When the lessons come: after each answer, or after the round as in a test. */
import type { GameState, Pace, Place, Session } from './game.ts';
import { type GradedAnswer, gradedAnswers } from './graded-answers.ts';
import { placeAfter, roundAt } from './waypoints.ts';

/** The pace of what is played: that at which a game was begun, and in practice a lesson follows each answer. */
export function paceOf({ pace, session }: Pick<GameState, 'pace' | 'session'>): Pace {
  return session?.of === 'practice' ? 'each' : (session?.pace ?? pace);
}

const isLast = (session: Session, round: number, question: number) =>
  question + 1 >= roundAt(session, round).questions.length;

/** The place after an answer: its lesson, or the next question until the round is through, whose lessons are then announced. */
export function placeAfterAnswer(pace: Pace, session: Session, round: number, question: number): Place {
  if (pace === 'each') return { at: 'feedback', round, question };
  return isLast(session, round, question)
    ? { at: 'lessons', round }
    : { at: 'choosing', round, question: question + 1 };
}

/** The place after a lesson: at the end of a round its lessons follow one another. */
export function placeAfterLesson(pace: Pace, session: Session, round: number, question: number): Place {
  return pace === 'each' || isLast(session, round, question)
    ? placeAfter(session, round, question)
    : { at: 'feedback', round, question: question + 1 };
}

/** The answers whose lessons the player has come to: no more is told of the points on the way. */
export function answersTold({ pace, place }: GameState, session: Session): GradedAnswer[] {
  const answers = gradedAnswers(session);
  if (paceOf({ pace, session }) === 'each' || !('round' in place)) return answers;
  const before = session.quiz.rounds.slice(0, place.round).flatMap(({ questions }) => questions);
  const here = place.at === 'feedback' ? roundAt(session, place.round).questions : [];
  const told = new Set(
    [...before, ...here.slice(0, place.at === 'feedback' ? place.question + 1 : 0)].map(({ id }) => id),
  );
  return answers.filter(({ question }) => told.has(question.id));
}

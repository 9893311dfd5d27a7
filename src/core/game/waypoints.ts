/** Where questions stand in a session, and what comes after them. */
import type { Question, Round } from '../quiz/quiz.ts';
import type { GameState, Place, Session } from './game.ts';

/** The round at an index; throws RangeError where there is none. */
export function roundAt(session: Session, round: number): Round {
  const found = session.quiz.rounds[round];
  if (!found) throw new RangeError(`no round ${round}`);
  return found;
}

/** The question at its indexes; throws RangeError where there is none. */
export function questionAt(session: Session, round: number, question: number): Question {
  const found = roundAt(session, round).questions[question];
  if (!found) throw new RangeError(`no question ${question} in round ${round}`);
  return found;
}

/** The place after the feedback on a question: the next one, the next round, or the result. */
export function placeAfter(session: Session, round: number, question: number): Place {
  if (question + 1 < roundAt(session, round).questions.length) {
    return { at: 'choosing', round, question: question + 1 };
  }
  return round + 1 < session.quiz.rounds.length ? { at: 'intro', round: round + 1 } : { at: 'result' };
}

/** True while a question is asked or its lesson is read, and between rounds. */
export function gameInProgress({ place, session }: GameState): boolean {
  switch (place.at) {
    case 'choosing':
    case 'confidence':
    case 'feedback':
      return true;
    case 'intro':
      return session !== null && session.answers.length > 0;
    case 'home':
    case 'loading':
    case 'failed':
    case 'offered':
    case 'reading':
    case 'result':
    case 'review':
    case 'left':
      return false;
    default:
      return place satisfies never;
  }
}

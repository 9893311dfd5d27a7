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

/**
 * The place where a round begins, or the hunt where that comes before it and is still to be played, in its midst where it
 * was left there; the result after the last.
 */
export function placeBefore(session: Session, round: number): Place {
  const { hunt } = session;
  if (hunt?.before === round && !hunt.finished) {
    return hunt.left === null ? { at: 'hunt-intro' } : { at: 'hunting', current: hunt.left, asks: false };
  }
  return round < session.quiz.rounds.length ? { at: 'intro', round } : { at: 'result' };
}

/** The place after the hunt: the round that it came before, or the result. */
export function afterHunt({ hunt, quiz }: Session): Place {
  const round = hunt?.before ?? quiz.rounds.length;
  return round < quiz.rounds.length ? { at: 'intro', round } : { at: 'result' };
}

/** The place after the feedback on a question: the next one, the next round, the hunt, or the result. */
export function placeAfter(session: Session, round: number, question: number): Place {
  if (question + 1 < roundAt(session, round).questions.length) {
    return { at: 'choosing', round, question: question + 1 };
  }
  return placeBefore(session, round + 1);
}

/** True while a question is asked or its lesson is read, in the hunt, and between rounds. */
export function gameInProgress({ place, session }: GameState): boolean {
  switch (place.at) {
    case 'choosing':
    case 'confidence':
    case 'lessons':
    case 'feedback':
    case 'hunting':
    case 'hunted':
      return true;
    case 'intro':
    case 'hunt-intro':
      return session !== null && (session.answers.length > 0 || session.hunt?.finished === true);
    case 'home':
    case 'planning':
    case 'practice':
    case 'practice-article':
    case 'practiced':
    case 'loading':
    case 'failed':
    case 'offered':
    case 'reading':
    case 'result':
    case 'review':
    case 'x-ray':
    case 'left':
      return false;
    default:
      return place satisfies never;
  }
}

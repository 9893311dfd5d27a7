/** The scene that a place shows, with as much of the session as is due there. */
import type { UnfinishedGame } from '../progress/progress-store.ts';
import type { GameState, Session } from './game.ts';
import { type GradedAnswer, gradedAnswers, optionOf, questionsOf } from './graded-answers.ts';
import { makeResult } from './make-result.ts';
import type { Progress, SavedGame, Scene } from './player-view.ts';
import { reviewOrder } from './review-order.ts';
import { verdictOf } from './verdict.ts';
import { questionAt, roundAt } from './waypoints.ts';

function sessionOf({ session, place }: GameState): Session {
  if (session === null) throw new RangeError(`nothing is being played at ${place.at}`);
  return session;
}

function progressOf(session: Session, round: number, question: number): Progress {
  const { title, questions } = roundAt(session, round);
  const answers = gradedAnswers(session);
  return {
    roundNumber: round + 1,
    roundCount: session.quiz.rounds.length,
    roundTitle: title,
    questionNumber: question + 1,
    questionCount: questions.length,
    answered: answers.length,
    total: questionsOf(session).length,
    points: answers.reduce((sum, { points }) => sum + points, 0),
  };
}

function answerTo(session: Session, questionId: string): GradedAnswer {
  const found = gradedAnswers(session).find(({ question }) => question.id === questionId);
  if (!found) throw new RangeError(`question ${questionId} is not answered`);
  return found;
}

function reviewScene(session: Session, index: number): Scene {
  const misses = reviewOrder(session);
  const miss = misses[index];
  if (!miss) throw new RangeError(`no miss ${index}`);
  const verdict = verdictOf(miss);
  return { at: 'review', question: miss.question, verdict, number: index + 1, count: misses.length };
}

/** As much of a game that was left as is shown of it. */
function briefly({ id, ref, title, asked, answers }: UnfinishedGame): SavedGame {
  return { id, title: title ?? ref, next: Math.min(answers.length + 1, asked), asked };
}

/** What is to be seen; throws RangeError for a state that no sequence of events leads to. */
export function sceneOf(state: GameState): Scene {
  const { place } = state;
  switch (place.at) {
    case 'home':
      return { at: 'home', packs: state.packs, unfinished: (state.keeping?.unfinished ?? []).map(briefly) };
    case 'loading':
      return { at: 'loading', ref: place.ref };
    case 'failed':
      return { at: 'failed', message: place.message, hint: place.hint };
    case 'offered':
      return { at: 'offered', saved: briefly(place.saved), same: place.same };
    case 'reading': {
      const { rounds, shortfall } = sessionOf(state).quiz;
      const previews = rounds.map(({ skill, title, questions }) => ({
        skill,
        title,
        questions: questions.length,
      }));
      return { at: 'reading', rounds: previews, shortfall };
    }
    case 'intro': {
      const session = sessionOf(state);
      const { title, rule } = roundAt(session, place.round);
      return { at: 'intro', title, rule, progress: progressOf(session, place.round, 0) };
    }
    case 'choosing': {
      const session = sessionOf(state);
      const question = questionAt(session, place.round, place.question);
      return { at: 'choosing', question, progress: progressOf(session, place.round, place.question) };
    }
    case 'confidence': {
      const session = sessionOf(state);
      const question = questionAt(session, place.round, place.question);
      const chosen = optionOf(question, place.optionId);
      const progress = progressOf(session, place.round, place.question);
      return { at: 'confidence', question, chosen, progress };
    }
    case 'feedback': {
      const session = sessionOf(state);
      const question = questionAt(session, place.round, place.question);
      const verdict = verdictOf(answerTo(session, question.id));
      return {
        at: 'feedback',
        question,
        verdict,
        progress: progressOf(session, place.round, place.question),
      };
    }
    case 'result':
      return { at: 'result', result: makeResult(sessionOf(state)) };
    case 'review':
      return reviewScene(sessionOf(state), place.index);
    case 'left':
      return { at: 'left', exitCode: place.exitCode };
    default:
      return place satisfies never;
  }
}

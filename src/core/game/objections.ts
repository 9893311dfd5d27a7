/** What a player holds against the key: recorded with its reason, and the question is taken out of the score. */

import type { Step } from './effect.ts';
import type { GameState, ObjectionReason, Session } from './game.ts';
import { keepObjection } from './keep.ts';
import { numberedQuestions } from './numbered-questions.ts';
import { lookAtCards } from './practice.ts';

/** The reason that the player gave against a question's key; null for none. */
export function objectionTo(session: Session, questionId: string): ObjectionReason | null {
  return session.objections.find((objection) => objection.questionId === questionId)?.reason ?? null;
}

/** The state with another session in place of one: that at hand, or one of the practice before. */
function withSession(state: GameState, session: Session, other: Session): GameState {
  const { practice } = state;
  if (state.session === session) return { ...state, session: other };
  if (practice === null) return state;
  const past = practice.past.map((each) => (each.session === session ? { ...each, session: other } : each));
  return { ...state, practice: { ...practice, past } };
}

/**
 * Records the objection, or with null takes it back, and closes what lies over the place; a second one to the same
 * question replaces the first. In practice it may be about an article before. Nothing happens where the lesson of the question has not been shown.
 */
export function object(state: GameState, questionId: string, reason: ObjectionReason | null): Step {
  const about = numberedQuestions(state).findLast(
    ({ question, told }) => question.id === questionId && told !== null,
  );
  if (about === undefined || about.told === null) return { state, effects: [] };
  const { session, ref, told } = about;
  const others = session.objections.filter((objection) => objection.questionId !== questionId);
  const objections = reason === null ? others : [...others, { questionId, reason }];
  const after = withSession({ ...state, overlay: null }, session, { ...session, objections });
  const effects = keepObjection({ ...state, session, ref }, told, reason);
  if (state.place.at !== 'practiced') return { state: after, effects };
  // How it went and what is due have changed with it, and are to be told anew.
  return { state: { ...after, place: { ...state.place } }, effects: [...effects, ...lookAtCards(state)] };
}

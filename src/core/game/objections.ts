/** What a player holds against the key: recorded with its reason, and the question is taken out of the score. */
import type { GameState, ObjectionReason, Session, Step } from './game.ts';
import { keepObjection } from './keep.ts';
import { answersTold } from './pace.ts';

/** The reason that the player gave against a question's key; null for none. */
export function objectionTo(session: Session, questionId: string): ObjectionReason | null {
  return session.objections.find((objection) => objection.questionId === questionId)?.reason ?? null;
}

/**
 * Records the objection, or with null takes it back, and closes what lies over the place; a second one to the same
 * question replaces the first. Nothing happens where the lesson of the question has not been shown.
 */
export function object(state: GameState, questionId: string, reason: ObjectionReason | null): Step {
  const { session } = state;
  const told = session && answersTold(state, session).find(({ question }) => question.id === questionId);
  if (!told) return { state, effects: [] };
  const others = session.objections.filter((objection) => objection.questionId !== questionId);
  const objections = reason === null ? others : [...others, { questionId, reason }];
  return {
    state: { ...state, overlay: null, session: { ...session, objections } },
    effects: keepObjection(state, told, reason),
  };
}

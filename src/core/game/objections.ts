/** What a player holds against the key: recorded with its reason, and the question is taken out of the score. */
import type { GameState, ObjectionReason, Session, Step } from './game.ts';
import { reviewOrder } from './review-order.ts';
import { questionAt } from './waypoints.ts';

/** The question whose lesson is being read; null where none is. */
export function questionInLesson({ place, session }: GameState): string | null {
  if (session === null) return null;
  if (place.at === 'feedback') return questionAt(session, place.round, place.question).id;
  return place.at === 'review' ? (reviewOrder(session)[place.index]?.question.id ?? null) : null;
}

/** The reason that the player gave against a question's key; null for none. */
export function objectionTo(session: Session, questionId: string): ObjectionReason | null {
  return session.objections.find((objection) => objection.questionId === questionId)?.reason ?? null;
}

/** Records the objection, or with null takes it back; a second one to the same question replaces the first. */
export function object(state: GameState, reason: ObjectionReason | null): Step {
  const { session } = state;
  const questionId = questionInLesson(state);
  if (session === null || questionId === null) return { state, effects: [] };
  const others = session.objections.filter((objection) => objection.questionId !== questionId);
  const objections = reason === null ? others : [...others, { questionId, reason }];
  return { state: { ...state, overlay: null, session: { ...session, objections } }, effects: [] };
}

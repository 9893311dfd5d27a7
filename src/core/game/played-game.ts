/** The game that a state has come to the result of, or that was left on the way. */
import type { GameState, PlayedGame } from './game.ts';
import { paceOf } from './pace.ts';

/** At the result and past it; null elsewhere, and for a game without an answer and without a finished hunt. */
export function playedGame(state: GameState): PlayedGame | null {
  const { at } = state.place;
  const isOver = at === 'result' || at === 'review' || at === 'x-ray';
  return isOver ? gameSoFar(state) : null;
}

/** As much as is played, wherever the player is; null without an answer and without a finished hunt, and in practice, which goes from article to article. */
export function gameSoFar({ session, settings, pace, hunts, clock }: GameState): PlayedGame | null {
  if (session === null || session.of === 'practice') return null;
  const isPlayed = session.answers.length > 0 || session.hunt?.finished === true;
  return isPlayed ? { session, settings, pace: paceOf({ pace, session }), hunts, clock } : null;
}

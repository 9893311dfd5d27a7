/** The game that a state has come to the result of. */
import type { GameState, PlayedGame } from './game.ts';

/** At the result and past it; null elsewhere, and for a game without an answer and without a finished hunt. */
export function playedGame({ place, session, settings, pace, hunts }: GameState): PlayedGame | null {
  const isOver = place.at === 'result' || place.at === 'review' || place.at === 'x-ray';
  if (!isOver || session === null) return null;
  const isPlayed = session.answers.length > 0 || session.hunt?.finished === true;
  return isPlayed ? { session, settings, pace, hunts } : null;
}

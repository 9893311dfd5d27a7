/** The game as plain lines. Loaded when there is no terminal, or when lines are asked for. */
import type { Played } from '../../ui/game-session.ts';
import { runLinear } from '../../ui/linear/run-linear.ts';
import { gameOptions } from './game-options.ts';
import type { GameRun } from './run-play.ts';

/** Plays until the player leaves or the input ends; resolves with the exit code and how the last game ended. */
export function playInLines(run: GameRun): Promise<Played> {
  return runLinear(gameOptions(run));
}

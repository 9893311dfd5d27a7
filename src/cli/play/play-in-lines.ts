/** The game as plain lines. Loaded when there is no terminal, or when lines are asked for. */
import type { Played } from '../../ui/game-session.ts';
import { runLinear } from '../../ui/linear/run-linear.ts';
import { firstStep } from './first-step.ts';
import type { GameRun } from './run-play.ts';

/** Plays until the player leaves or the input ends; resolves with the exit code and how the last game ended. */
export function playInLines(run: GameRun): Promise<Played> {
  const { door, services, stdin, debug, signal } = run;
  return runLinear({
    first: firstStep(run),
    services,
    stdin,
    stdout: door.stdout,
    debug,
    signal,
    ownCommand: door.program.with('play ARTICLE'),
  });
}

/** The game on a whole screen. Loaded when there is a terminal to draw it on. */
import type { Played } from '../../ui/game-session.ts';
import { runApp } from '../../ui/run-app.tsx';
import { themeFor } from '../../ui/theme.ts';
import { firstStep } from './first-step.ts';
import type { GameRun } from './run-play.ts';

/** Plays until the player leaves; resolves with the exit code and how the last game ended. */
export function playOnScreen(run: GameRun): Promise<Played> {
  const { door, services, stdin, debug, signal } = run;
  return runApp({
    first: firstStep(run),
    services,
    stdin,
    stdout: door.stdout,
    debug,
    signal,
    theme: themeFor(door.env),
    ownCommand: door.program.with('play ARTICLE'),
  });
}

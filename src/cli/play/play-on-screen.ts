/** The game on a whole screen. Loaded when there is a terminal to draw it on. */
import type { Played } from '../../ui/game-session.ts';
import { runApp } from '../../ui/run-app.tsx';
import { themeFor } from '../../ui/theme.ts';
import { gameOptions } from './game-options.ts';
import type { GameRun } from './run-play.ts';

/** Plays until the player leaves; resolves with the exit code and how the last game ended. */
export function playOnScreen(run: GameRun): Promise<Played> {
  return runApp({ ...gameOptions(run), theme: themeFor(run.door.env) });
}

/** The game on a whole screen. Loaded when there is a terminal to draw it on. */
import { startGame } from '../core/game/start-game.ts';
import type { Played } from '../ui/game-session.ts';
import { runApp } from '../ui/run-app.tsx';
import { themeFor } from '../ui/theme.ts';
import type { GameRun } from './run-play.ts';

/** Plays until the player leaves; resolves with the exit code and how the last game ended. */
export function playOnScreen({
  request,
  packs,
  course,
  tutorial,
  isNew,
  door,
  ...run
}: GameRun): Promise<Played> {
  return runApp({
    ...run,
    first: startGame({
      ...request,
      words: door.words,
      packs,
      course,
      tutorial,
      isNew,
      keeps: run.services.store !== undefined,
      writes: run.services.writeResult !== undefined,
    }),
    stdout: door.stdout,
    theme: themeFor(door.env),
    ownCommand: door.program.with('play ARTICLE'),
  });
}

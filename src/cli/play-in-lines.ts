/** The game as plain lines. Loaded when there is no terminal, or when lines are asked for. */
import { startGame } from '../core/game/start-game.ts';
import type { Played } from '../ui/game-session.ts';
import { runLinear } from '../ui/linear/run-linear.ts';
import type { GameRun } from './run-play.ts';

/** Plays until the player leaves or the input ends; resolves with the exit code and how the last game ended. */
export function playInLines({
  request,
  packs,
  course,
  tutorial,
  isNew,
  door,
  ...run
}: GameRun): Promise<Played> {
  return runLinear({
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
    ownCommand: door.program.with('play ARTICLE'),
  });
}

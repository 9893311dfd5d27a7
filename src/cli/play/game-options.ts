/** What a game is given, on the screen and in lines alike. */
import type { Step } from '../../core/game/effect.ts';
import { startGame } from '../../core/game/start-game.ts';
import type { GameRun } from './run-play.ts';

/** The first step of the game that was asked for. */
function firstStep({ request, packs, course, tutorial, isNew, door, services }: GameRun): Step {
  return startGame({
    ...request,
    words: door.words,
    packs,
    course,
    tutorial,
    isNew,
    keeps: services.store !== undefined,
    writes: services.writeResult !== undefined,
  });
}

/** The game that was asked for, and where it is played. */
export function gameOptions(run: GameRun) {
  const { door, services, stdin, debug, signal } = run;
  const ownCommand = door.program.with('play ARTICLE');
  return { first: firstStep(run), services, stdin, stdout: door.stdout, debug, signal, ownCommand };
}

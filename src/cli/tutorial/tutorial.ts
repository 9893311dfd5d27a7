/** The command "tutorial": the three rules in two minutes, on a short invented article. */
import type { Command } from 'commander';
import { SKILLS } from '../../core/key/answer-key.ts';
import type { Door } from '../door.ts';
import { COUNT } from '../play/play-options.ts';
import { play } from '../play/run-play.ts';
import { type StorageOptions, withDataFolder } from '../storage.ts';
import { tutorialPath } from './tutorial-path.ts';

/** Adds the command to the program; `finish` receives the exit code of the game. Nothing of it is kept but that it was done. */
export function tutorialCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  const command = program.command('tutorial').option('--linear', '');
  return withDataFolder(command).action(async (options: StorageOptions & { readonly linear?: true }) => {
    const ref = tutorialPath(door);
    // For games after it; its own settings go with it.
    const settings = { seed: door.randomSeed(), count: COUNT.usual, rounds: SKILLS };
    const request = { ref, settings, pace: 'each', timed: false, storage: options } as const;
    finish(await play(door, request, options.linear === true));
  });
}

/** The command "tutorial": the three rules in two minutes, on a short invented article. */
import type { Command } from 'commander';
import { SKILLS } from '../core/key/answer-key.ts';
import type { Door } from './door.ts';
import { COUNT } from './play-options.ts';
import { play } from './run-play.ts';
import { type StorageOptions, withDataFolder } from './storage.ts';
import { tutorialPath } from './tutorial-path.ts';

/** Adds the command to the program; `finish` receives the exit code of the game. Nothing of it is kept but that it was done. */
export function tutorialCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  const command = program
    .command('tutorial')
    .summary('learn the three rules in two minutes')
    .description('Play five questions on a short invented article: who said it, says who, how sure?')
    .option('--linear', 'plain lines, for screen readers and pipes');
  return withDataFolder(command)
    .helpOption('-h, --help', 'explain this command')
    .action(async (options: StorageOptions & { readonly linear?: true }) => {
      const ref = tutorialPath(door);
      // For games after it; its own settings go with it.
      const settings = { seed: door.randomSeed(), count: COUNT.usual, rounds: SKILLS };
      const request = { ref, settings, pace: 'each', storage: options } as const;
      finish(await play(door, request, options.linear === true));
    });
}

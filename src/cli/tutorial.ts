/** The command "tutorial": the three rules in two minutes, on a short invented article. */
import { join } from 'node:path';
import type { Command } from 'commander';
import { SKILLS } from '../core/key/answer-key.ts';
import type { Language } from '../core/words/languages.ts';
import type { Door } from './door.ts';
import { play } from './run-play.ts';

/** Its questions, all of them, always in the same order. */
const SETTINGS = { seed: 2, count: 5, rounds: SKILLS } as const;

/** The same article and questions, with lessons in each language. */
const PACKS: Readonly<Record<Language, string>> = { en: 'first-steps.yaml', es: 'primeros-pasos.yaml' };

/** Adds the command to the program; `finish` receives the exit code of the game. Nothing of it is kept. */
export function tutorialCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  return program
    .command('tutorial')
    .option('--linear', '')
    .action(async ({ linear }: { linear?: true }) => {
      const ref = join(door.packageRoot, 'questions', 'tutorial', PACKS[door.words.language]);
      finish(
        await play(
          door,
          { ref, settings: SETTINGS, pace: 'each', timed: false, storage: null },
          linear === true,
        ),
      );
    });
}

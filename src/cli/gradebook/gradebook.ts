/** The command "gradebook": the results of a class in one table. */
import type { Command } from 'commander';
import type { Door } from '../door.ts';
import type { GradebookOptions } from './run-gradebook.ts';

/** Adds the command to the program; `finish` receives the exit code. */
export function gradebookCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  return program
    .command('gradebook')
    .argument('<folder>')
    .option('-o, --output <file>', '')
    .option('--force', '')
    .action(async (folder: string, options: GradebookOptions) => {
      const { runGradebook } = await import('./run-gradebook.ts');
      finish(await runGradebook(door, folder, options));
    });
}

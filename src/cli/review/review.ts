/** The command "review": go through the entries of a question pack, and correct them. */
import type { Command } from 'commander';
import type { Door } from '../door.ts';
import type { ReviewCommandOptions } from './run-review-command.ts';

/** Adds the command to the program; `finish` receives the exit code. */
export function reviewCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  return program
    .command('review')
    .argument('<pack>')
    .option('--linear', '')
    .action(async (pack: string, options: ReviewCommandOptions) => {
      const { runReviewCommand } = await import('./run-review-command.ts');
      finish(await runReviewCommand(door, pack, options));
    });
}

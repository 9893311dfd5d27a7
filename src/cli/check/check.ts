/** The command "check": what is wrong with packs, for people and for continuous integration. */
import type { Command } from 'commander';
import type { Door } from '../door.ts';
import type { CheckOptions } from './run-check.ts';

/** Adds the command to the program; `finish` receives the exit code. */
export function checkCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  return program
    .command('check')
    .argument('<pack...>')
    .option('--strict', '')
    .option('--json', '')
    .option('--sarif', '')
    .action(async (packs: readonly string[], options: CheckOptions) => {
      const { runCheck } = await import('./run-check.ts');
      finish(await runCheck(door, packs, options));
    });
}

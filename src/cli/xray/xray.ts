/** The command "xray": everything that is known about an article, marked on its text. */
import type { Command } from 'commander';
import type { Door } from '../door.ts';
import type { XrayCommandOptions } from './run-xray-command.ts';

/** Adds the command to the program; `finish` receives the exit code. */
export function xrayCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  return program
    .command('xray')
    .argument('<article>')
    .option('--html', '')
    .option('-o, --output <file>', '')
    .option('--force', '')
    .option('--linear', '')
    .action(async (article: string, options: XrayCommandOptions) => {
      const { runXrayCommand } = await import('./run-xray-command.ts');
      finish(await runXrayCommand(door, article, options));
    });
}

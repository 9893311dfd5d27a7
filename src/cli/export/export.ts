/** The command "export": the questions in the formats of other tools. */
import { type Command, Option } from 'commander';
import { PAPERS, type Paper } from '../../core/export/exported.ts';
import type { Door } from '../door.ts';
import { readCount, readRounds, readSeed } from '../play/play-options.ts';
import type { ExportCommandOptions } from './run-export.ts';

/** Adds the command to the program; `finish` receives the exit code. */
export function exportCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  return program
    .command('export')
    .argument('<article>')
    .addOption(new Option('--to <format>').makeOptionMandatory())
    .option('-o, --output <file>', '')
    .option('--force', '')
    .option('--seed <n>', '', readSeed)
    .option('--count <n>', '', readCount)
    .option('--rounds <list>', '', readRounds)
    .addOption(new Option('--paper <size>').choices(PAPERS).default('a4' satisfies Paper))
    .action(async (article: string, options: ExportCommandOptions) => {
      const { runExport } = await import('./run-export.ts');
      finish(await runExport(door, article, options));
    });
}

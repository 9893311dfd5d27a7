/** The command "build": packs from articles. */
import type { Command } from 'commander';
import type { Door } from '../door.ts';
import { readCount } from '../play/play-options.ts';
import { usageError } from '../usage-error.ts';
import type { BuildOptions } from './run-build.ts';

/** Adds the command to the program; `finish` receives the exit code. */
export function buildCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  return program
    .command('build')
    .argument('<articles...>')
    .option('-o, --output <file>', '')
    .option('-d, --directory <folder>', '')
    .option('--count <n>', '', readCount)
    .option('--min-confidence <x>', '', readConfidence, 0)
    .option('--title <title>', '')
    .option('--force', '')
    .action(async (articles: string[], options: BuildOptions) => {
      const { runBuild } = await import('./run-build.ts');
      finish(await runBuild(door, articles, options));
    });
}

/** A share from 0 to 1. */
function readConfidence(value: string): number {
  const share = Number(value);
  if (/^(?:\d+(?:\.\d*)?|\.\d+)$/.test(value) && share <= 1) return share;
  throw usageError('bad-value', (words) => words.value.share('--min-confidence', value));
}

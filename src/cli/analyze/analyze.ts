/** The command "analyze": what the program finds in articles, for people or as JSON. */
import type { Command } from 'commander';
import type { Door } from '../door.ts';
import type { AnalyzeOptions } from './run-analyze.ts';

/** Adds the command to the program; `finish` receives the exit code. */
export function analyzeCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  return program
    .command('analyze')
    .argument('<article...>')
    .option('--json', '')
    .option('--paraphrases', '', false)
    .option('--explain', '')
    .option('--only <words>', '')
    .action(async (articles: readonly string[], options: AnalyzeOptions) => {
      const { analyzeAll } = await import('./run-analyze.ts');
      finish(await analyzeAll(door, articles, options));
    });
}

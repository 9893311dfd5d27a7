/** The command "build": packs from articles. */
import type { Command } from 'commander';
import type { BuildOptions } from './build/run-build.ts';
import type { Door } from './door.ts';
import { readCount } from './play-options.ts';
import type { ProgramName } from './program-name.ts';
import { usageError } from './usage-error.ts';

const after = (program: ProgramName) => `
An article is a .txt, .md or .html file, a web address, or - for standard
input. Each gives one pack: a YAML file with the article and its questions,
which you can review, correct, print and share. A finding that is not sure
enough is left out.

Examples:
  ${program.with('build article.txt')}
  ${program.with('build article.txt -o lesson.yaml --title "The bridge"')}
  ${program.with('build news/*.txt -d packs')}
  ${program.inPipe('build article.txt -o -')} | less

Without -o, the pack of news/bridge.txt is bridge.yaml in the folder that -d
names, or in this one. A file that is there is replaced only with --force.
Many articles are built on all cores; one that fails does not stop the others.`;

/** Adds the command to the program; `finish` receives the exit code. */
export function buildCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  return program
    .command('build')
    .argument('<articles...>', 'files, web addresses, or - for standard input')
    .summary('make packs from articles')
    .description('Make a pack from each article: the article with its questions, answers and evidence.')
    .option('-o, --output <file>', 'the file to write, - for standard output')
    .option('-d, --directory <folder>', 'the folder to write to; it is made where it is missing')
    .option(
      '--count <n>',
      'only what a game of so many questions asks (default: all that is sure)',
      readCount,
    )
    .option('--min-confidence <x>', 'leave out what is less sure, from 0 to 1', readConfidence, 0)
    .option('--title <title>', 'a title in place of the article’s own')
    .option('--force', 'replace files that are there')
    .helpOption('-h, --help', 'explain this command')
    .addHelpText('after', () => after(door.program))
    .action(async (articles: string[], options: BuildOptions) => {
      const { runBuild } = await import('./build/run-build.ts');
      finish(await runBuild(door, articles, options));
    });
}

/** A share from 0 to 1. */
function readConfidence(value: string): number {
  const share = Number(value);
  if (/^(?:\d+(?:\.\d*)?|\.\d+)$/.test(value) && share <= 1) return share;
  throw usageError('bad-value', (words) => words.value.share('--min-confidence', value));
}

/** The command "analyze": what the program finds in articles, for people or as JSON. */
import type { Command } from 'commander';
import type { Door } from './door.ts';
import type { ProgramName } from './program-name.ts';
import type { AnalyzeOptions } from './run-analyze.ts';

const after = (program: ProgramName) => `
Examples:
  ${program.with('analyze article.txt')}
  ${program.inPipe('analyze --json news/*.txt')} > found.ndjson
  curl -s ADDRESS | ${program.inPipe('analyze --json -')}
  ${program.with('analyze --explain --only "words of a passage" article.txt')}

--json prints one object per line and article, in the order of the arguments;
its schema is schemas/analysis.schema.json. An article that fails is reported
on standard error and the others go on; the exit code is then that of the
first failure.

--explain tells for every quote, claim and statement which rule decided, what
that rule looks for, what it saw and where (line:column), and what the answer
key makes of it. --only narrows that to what stands where the words stand, or
is shown to players in them; line breaks, case and the shape of marks do not
matter. Of a pack, the article is explained as if it came without its key.
The JSON has the rules by name, so --explain and --json exclude each other.`;

/** Adds the command to the program; `finish` receives the exit code. */
export function analyzeCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  return program
    .command('analyze')
    .argument('<article...>', 'files, web addresses, or - for standard input')
    .summary('show speakers, quotes, claims and hedges')
    .description('Show what the program finds: speakers, credited quotes, claims with their status, hedges.')
    .option('--json', 'print one JSON object per article')
    .option('--paraphrases', 'with --json: list words credited without marks too, as kind "indirect"', false)
    .option('--explain', 'tell for each finding which rule decided, and what it saw')
    .option('--only <words>', 'with --explain: only what these words of the article are about')
    .helpOption('-h, --help', 'explain this command')
    .addHelpText('after', () => after(door.program))
    .action(async (articles: readonly string[], options: AnalyzeOptions) => {
      const { analyzeAll } = await import('./run-analyze.ts');
      finish(await analyzeAll(door, articles, options));
    });
}

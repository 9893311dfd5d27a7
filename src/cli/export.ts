/** The command "export": the questions in the formats of other tools. */
import { type Command, Option } from 'commander';
import type { Door } from './door.ts';
import { COUNT, readCount, readRounds, readSeed } from './play-options.ts';
import type { ProgramName } from './program-name.ts';
import type { ExportCommandOptions } from './run-export.ts';

const after = (program: ProgramName) => `
Formats:
  gift        Moodle's text format; other quiz tools read it, too
  moodle-xml  Moodle, with feedback for each answer
  qti         QTI 2.1 package: TAO, OpenOlat, Inspera and others
  qti12       QTI 1.2 package as Canvas has it
  h5p         H5P Question Set; the site must have that content type
  anki        Anki package (.apkg)
  anki-text   Anki's text format
  kahoot      Kahoot's spreadsheet template (.xlsx)
  csv, json   spreadsheets and programs

Examples:
  ${program.with('export article.txt --to moodle-xml -o lesson.xml')}
  ${program.with('export pack.yaml --to anki')}
  ${program.inPipe('export pack.yaml --to csv')} > lesson.csv

The questions are those that a game would ask, each with its evidence and
its explanations. The same pack or article gives the same questions each
time; another --seed gives others. Without --count, all are exported that
can be made.

Text formats go to standard output unless -o names a file. The others are
written to a file named after the pack, in the current folder; -o - sends
them to standard output. A file that is there is replaced only with --force.`;

/** Adds the command to the program; `finish` receives the exit code. */
export function exportCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  return program
    .command('export')
    .argument('<article>', 'a pack, a file, a web address, or - for standard input')
    .summary('write the questions for Moodle, Canvas, Anki, Kahoot, …')
    .description('Write the questions on a pack or an article in a format that other tools read.')
    .addOption(new Option('--to <format>', 'the format, see below').makeOptionMandatory())
    .option('-o, --output <file>', 'the file to write')
    .option('--force', 'replace a file that is there')
    .option('--seed <n>', 'choose other questions', readSeed)
    .option('--count <n>', `how many questions, at most ${COUNT.most} (default: all)`, readCount)
    .option('--rounds <list>', 'of quotes,claims,certainty (default: all three)', readRounds)
    .helpOption('-h, --help', 'explain this command')
    .addHelpText('after', () => after(door.program))
    .action(async (article: string, options: ExportCommandOptions) => {
      const { runExport } = await import('./run-export.ts');
      finish(await runExport(door, article, options));
    });
}

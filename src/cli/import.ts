/** The command "import": a teacher's own questions into a pack. */
import { type Command, Option } from 'commander';
import type { Door } from './door.ts';
import type { ProgramName } from './program-name.ts';
import type { ImportOptions } from './run-import.ts';

const after = (program: ProgramName) => `
The file is GIFT (.gift, .txt) or Moodle XML (.xml). Its multiple-choice
questions with one right answer go into a pack beside the article that they
are about; every other question is named and left out. The article is a file,
a web address, or a pack, whose entries then stay as they are.

Examples:
  ${program.with('import questions.gift --article news.txt -o lesson.yaml')}
  ${program.with('import mine.xml --article a.yaml -o a.yaml --force')}

The questions come in without evidence, and a game does not ask them yet.
Open the pack and give each a passage of the article that proves its answer
("evidence"), a sentence that says why ("explanation"), and the round that it
belongs to ("skill": quotes, claims or certainty). "export" takes them along
with evidence and without.

Without -o, the pack goes to standard output. A file that is there is replaced
only with --force.`;

/** Adds the command to the program; `finish` receives the exit code. */
export function importCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  return program
    .command('import')
    .argument('<file>', 'a GIFT or Moodle XML file')
    .summary('bring your own questions into a pack')
    .description(
      'Bring multiple-choice questions from Moodle or a GIFT file into a pack, beside the article.',
    )
    .addOption(new Option('--article <article>', 'what the questions are about').makeOptionMandatory())
    .option('-o, --output <file>', 'the pack to write')
    .option('--force', 'with -o: replace a file that is there')
    .helpOption('-h, --help', 'explain this command')
    .addHelpText('after', () => after(door.program))
    .action(async (file: string, options: ImportOptions) => {
      const { runImport } = await import('./run-import.ts');
      finish(await runImport(door, file, options));
    });
}

/** The command "gradebook": the results of a class in one table. */
import type { Command } from 'commander';
import type { Door } from './door.ts';
import type { ProgramName } from './program-name.ts';
import type { GradebookOptions } from './run-gradebook.ts';

const after = (program: ProgramName) => `
Results are what w writes at the end of a game, and play --report: .json and
.html files, in the folder and the folders in it.

Examples:
  ${program.with('play pack.yaml --seed 7 --name "Ada Quill" --report ada.json')}
  ${program.with('gradebook handed-in/')}
  ${program.with('gradebook handed-in/ -o class.csv')}

The table has a row for each student and, for each article that was played, a
column for each question: 1 is right, 0 wrong, empty not asked or not answered.
Rows below tell the difficulty of each question (the share right), how well it
tells students apart (with 20 answers or more), and which wrong answer was
chosen most. See docs/gradebook.md.

Files without a readable result are listed with the reason, and the others
count. Of the same game played twice by the same student, the latest counts.
Without -o the table goes to standard output. A file that is there is replaced
only with --force.`;

/** Adds the command to the program; `finish` receives the exit code. */
export function gradebookCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  return program
    .command('gradebook')
    .argument('<folder>', 'the folder with the results')
    .summary('collect the results of a class')
    .description('Collect result files into one table (CSV), and tell how each question went.')
    .option('-o, --output <file>', 'the file to write')
    .option('--force', 'with -o: replace a file that is there')
    .helpOption('-h, --help', 'explain this command')
    .addHelpText('after', () => after(door.program))
    .action(async (folder: string, options: GradebookOptions) => {
      const { runGradebook } = await import('./run-gradebook.ts');
      finish(await runGradebook(door, folder, options));
    });
}

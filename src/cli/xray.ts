/** The command "xray": everything that is known about an article, marked on its text. */
import type { Command } from 'commander';
import type { Door } from './door.ts';
import type { ProgramName } from './program-name.ts';
import type { XrayCommandOptions } from './run-xray-command.ts';

const after = (program: ProgramName) => `
The article is a .txt, .md or .html file, a web address, a question pack
(.yaml), or - for standard input. Of a pack, what its writers ask about is
marked, and nothing else.

Examples:
  ${program.with('xray article.txt')}
  ${program.with('xray article.txt --html -o article.html')}
  ${program.inPipe('xray article.txt')} | less

On the screen, the arrows and Tab go from mark to mark, Enter says why, and l
shows the legend. Plain lines are used instead with --linear, where input or
output is not a terminal, on TERM=dumb, and with INK_SCREEN_READER=true: the
article with numbered marks, and below it the list of marks.

--html makes one page that needs no network and no script. Without -o it goes
to standard output. A file that is there is replaced only with --force.`;

/** Adds the command to the program; `finish` receives the exit code. */
export function xrayCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  return program
    .command('xray')
    .argument('<article>', 'a file, a web address, or - for standard input')
    .summary('show the whole article, marked')
    .description(
      'Show the whole article with its speakers, quotes, claims and hedges marked, and say why of each.',
    )
    .option('--html', 'write one HTML page')
    .option('-o, --output <file>', 'with --html: the file to write')
    .option('--force', 'with -o: replace a file that is there')
    .option('--linear', 'plain lines, for screen readers and pipes')
    .helpOption('-h, --help', 'explain this command')
    .addHelpText('after', () => after(door.program))
    .action(async (article: string, options: XrayCommandOptions) => {
      const { runXrayCommand } = await import('./run-xray-command.ts');
      finish(await runXrayCommand(door, article, options));
    });
}

/** The command "check": what is wrong with packs, for people and for continuous integration. */
import type { Command } from 'commander';
import type { Door } from './door.ts';
import type { ProgramName } from './program-name.ts';
import type { CheckOptions } from './run-check.ts';

const after = (program: ProgramName) => `
Examples:
  ${program.with('check my-pack.yaml')}
  ${program.with('check --strict questions')}
  ${program.inPipe('check --sarif questions')} > check.sarif

Of a folder, all .yaml and .yml files in it and below are checked. Each finding
is one line: file:line:column: error or warning, its code, what is wrong, what
to do. docs/pack-format.md lists the codes.

An error keeps a pack from being played, or its key from being right; a warning
is yours to judge. The exit code is 1 where there are errors, with --strict
also where there are warnings. --json prints one object per pack and line,
--sarif one SARIF 2.1.0 log.`;

/** Adds the command to the program; `finish` receives the exit code. */
export function checkCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  return program
    .command('check')
    .argument('<pack...>', 'packs, or folders of packs')
    .summary('check question packs')
    .description('Check packs: is the evidence there, one answer right, none given away, the mix fair?')
    .option('--strict', 'make warnings count like errors')
    .option('--json', 'print one JSON object per pack')
    .option('--sarif', 'print a SARIF log, for continuous integration')
    .helpOption('-h, --help', 'explain this command')
    .addHelpText('after', () => after(door.program))
    .action(async (packs: readonly string[], options: CheckOptions) => {
      const { runCheck } = await import('./run-check.ts');
      finish(await runCheck(door, packs, options));
    });
}

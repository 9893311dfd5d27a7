/** The command "import": a teacher's own questions into a pack. */
import { type Command, Option } from 'commander';
import type { Door } from '../door.ts';
import type { ImportOptions } from './run-import.ts';

/** Adds the command to the program; `finish` receives the exit code. */
export function importCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  return program
    .command('import')
    .argument('<file>')
    .addOption(new Option('--article <article>').makeOptionMandatory())
    .option('-o, --output <file>', '')
    .option('--force', '')
    .action(async (file: string, options: ImportOptions) => {
      const { runImport } = await import('./run-import.ts');
      finish(await runImport(door, file, options));
    });
}

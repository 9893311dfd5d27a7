/** The command "list": the packs that come with the program, or those of a folder. */
import type { Command } from 'commander';
import type { Door } from './door.ts';
import type { ProgramName } from './program-name.ts';
import type { ListOptions } from './run-list.ts';
import { storeIn, withDataFolder } from './storage.ts';

const after = (program: ProgramName) => `
Examples:
  ${program.with('list')}
  ${program.with('list my-course')}
  ${program.inPipe('list --json my-course')}

A folder of packs is a course, in the order of the files' names:
${program.with('play my-course')} offers them with what you made of each.
--json prints one object per pack and line.`;

/** Adds the command to the program; `finish` receives the exit code. */
export function listCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  const command = program
    .command('list')
    .argument('[folder]', 'a folder of packs (default: those that come with the program)')
    .summary('list packs and your progress')
    .description('List question packs: title, topic, how many questions, and what you made of each.')
    .option('--json', 'print one JSON object per pack');
  return withDataFolder(command)
    .helpOption('-h, --help', 'explain this command')
    .addHelpText('after', () => after(door.program))
    .action(async (folder: string | undefined, options: ListOptions) => {
      const { runList } = await import('./run-list.ts');
      // Handed over, because a chunk that the commands share would make every start slower.
      finish(await runList(door, folder ?? null, storeIn(options, door), options));
    });
}

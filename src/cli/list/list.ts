/** The command "list": the packs that come with the program, or those of a folder. */
import type { Command } from 'commander';
import type { Door } from '../door.ts';
import { storeIn, withDataFolder } from '../storage.ts';
import type { ListOptions } from './run-list.ts';

/** Adds the command to the program; `finish` receives the exit code. */
export function listCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  const command = program.command('list').argument('[folder]').option('--json', '');
  return withDataFolder(command).action(async (folder: string | undefined, options: ListOptions) => {
    const { runList } = await import('./run-list.ts');
    // Handed over, because a chunk that the commands share would make every start slower.
    finish(await runList(door, folder ?? null, storeIn(options, door), options));
  });
}

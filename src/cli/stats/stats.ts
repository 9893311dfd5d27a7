/** The command "stats": what the kept games say about the player, or their deletion. */
import type { Command } from 'commander';
import type { Door } from '../door.ts';
import { storeIn, withDataFolder } from '../storage.ts';
import type { StatsOptions } from './run-stats.ts';

/** Adds the command to the program; `finish` receives the exit code. */
export function statsCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  const command = program
    .command('stats')
    .option('--json', '')
    .option('--csv', '')
    .option('--erase', '')
    .option('--yes', '');
  return withDataFolder(command).action(async (options: StatsOptions) => {
    const { runStats } = await import('./run-stats.ts');
    // Handed over, because a chunk that both commands share would make every start slower.
    finish(await runStats(door, storeIn(options, door), options));
  });
}

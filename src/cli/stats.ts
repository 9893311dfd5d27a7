/** The command "stats": what the kept games say about the player, or their deletion. */
import type { Command } from 'commander';
import type { Door } from './door.ts';
import type { ProgramName } from './program-name.ts';
import type { StatsOptions } from './run-stats.ts';
import { storeIn, withDataFolder } from './storage.ts';

const after = (program: ProgramName) => `
Examples:
  ${program.with('stats')}
  ${program.inPipe('stats --json')} > practice.json
  ${program.inPipe('stats --csv')} > answers.csv
  ${program.with('stats --erase')}

Shares come with their 95 % interval (Wilson); below 8 answers there are too
few to say. --csv prints every answer as a row of its own, --json what the
text says, as data. --erase asks first; --yes answers that beforehand.

All data is in one file, history.db, in a folder that --data-dir or the
environment variable SAYSWHO_DATA_DIR names; nothing of it ever leaves this
machine.`;

/** Adds the command to the program; `finish` receives the exit code. */
export function statsCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  const command = program
    .command('stats')
    .summary('show your progress')
    .description('Show your progress: skills over time, how well your confidence fits, what you miss most.')
    .option('--json', 'print one JSON object')
    .option('--csv', 'print every answer as a line of comma-separated values')
    .option('--erase', 'delete everything that is kept')
    .option('--yes', 'with --erase: do not ask');
  return withDataFolder(command)
    .helpOption('-h, --help', 'explain this command')
    .addHelpText('after', () => after(door.program))
    .action(async (options: StatsOptions) => {
      const { runStats } = await import('./run-stats.ts');
      // Handed over, because a chunk that both commands share would make every start slower.
      finish(await runStats(door, storeIn(options, door), options));
    });
}

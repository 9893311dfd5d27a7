/** The command "practice": what was missed comes back when it is due, on other articles where there are any. */
import type { Command } from 'commander';
import { SKILLS } from '../core/key/answer-key.ts';
import type { Door } from './door.ts';
import { COUNT, readCount } from './play-options.ts';
import type { ProgramName } from './program-name.ts';
import { play } from './run-play.ts';
import { type StorageOptions, withDataFolder } from './storage.ts';

interface PracticeOptions extends StorageOptions {
  readonly count: number;
  readonly ahead?: true;
  readonly linear?: true;
  readonly seed?: number;
}

/** As many questions as take a few minutes. */
const USUAL_COUNT = 8;

const after = (program: ProgramName) => `
What you miss in a game comes back after ten minutes at the earliest, and then
after days that grow as long as you are right; how confident you were counts
as well. Asked is another item of the same kind, rather on an article where
you did not miss it: a bundled one, or a file that you played and that has not
changed since.

Examples:
  ${program.with('practice')}
  ${program.with('practice --count 4')}
  ${program.with('practice --ahead')}

Whatever you leave out stays due. ${program.with('stats')} shows what is due, and when.`;

/** Adds the command to the program; `finish` receives the exit code. */
export function practiceCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  const command = program
    .command('practice')
    .summary('practice what you missed')
    .description('Practice what you missed: questions of the same kinds come back when they are due.')
    .option('--count <n>', `how many questions, ${COUNT.least} to ${COUNT.most}`, readCount, USUAL_COUNT)
    .option('--ahead', 'practice what is not due yet, too')
    .option('--linear', 'plain lines, for screen readers and pipes');
  return withDataFolder(command)
    .helpOption('-h, --help', 'explain this command')
    .addHelpText('after', () => after(door.program))
    .action(async (options: PracticeOptions) => {
      const settings = { seed: door.randomSeed(), count: COUNT.usual, rounds: SKILLS };
      const practice = { count: options.count, ahead: options.ahead === true };
      finish(
        await play(
          door,
          { ref: null, settings, pace: 'each', storage: options, practice },
          options.linear === true,
        ),
      );
    });
}

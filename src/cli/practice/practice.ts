/** The command "practice": what was missed comes back when it is due, on other articles where there are any. */
import type { Command } from 'commander';
import { SKILLS } from '../../core/key/answer-key.ts';
import type { Door } from '../door.ts';
import { COUNT, readCount } from '../play/play-options.ts';
import { play } from '../play/run-play.ts';
import { type StorageOptions, withDataFolder } from '../storage.ts';

interface PracticeOptions extends StorageOptions {
  readonly count: number;
  readonly ahead?: true;
  readonly linear?: true;
}

/** As many questions as take a few minutes. */
const USUAL_COUNT = 8;

/** Adds the command to the program; `finish` receives the exit code. */
export function practiceCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  const command = program
    .command('practice')
    .option('--count <n>', '', readCount, USUAL_COUNT)
    .option('--ahead', '')
    .option('--linear', '');
  return withDataFolder(command).action(async (options: PracticeOptions) => {
    const settings = { seed: door.randomSeed(), count: COUNT.usual, rounds: SKILLS };
    const practice = { count: options.count, ahead: options.ahead === true };
    const request = { ref: null, settings, pace: 'each', timed: false, storage: options, practice } as const;
    finish(await play(door, request, options.linear === true));
  });
}

/** The command "play": a game on an article, on a pack, or from the home screen. */
import { type Command, Option } from 'commander';
import { PACES, type Pace } from '../../core/game/game.ts';
import { SKILLS } from '../../core/key/answer-key.ts';
import type { QuizSettings } from '../../core/quiz/quiz.ts';
import type { Door } from '../door.ts';
import { type StorageOptions, withDataFolder } from '../storage.ts';
import { COUNT, readCount, readName, readReport, readRounds, readSeed } from './play-options.ts';
import { play } from './run-play.ts';

interface PlayOptions
  extends Partial<Pick<QuizSettings, 'seed'>>,
    Omit<QuizSettings, 'seed'>,
    StorageOptions {
  readonly feedback: Pace;
  readonly timed?: true;
  readonly linear?: true;
  readonly report?: string;
  readonly name?: string;
  /** False for a game of which nothing is kept. */
  readonly store: boolean;
}

/** Adds the command to the program; `finish` receives the exit code of the game. */
export function playCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  const command = program
    .command('play')
    .argument('[article]')
    .option('--seed <n>', '', readSeed)
    .option('--count <n>', '', readCount, COUNT.usual)
    .addOption(new Option('--rounds <list>').argParser(readRounds).default(SKILLS, SKILLS.join(',')))
    .addOption(new Option('--feedback <when>').choices(PACES).default('each' satisfies Pace))
    .option('--timed', '')
    .option('--linear', '')
    .option('--report <file>', '', readReport)
    .option('--name <name>', '', readName)
    .option('--no-store', '');
  return withDataFolder(command).action(async (article: string | undefined, options: PlayOptions) => {
    const settings = {
      seed: options.seed ?? door.randomSeed(),
      count: options.count,
      rounds: options.rounds,
    };
    const { feedback: pace } = options;
    const storage = options.store ? options : null;
    const { report, name } = options;
    const timed = options.timed === true;
    const request = { ref: article ?? null, settings, pace, timed, storage, report, name };
    finish(await play(door, request, options.linear === true));
  });
}

/** Words the command that plays the same questions again. */
import type { Pace } from '../../core/game/game.ts';
import { SKILLS } from '../../core/key/answer-key.ts';
import type { QuizSettings } from '../../core/quiz/quiz.ts';
import { type ProgramName, quoted } from '../program-name.ts';
import type { StorageOptions } from '../storage.ts';
import { COUNT } from './play-options.ts';

/** The options that say where games are kept, as they were given, each with a space before it. */
export function storageArguments(storage: StorageOptions | null): string {
  if (storage === null) return ' --no-store';
  return storage.dataDir === undefined ? '' : ` --data-dir ${quoted(storage.dataDir)}`;
}

/** How a game was played besides its settings. */
export interface Replayed {
  readonly pace: Pace;
  readonly timed: boolean;
  /** Null where nothing was kept. */
  readonly storage: StorageOptions | null;
}

/**
 * A line for a POSIX shell; options that have their usual value are left out. Null for standard input,
 * which holds nothing when it is read again.
 */
export function replayCommand(
  program: ProgramName,
  ref: string,
  { seed, count, rounds }: QuizSettings,
  { pace, timed, storage }: Replayed,
): string | null {
  if (ref === '-') return null;
  const options = [`--seed ${seed}`];
  if (count !== COUNT.usual) options.push(`--count ${count}`);
  if (rounds.join() !== SKILLS.join()) options.push(`--rounds ${rounds.join()}`);
  if (pace !== 'each') options.push(`--feedback ${pace}`);
  if (timed) options.push('--timed');
  return program.with(`play ${quoted(ref)} ${options.join(' ')}${storageArguments(storage)}`);
}

/** The options about what is kept, shared by the commands that keep or show it. */
import type { Command } from 'commander';
import type { ProgressStore } from '../core/progress/progress-store.ts';
import { dataFolder } from '../io/store/data-folder.ts';
import { createProgressStore } from '../io/store/progress-store.ts';
import type { Door } from './door.ts';
import { usageError } from './usage-error.ts';

export interface StorageOptions {
  /** A folder in place of the platform's own. */
  readonly dataDir?: string;
}

/** Adds the option that moves the data folder. */
export function withDataFolder(command: Command): Command {
  return command.option('--data-dir <dir>', '', readFolder);
}

function readFolder(value: string): string {
  if (value !== '') return value;
  throw usageError('bad-value', (words) => words.value.dataFolder);
}

/** The store in the data folder; nothing is opened before it is used. */
export function storeIn(
  { dataDir }: StorageOptions,
  { env, version }: Pick<Door, 'env' | 'version'>,
): ProgressStore {
  return createProgressStore({ folder: () => dataFolder(dataDir, env), version });
}

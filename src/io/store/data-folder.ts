/** Where the program keeps its data. */
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/** The environment variable that moves the folder. */
export const DATA_DIR = 'SAYSWHO_DATA_DIR';

/**
 * The folder: the one that is asked for, that of the environment, or the platform's own for data. Never the working
 * directory, unless somebody asks for it.
 */
export async function dataFolder(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const chosen = asked ?? (env[DATA_DIR] || undefined);
  if (chosen !== undefined) return resolve(chosen);
  const { default: envPaths } = await import('env-paths');
  const { data } = envPaths('sayswho', { suffix: '' });
  // A relative XDG_DATA_HOME is invalid and to be ignored, says the specification.
  return isAbsolute(data) ? data : join(homedir(), '.local', 'share', 'sayswho');
}

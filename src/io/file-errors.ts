/** What to tell the user when a file cannot be read, by the system's error code. */
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cleanLine } from '../core/article/clean-text.ts';
import { nearest } from '../core/nearest.ts';
import { EXIT, UserError } from '../core/user-error.ts';

/** Looks like a web address that only lacks its scheme: "www.example.org/story", "example.org/news/1". */
const BARE_ADDRESS = /^(?:www\.[\w-]+\.[\w.-]+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*)$/i;

/** The code that Node gives an error ("ENOENT"); null for anything else, a UserError included. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || error instanceof UserError || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** The error for a path that is a folder. */
export function directoryError(path: string): UserError {
  return new UserError('file-is-directory', `${cleanLine(path)} is a folder, not an article.`, {
    hint: 'Name one file in it.',
    exitCode: EXIT.unreadable,
  });
}

/**
 * The UserError for what the file system threw about `path`; the nearest name in the folder is suggested
 * for a missing file. What carries no system code is no failure of the file system and is thrown on.
 */
export async function fileError(path: string, error: unknown): Promise<UserError> {
  const code = errorCode(error);
  if (code === null) throw error;
  const name = cleanLine(path);
  const failed = (kind: string, message: string, hint: string) =>
    new UserError(kind, message, { hint, exitCode: EXIT.unreadable, cause: error });
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return failed('file-missing', `There is no file ${name}.`, await missingHint(path));
    case 'EISDIR':
      return directoryError(path);
    case 'EACCES':
    case 'EPERM':
      return failed(
        'file-forbidden',
        `You may not read ${name}.`,
        'Change its permissions, or copy it to a place of your own.',
      );
    default:
      return failed(
        'file-unreadable',
        `${name} cannot be read (${code}).`,
        'Check the disk or the connection to it, or copy the file elsewhere.',
      );
  }
}

async function missingHint(path: string): Promise<string> {
  if (BARE_ADDRESS.test(path)) return `To fetch a web page, write https://${cleanLine(path)}`;
  const folder = dirname(path);
  // A folder that cannot be listed only means that there is nothing to suggest.
  const names = await readdir(folder).catch(() => null);
  if (names === null) return `There is no folder ${cleanLine(folder)} to look in; check the path.`;
  const near = nearest(basename(path), names);
  return near === null
    ? 'Check the path and the spelling.'
    : `Did you mean ${cleanLine(join(folder, near))}?`;
}

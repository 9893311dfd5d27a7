/** What to tell the user when a file cannot be read, by the system's error code. */
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cleanLine } from '../core/article/clean-text.ts';
import { nearest } from '../core/nearest.ts';
import { EXIT, UserError } from '../core/user-error.ts';
import type { ErrorWords } from '../core/words/words.ts';

/** Looks like a web address that only lacks its scheme: "www.example.org/story", "example.org/news/1". */
const BARE_ADDRESS = /^(?:www\.[\w-]+\.[\w.-]+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*)$/i;

/** The code that Node gives an error ("ENOENT"); null for anything else, a UserError included. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || error instanceof UserError || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** The error for a path that is a folder. */
export function directoryError(path: string): UserError {
  return new UserError('file-is-directory', ({ file }) => file.isFolder(cleanLine(path)), {
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
  const failed = (kind: string, say: UserError['say']) =>
    new UserError(kind, say, { exitCode: EXIT.unreadable, cause: error });
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE': {
      const hint = await nearby(path);
      return failed('file-missing', ({ file }) => file.missing(name, hint(file.missingHint)));
    }
    case 'EISDIR':
      return directoryError(path);
    case 'EACCES':
    case 'EPERM':
      return failed('file-forbidden', ({ file }) => file.forbidden(name));
    default:
      return failed('file-unreadable', ({ file }) => file.unreadable(name, code));
  }
}

/** The same for a path that is to be a folder. */
export async function folderError(path: string, error: unknown): Promise<UserError> {
  const code = errorCode(error);
  const name = cleanLine(path);
  const failed = (kind: string, say: UserError['say']) =>
    new UserError(kind, say, { exitCode: EXIT.unreadable, cause: error });
  switch (code) {
    case 'ENOENT':
      return failed('folder-missing', ({ file }) => file.noSuchFolder(name));
    case 'ENOTDIR':
      return failed('not-a-folder', ({ file }) => file.isNoFolder(name));
    default:
      return fileError(path, error);
  }
}

type MissingHints = ErrorWords['file']['missingHint'];

/** What to do about the missing file, in the words of a language. */
async function nearby(path: string): Promise<(hints: MissingHints) => string> {
  if (BARE_ADDRESS.test(path)) return (hints) => hints.address(cleanLine(path));
  const folder = dirname(path);
  // A folder that cannot be listed only means that there is nothing to suggest.
  const names = await readdir(folder).catch(() => null);
  if (names === null) return (hints) => hints.noFolder(cleanLine(folder));
  const near = nearest(basename(path), names);
  return (hints) => (near === null ? hints.other : hints.meant(cleanLine(join(folder, near))));
}

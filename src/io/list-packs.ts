/** Finds question packs in folders. */
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { cleanLine } from '../core/article/clean-text.ts';
import { EXIT, UserError } from '../core/user-error.ts';
import { folderError } from './file-errors.ts';

/** Names of files that hold packs. */
const PACK_NAME = /\.ya?ml$/i;

/** True for a path, a web address or a name that is a pack's. */
export function isPackName(ref: string): boolean {
  return PACK_NAME.test(ref);
}

/** True for an existing folder. */
export async function isFolder(path: string): Promise<boolean> {
  // What cannot be looked at is told when it is read.
  const stats = await stat(path).catch(() => null);
  return stats?.isDirectory() ?? false;
}

/** The paths of the packs in the folder, in the order of their names; numbers in them count as numbers. */
export async function listPacks(folder: string): Promise<string[]> {
  return packsIn(folder, false);
}

/**
 * The packs in a folder and below it, or the file itself. Rejects with a UserError (exit code 66) for a folder that cannot be
 * read or holds none.
 */
export async function findPacks(path: string): Promise<string[]> {
  if (!(await isFolder(path))) return [path];
  const found = await packsIn(path, true);
  if (found.length > 0) return found;
  throw noPacks(path);
}

/** The UserError for a folder without packs. */
export function noPacks(folder: string): UserError {
  const name = cleanLine(folder);
  return new UserError('folder-without-packs', ({ check }) => check.noPacks(name), {
    exitCode: EXIT.unreadable,
  });
}

async function packsIn(folder: string, recursive: boolean): Promise<string[]> {
  const found = await readdir(folder, { recursive, withFileTypes: true }).catch(async (error) => {
    throw await folderError(folder, error);
  });
  const { compare } = new Intl.Collator('en', { numeric: true });
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => isPackName(name) && !isHidden(name))
    .sort((a, b) => compare(a, b))
    .map((name) => join(folder, name));
}

/** Of editors, version control and packages of others. */
function isHidden(name: string): boolean {
  return name.split(/[\\/]/).some((part) => part.startsWith('.') || part === 'node_modules');
}

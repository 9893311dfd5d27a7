/** Finds question packs in folders. */
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { cleanLine } from '../core/article/clean-text.ts';
import { EXIT, UserError } from '../core/user-error.ts';
import { byName, entriesOf, isFolder } from './list-folder.ts';

/** Names of files that hold packs. */
const PACK_NAME = /\.ya?ml$/i;

/** True for a path, a web address or a name that is a pack's. */
export function isPackName(ref: string): boolean {
  return PACK_NAME.test(ref);
}

/** The paths of the packs in the folder, in the order of their names. Rejects with a UserError where it cannot be read. */
export async function listPacks(folder: string): Promise<string[]> {
  const entries = await entriesOf(folder);
  const packs = entries.filter((entry) => !entry.isDirectory() && isPackName(entry.name));
  return byName(packs.map(({ name }) => join(folder, name)));
}

/** A path, and the error where it cannot be looked at. */
export interface FoundPath {
  readonly path: string;
  readonly error: UserError | null;
}

/**
 * The packs in a folder and below it, or the file itself. A folder that cannot be read, or holds no pack, is there itself, with
 * the reason.
 */
export async function findPacks(path: string): Promise<readonly FoundPath[]> {
  if (!(await isFolder(path))) return [{ path, error: null }];
  const errors = new Map<string, UserError | null>();
  await findBelow(path, errors);
  if (errors.size === 0) return [{ path, error: noPacks(path) }];
  return byName([...errors.keys()]).map((found) => ({ path: found, error: errors.get(found) ?? null }));
}

async function findBelow(folder: string, found: Map<string, UserError | null>): Promise<void> {
  let entries: readonly Dirent[];
  try {
    entries = await entriesOf(folder);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    found.set(folder, error);
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await findBelow(path, found);
    else if (isPackName(entry.name)) found.set(path, null);
  }
}

/** The UserError for a folder without packs. */
export function noPacks(folder: string): UserError {
  const name = cleanLine(folder);
  return new UserError('folder-without-packs', ({ check }) => check.noPacks(name), {
    exitCode: EXIT.unreadable,
  });
}

/** What is in a folder, and in what order. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { folderError } from './file-errors.ts';

/** True for an existing folder. */
export async function isFolder(path: string): Promise<boolean> {
  // What cannot be looked at is told when it is read.
  const stats = await stat(path).catch(() => null);
  return stats?.isDirectory() ?? false;
}

/** What is in the folder and not hidden. Rejects with a UserError where it cannot be read. */
export async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(async (error) => {
    throw await folderError(folder, error);
  });
  return entries.filter(({ name }) => !isHidden(name));
}

/** In the order of their names; numbers in them count as numbers. */
export function byName(paths: readonly string[]): string[] {
  return paths.toSorted(new Intl.Collator('en', { numeric: true }).compare);
}

/** Of editors, version control and packages of others. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

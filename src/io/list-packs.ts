/** Finds the question packs that come with the program. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileError } from './file-errors.ts';

/** The paths of the `.yaml` files in the folder, in the order of their names. */
export async function listPacks(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(async (error) => {
    throw await fileError(folder, error);
  });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

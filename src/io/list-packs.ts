/** Finds the question packs that come with the program. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileError } from './file-errors.ts';

/** How far above a module the program's root can lie: dist/ and src/cli/ are one and two below it. */
const LEVELS = 3;

/**
 * The path of the `questions` folder beside the nearest package.json above the module: the same from the
 * bundle in dist/ as from a file in src/. Throws where there is none, since the program is then not whole.
 */
export function findPacksFolder(fromModuleUrl: string): string {
  let folder = dirname(fileURLToPath(fromModuleUrl));
  for (let level = 0; level <= LEVELS; level++) {
    const packs = join(folder, 'questions');
    if (existsSync(join(folder, 'package.json')) && existsSync(packs)) return packs;
    folder = dirname(folder);
  }
  throw new Error(`no folder "questions" above ${fromModuleUrl}`);
}

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

/** The packs that come with the program, for the home screen. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackSummary } from '../../core/game/game.ts';
import type { ProgressStore } from '../../core/progress/progress-store.ts';

/**
 * The list that the build wrote next to the program, each pack with the path to load it by.
 * @param packageRoot the folder that holds `dist/` and `questions/`
 */
export async function bundledPacks(packageRoot: string): Promise<readonly PackSummary[]> {
  const file = join(packageRoot, 'dist', 'packs.json');
  // Made by our own build from checked packs: checking it again would only delay the first screen.
  const packs: readonly PackSummary[] = JSON.parse(await readFile(file, 'utf8'));
  return packs.map((pack) => ({ ...pack, ref: join(packageRoot, 'questions', pack.ref) }));
}

/** The same packs with what has been made of them by now; their texts need not be read for that. */
export async function withProgress(
  packs: readonly PackSummary[],
  store: ProgressStore,
): Promise<readonly PackSummary[]> {
  const made = await store.progressOn(packs.map(({ ref }) => ({ ref, text: null })));
  return packs.map((pack, index) => {
    const progress = made[index];
    return progress === undefined ? pack : { ...pack, progress };
  });
}

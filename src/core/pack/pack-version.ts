/** The version of the format: packs of older ones are brought up to date, newer ones are not guessed at. */
import type { PackProblem } from './pack-problem.ts';
import { PACK_VERSION } from './pack-schema.ts';
import type { YamlSource } from './read-yaml.ts';

/** Makes the data of a pack of one version into those of the next one; pure, and never edited once it is released. */
export type PackMigration = (pack: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** The first makes version 2 of version 1, and so on: always one fewer than there are versions. */
export const PACK_MIGRATIONS: readonly PackMigration[] = [];

export type Versioned =
  | { readonly yaml: YamlSource; readonly problem: null }
  | { readonly yaml: null; readonly problem: PackProblem };

/**
 * The pack in the newest version, or why it cannot be brought there. Places are those of the file as it is
 * written: of a value that a migration moved, the nearest one above it that is still there.
 */
export function toNewestVersion(
  yaml: YamlSource,
  migrations: readonly PackMigration[] = PACK_MIGRATIONS,
): Versioned {
  const { data } = yaml;
  const newest = migrations.length + 1;
  const isMapping = typeof data === 'object' && data !== null && !Array.isArray(data);
  if (!isMapping || !('sayswho' in data)) {
    const say: PackProblem['say'] = (words) => words.notAPack(PACK_VERSION);
    return { yaml: null, problem: { code: 'pack-not-a-pack', offset: 0, say } };
  }
  const version = data.sayswho;
  if (version === newest) return { yaml, problem: null };
  const offset = yaml.offsetOf(['sayswho']);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { yaml: null, problem: { code: 'pack-version', offset, say: (words) => words.version(newest) } };
  }
  if (version > newest) {
    const say: PackProblem['say'] = (words) => words.newer(version, newest);
    return { yaml: null, problem: { code: 'pack-newer', offset, say } };
  }
  let current: Readonly<Record<string, unknown>> = { ...data };
  for (const [index, migrate] of migrations.slice(version - 1).entries()) {
    current = { ...migrate(current), sayswho: version + index + 1 };
  }
  return { yaml: { ...yaml, data: current }, problem: null };
}

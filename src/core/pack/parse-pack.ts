/** Reads a question pack from YAML, and refuses one with anything wrong in it. */
import type { Pack } from './pack.ts';
import { packError } from './pack-problem.ts';
import { readPack } from './read-pack.ts';

/**
 * The pack in the given YAML text. Throws a UserError (`pack-…`, exit code 65) that lists the problems
 * found, each as `path:line:column: what is wrong`.
 */
export function parsePack(yaml: string, path: string): Pack {
  const { pack, source, problems } = readPack(yaml, path);
  if (pack === null) throw packError(path, source, problems);
  return pack;
}

/** Reads a question pack from YAML, and refuses one with anything wrong in it. */
import type { Pack } from './pack.ts';
import { packError } from './pack-problem.ts';
import { type ReadablePack, readPack } from './read-pack.ts';

/**
 * The pack in the given YAML text. Throws a UserError (`pack-…`, exit code 65) that lists the problems
 * found, each as `path:line:column: what is wrong`.
 */
export function parsePack(yaml: string, path: string): Pack {
  return parsePlaced(yaml, path).pack;
}

/** The same with the places of everything in the text. Throws like `parsePack`. */
export function parsePlaced(yaml: string, path: string): ReadablePack {
  const read = readPack(yaml, path);
  if (read.pack === null) throw packError(path, read.source, read.problems);
  return read;
}

/** How a pack names the schema of packs, by which editors complete and check it while somebody types. */
import { dirname, join, parse, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The path of the schema from the pack's folder, with slashes. Where the two have no folder above them in common, the address
 * of the program's file; undefined where that would tell the name of somebody's home in a file that is handed on, and for
 * standard output.
 * @param output the file of the pack, or `-`
 * @param packageRoot the folder that holds `schemas/`
 * @param home the user's own folder
 */
export function schemaFor(output: string, packageRoot: string, home: string): string | undefined {
  if (output === '-') return undefined;
  const folder = dirname(resolve(output));
  const schema = join(packageRoot, 'schemas', 'pack.schema.json');
  const path = relative(folder, schema);
  const { root } = parse(folder);
  const climbs = path.split(sep).filter((part) => part === '..').length;
  const reachesRoot = resolve(path) === path || resolve(folder, ...Array(climbs).fill('..')) === root;
  if (!reachesRoot) return path.split(sep).join('/');
  return relative(home, schema).startsWith('..') ? pathToFileURL(schema).href : undefined;
}

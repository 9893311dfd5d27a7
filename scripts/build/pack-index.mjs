/** Writes the list of bundled packs that the home screen shows, so that no pack is parsed before it is played. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Reads every pack of `questions/`; a malformed one fails the build.
 * @param {string} root the folder of the project
 * @param {string} scratch a folder for the compiled pack reader
 * @returns {Promise<{file: string, title: string, about: string}[]>} in file-name order
 */
export async function indexPacks(root, scratch) {
  const reader = join(scratch, 'pack-reader.mjs');
  await build({
    entryPoints: [join(root, 'src/cli/summarize-pack.ts')],
    outfile: reader,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  const { summarizePack } = await import(pathToFileURL(reader).href);
  const files = readdirSync(join(root, 'questions'))
    .filter((file) => /\.ya?ml$/.test(file))
    .sort();
  return files.map((file) => {
    const path = join(root, 'questions', file);
    return { file, ...summarizePack(readFileSync(path, 'utf8'), `questions/${file}`) };
  });
}

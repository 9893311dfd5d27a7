/** Lists the bundled packs for the home screen, so that no pack is parsed before it is played. */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const READER = `
export { listPacks } from './src/io/list-packs.ts';
export { readPackFile } from './src/io/read-pack-file.ts';
export { parsePack } from './src/core/pack/parse-pack.ts';
export { packSummary } from './src/core/pack/pack-summary.ts';
export { loadWords } from './src/core/words/load-words.ts';
`;

/**
 * Reads every pack of `questions/`; a malformed one fails the build. The list is in the order of the files'
 * names, and refers to each pack by its file's name.
 * @param {string} root the folder of the project
 * @param {string} scratch a folder for the compiled reader
 */
export async function indexPacks(root, scratch) {
  const outfile = join(scratch, 'pack-reader.mjs');
  mkdirSync(scratch, { recursive: true });
  await build({
    stdin: { contents: READER, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  const { listPacks, loadWords, packSummary, parsePack, readPackFile } = await import(
    pathToFileURL(outfile).href
  );
  // How many questions a pack makes does not depend on the language.
  const words = await loadWords('en');
  const paths = await listPacks(join(root, 'questions'));
  return Promise.all(
    paths.map(async (path) => packSummary(parsePack(await readPackFile(path), path), basename(path), words)),
  );
}

/** Lists the bundled packs for the home screen, so that no pack is parsed before it is played. */
import { basename, join } from 'node:path';
import { loadSource } from './load-source.mjs';

/** What reads the packs, and the modules it is in. */
const READER = {
  listPacks: 'io/list-packs.ts',
  readPackFile: 'io/read-pack-file.ts',
  parsePack: 'core/pack/parse-pack.ts',
  packSummary: 'core/pack/pack-summary.ts',
  loadWords: 'core/words/load-words.ts',
};

/**
 * Reads every pack of `questions/`; a malformed one fails the build. The list is in the order of the files'
 * names, and refers to each pack by its file's name.
 * @param {string} root the folder of the project
 * @param {string} scratch a folder for the compiled reader
 */
export async function indexPacks(root, scratch) {
  const { listPacks, loadWords, packSummary, parsePack, readPackFile } = await loadSource(
    root,
    READER,
    scratch,
  );
  // How many questions a pack makes does not depend on the language.
  const words = await loadWords('en');
  const paths = await listPacks(join(root, 'questions'));
  return Promise.all(
    paths.map(async (path) => packSummary(parsePack(await readPackFile(path), path), basename(path), words)),
  );
}

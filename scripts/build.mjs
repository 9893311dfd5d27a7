/** Builds dist/: the program bundled for production, its licenses and the list of its packs. */
import { chmodSync, copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './build/bundle.mjs';
import { copyFonts } from './build/copy-fonts.mjs';
import { chunkGroups } from './build/group-chunks.mjs';
import { collectLicenses } from './build/licenses.mjs';
import { indexPacks } from './build/pack-index.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
// Built aside and swapped in whole, so that a failing build leaves the last good one.
const fresh = join(root, `dist.${process.pid}.tmp`);

mkdirSync(fresh, { recursive: true });
try {
  const entries = {
    main: 'src/main.ts',
    'cli/build/build-worker': 'src/cli/build/build-worker.ts',
    'cli/check/check-worker': 'src/cli/check/check-worker.ts',
  };
  const chunks = await bundle(inFolder(entries), {
    dir: fresh,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: { groups: chunkGroups(root) },
    sourcemap: true,
    sourcemapExcludeSources: true,
  });
  const fonts = copyFonts(root, join(fresh, 'fonts'));
  const used = [...chunks.flatMap(({ moduleIds }) => moduleIds), ...fonts];
  writeFileSync(join(fresh, 'THIRD-PARTY-LICENSES'), collectLicenses(used, root));
  const scratch = join(fresh, 'scratch');
  writeFileSync(join(fresh, 'packs.json'), `${JSON.stringify(await indexPacks(root, scratch), null, 2)}\n`);
  rmSync(scratch, { recursive: true, force: true });
  copyFileSync(join(root, 'src/entry.js'), join(fresh, 'sayswho.js'));
  chmodSync(join(fresh, 'sayswho.js'), 0o755);
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/** The same files, by their full paths. */
function inFolder(files) {
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(root, file)]));
}

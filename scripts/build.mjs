/** Builds dist/: the program bundled for production, its licenses and the list of its packs. */
import { chmodSync, copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions } from './build/bundle-options.mjs';
import { copyFonts } from './build/copy-fonts.mjs';
import { collectLicenses } from './build/licenses.mjs';
import { indexPacks } from './build/pack-index.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
// Built aside and swapped in whole, so that a failing build leaves the last good one.
const fresh = join(root, `dist.${process.pid}.tmp`);

mkdirSync(fresh, { recursive: true });
try {
  const { metafile } = await build({
    ...bundleOptions,
    absWorkingDir: root,
    entryPoints: ['src/main.ts', 'src/cli/build/build-worker.ts'],
    outbase: 'src',
    outdir: fresh,
    splitting: true,
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
  });
  const fonts = copyFonts(root, join(fresh, 'fonts'));
  const used = [...Object.keys(metafile.inputs), ...fonts];
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

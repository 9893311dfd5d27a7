/** Builds dist/: the program bundled for production, its licenses and the list of its packs. */
import { chmodSync, copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { lazyEmoji, noDevtools, yogaBytes } from './build/ink-plugins.mjs';
import { collectLicenses } from './build/licenses.mjs';
import { indexPacks } from './build/pack-index.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
// Built aside and swapped in whole, so that a failing build leaves the last good one.
const fresh = join(root, `dist.${process.pid}.tmp`);

mkdirSync(fresh, { recursive: true });
try {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    outdir: fresh,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.13',
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Some packages are CommonJS and require Node's modules.
    banner: {
      js: "import{createRequire as sayswhoRequire}from'node:module';const require=sayswhoRequire(import.meta.url);",
    },
    // Optional in linkedom, which goes on without it.
    external: ['canvas'],
    plugins: [noDevtools, yogaBytes, lazyEmoji],
    metafile: true,
    logLevel: 'warning',
  });
  writeFileSync(join(fresh, 'THIRD-PARTY-LICENSES'), collectLicenses(Object.keys(metafile.inputs), root));
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

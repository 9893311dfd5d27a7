/**
 * Hands Ink's layout engine its WebAssembly as bytes: its own loader fetches a data URL, which starts
 * Node's whole fetch stack before the first frame.
 */
import { readFile } from 'node:fs/promises';

const DATA_URL = /"data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)"/;
const OPTIONS = 'loadYoga = loadYoga || {};';

const INSTANTIATE = `
loadYoga.instantiateWasm = (imports, done) => {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(yogaBytes), imports);
  done(instance);
  return instance.exports;
};`;

export const yogaPlugin = {
  name: 'yoga-bytes',
  setup(build) {
    build.onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!DATA_URL.test(source) || !source.includes(OPTIONS)) {
        throw new Error(`${path} is not written as expected: adapt scripts/build/yoga-plugin.mjs`);
      }
      const contents = source
        .replace(DATA_URL, '"data:application/octet-stream;base64,"')
        .replace(OPTIONS, OPTIONS + INSTANTIATE);
      return { contents: `import yogaBytes from 'yoga.wasm';\n${contents}` };
    });
    build.onResolve({ filter: /^yoga\.wasm$/ }, ({ importer }) => ({
      path: importer,
      namespace: 'yoga-wasm',
    }));
    build.onLoad({ filter: /.*/, namespace: 'yoga-wasm' }, async ({ path }) => {
      const [, base64] = DATA_URL.exec(await readFile(path, 'utf8'));
      return { contents: Buffer.from(base64, 'base64'), loader: 'binary' };
    });
  },
};

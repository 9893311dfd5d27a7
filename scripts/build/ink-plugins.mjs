/** Fits Ink into the bundle: without its development tools, and with a faster start of its layout engine. */
import { readFile } from 'node:fs/promises';

const DATA_URL = /"data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)"/;
const OPTIONS = 'loadYoga = loadYoga || {};';

const INSTANTIATE = `
loadYoga.instantiateWasm = (imports, done) => {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(yogaBytes), imports);
  done(instance);
  return instance.exports;
};`;

/** Leaves out Ink's connection to the React devtools, which needs a package that is not installed. */
export const noDevtools = {
  name: 'no-devtools',
  setup(build) {
    build.onLoad({ filter: /ink\/build\/devtools\.js$/ }, () => ({ contents: '' }));
  },
};

/**
 * Hands the layout engine its WebAssembly as bytes: its own loader fetches a data URL, which starts Node's
 * whole fetch stack before the first frame.
 */
export const yogaBytes = {
  name: 'yoga-bytes',
  setup(build) {
    build.onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!DATA_URL.test(source) || !source.includes(OPTIONS)) {
        throw new Error(`${path} is not written as expected: adapt scripts/build/ink-plugins.mjs`);
      }
      const [, base64] = DATA_URL.exec(source);
      const contents = source
        .replace(DATA_URL, '"data:application/octet-stream;base64,"')
        .replace(OPTIONS, OPTIONS + INSTANTIATE);
      return { contents: `const yogaBytes = Buffer.from('${base64}', 'base64');\n${contents}` };
    });
  },
};

/** Fits Ink into the bundle: without its development tools, and with a faster start. */

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
  load: {
    filter: { id: /[\\/]ink[\\/]build[\\/]devtools\.js$/ },
    handler: () => ({ code: '', moduleSideEffects: false }),
  },
};

/**
 * Hands the layout engine its WebAssembly as bytes: its own loader fetches a data URL, which starts Node's
 * whole fetch stack before the first frame.
 */
export const yogaBytes = {
  name: 'yoga-bytes',
  transform: {
    filter: { id: /yoga-wasm-base64-esm\.js$/ },
    handler: (source, path) => {
      const [url, base64] = DATA_URL.exec(source) ?? ['the data URL'];
      const emptied = replaceOnce(source, url, '"data:application/octet-stream;base64,"', path);
      const contents = replaceOnce(emptied, OPTIONS, OPTIONS + INSTANTIATE, path);
      return { code: `const yogaBytes = Buffer.from('${base64}', 'base64');\n${contents}`, map: null };
    },
  },
};

const EMOJI_PATTERN = 'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;';

/** Every sequence that the pattern matches holds one of these characters. */
const LAZY_EMOJI_PATTERN = `
let emojiPattern;
const rgiEmojiRegex = {
  test(segment) {
    if (!/[\\p{Extended_Pictographic}\\u{1F1E6}-\\u{1F1FF}\\u20E3]/u.test(segment)) return false;
    emojiPattern ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v');
    return emojiPattern.test(segment);
  },
};`;

/** Measures text without compiling the pattern of all emoji (15 to 20 ms) before an emoji is met. */
export const lazyEmoji = {
  name: 'lazy-emoji',
  transform: {
    filter: { id: /string-width[\\/]index\.js$/ },
    handler: (source, path) => ({
      code: replaceOnce(source, EMOJI_PATTERN, LAZY_EMOJI_PATTERN, path),
      map: null,
    }),
  },
};

/** Fails the build where a package no longer reads as it did when this was written. */
function replaceOnce(source, part, replacement, path) {
  if (source.split(part).length !== 2) {
    throw new Error(`${path} does not hold ${part.slice(0, 60)} once: adapt scripts/build/ink-plugins.mjs`);
  }
  return source.replace(part, () => replacement);
}

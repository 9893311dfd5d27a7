/** Bundles code for Node: the same for the program and for what the bench sets beside it. */
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { lazyEmoji, noDevtools, yogaBytes } from './ink-plugins.mjs';
import { nodeModules } from './node-modules-plugin.mjs';

const LATE_SEGMENTER = fileURLToPath(new URL('late-segmenter.ts', import.meta.url));

/** One self-contained production bundle, nothing of node_modules needed at run time. */
const INPUT = {
  platform: 'node',
  // Optional in linkedom, which goes on without it.
  external: ['canvas'],
  transform: {
    target: 'node22.13',
    jsx: 'react-jsx',
    // React's production build: the other one is slower and leaks performance entries at each render.
    define: { 'process.env.NODE_ENV': '"production"' },
    inject: { 'Intl.Segmenter': [LATE_SEGMENTER, 'LateSegmenter'] },
  },
  plugins: [noDevtools, yogaBytes, lazyEmoji, nodeModules],
  // What the bundler only warns of would be found by the first who starts the program.
  onLog: (_level, { message }) => {
    throw new Error(message);
  },
};

/**
 * Writes the bundle of some entries, and returns its chunks.
 * @param {string | Record<string, string>} input a file, or files by the names that they have in the output
 * @param {import('rolldown').OutputOptions} output where to write it, and what is special
 */
export async function bundle(input, output) {
  const bundler = await rolldown({ ...INPUT, input });
  try {
    const written = await bundler.write({ format: 'esm', minify: true, comments: false, ...output });
    return written.output.filter((part) => part.type === 'chunk');
  } finally {
    await bundler.close();
  }
}

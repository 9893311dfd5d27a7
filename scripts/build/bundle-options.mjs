/** How code is bundled for Node: the same for the program and for what the bench sets beside it. */

import { fileURLToPath } from 'node:url';
import { lazyEmoji, noDevtools, yogaBytes } from './ink-plugins.mjs';
import { nodeModules } from './node-modules-plugin.mjs';

/** Options for esbuild: one self-contained production bundle, nothing of node_modules needed at run time. */
export const bundleOptions = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.13',
  minify: true,
  legalComments: 'none',
  jsx: 'automatic',
  // React's production build: the other one is slower and leaks performance entries at each render.
  define: { 'process.env.NODE_ENV': '"production"', 'Intl.Segmenter': 'LateSegmenter' },
  inject: [fileURLToPath(new URL('late-segmenter.ts', import.meta.url))],
  // Optional in linkedom, which goes on without it.
  external: ['canvas'],
  plugins: [noDevtools, yogaBytes, lazyEmoji, nodeModules],
  logLevel: 'warning',
};

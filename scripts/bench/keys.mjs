/** Times a key press until the changed frame, against a bare Ink screen with as many lines. */
import { join } from 'node:path';
import { bundle } from '../build/bundle.mjs';
import { median, milliseconds, quantile } from './statistics.mjs';
import { start } from './terminal.mjs';

const PRESSES = 300;
const TARGET = 1.3;

/**
 * @param {string} root the folder of the project
 * @param {string} file the article to play
 * @param {string} words the first ones of the article
 * @param {string} scratch a folder for the compiled screen
 */
export async function measureKeys(root, file, words, scratch) {
  const bare = join(scratch, 'bare-screen.mjs');
  await bundle(join(root, 'scripts/bench/bare-screen.jsx'), { file: bare, codeSplitting: false });
  const programs = {
    bare: start([bare, file]),
    game: start([join(root, 'dist/sayswho.js'), 'play', '--seed', '1', file]),
  };
  const times = { bare: [], game: [] };
  try {
    await programs.bare.shows(words);
    await programs.game.shows(words);
    for (let press = 0; press < PRESSES; press++) {
      // There and back, so that every press scrolls.
      const key = press % 2 === 0 ? 'j' : 'k';
      times.bare.push(await programs.bare.press(key));
      times.game.push(await programs.game.press(key));
    }
  } finally {
    await Promise.all([programs.bare.leaves(), programs.game.leaves()]);
  }
  // The first presses warm up the compiler.
  const counted = { bare: times.bare.slice(20), game: times.game.slice(20) };
  return [
    row('p50', median(counted.game), median(counted.bare)),
    row('p99', quantile(counted.game, 0.99), quantile(counted.bare, 0.99)),
  ];
}

function row(name, game, bare) {
  return {
    what: `key press to changed frame, ${name}, against bare Ink`,
    measured: `${milliseconds(game)} against ${milliseconds(bare)}`,
    ratio: game / bare,
    target: `at most ${TARGET}x`,
    met: game / bare <= TARGET,
  };
}

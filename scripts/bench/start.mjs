/** Times the start of the program against that of an empty Node. */
import { join } from 'node:path';
import { median, milliseconds } from './statistics.mjs';
import { start } from './terminal.mjs';

const RUNS = 21;

/**
 * @param {string} root the folder of the project
 * @param {string} file the article to play
 * @param {string} words the first ones of the article
 */
export async function measureStart(root, file, words) {
  const program = join(root, 'dist/sayswho.js');
  const times = { node: [], version: [], painted: [], readable: [] };
  // The first round fills the compile cache, as a user's first start does, and is not counted.
  for (let run = 0; run <= RUNS; run++) {
    const node = await ended(['-e', '0']);
    const version = await ended([program, '--version']);
    const game = start([program, 'play', '--seed', '1', file]);
    const painted = await game.painted();
    const readable = await game.shows(words);
    await game.leaves();
    if (run === 0) continue;
    times.node.push(node);
    times.version.push(version);
    times.painted.push(painted);
    times.readable.push(readable);
  }
  const node = median(times.node);
  const row = (what, values, limit) => ({
    what,
    measured: `${milliseconds(median(values))} against ${milliseconds(node)}`,
    ratio: median(values) / node,
    target: limit === null ? '' : `at most ${limit}x`,
    ...(limit === null ? {} : { met: median(values) / node <= limit }),
  });
  return [
    row('first painted frame of "play FILE", against node -e 0', times.painted, 4),
    row('article on the screen, questions ready', times.readable, null),
    row('--version, against node -e 0', times.version, 1.3),
  ];
}

async function ended(args) {
  return start(args).exits();
}

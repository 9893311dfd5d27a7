/** Plays on and on with many keys, and compares the memory in use before and after. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { start } from './terminal.mjs';

/** By then nearly everything has been loaded and compiled once; compiled code is what still grows a little. */
const WARM = 2_000;
const EVENTS = 5_000;
const TARGET = 1.1;

/** What a player presses, in about the shares that lead through whole games: Enter and answers most often. */
const KEYS = [
  ...'\r\r\r\r\r\r\r\r111222333jjkk  \t\t??/nxxeeacmf',
  '\x1b',
  '\x1b',
  '\x1b',
  '\x1b[6~',
  '\x1b[5~',
];

/**
 * @param {string} root the folder of the project
 * @param {string} file the article to play
 * @param {string} words the first ones of the article
 * @param {string} scratch a folder for what the program tells of its memory
 */
export async function measureSoak(root, file, words, scratch) {
  const report = join(scratch, 'memory');
  const teller = pathToFileURL(join(root, 'scripts/bench/tell-memory.mjs')).href;
  const env = { SAYSWHO_BENCH_MEMORY: report };
  const game = start(
    ['--expose-gc', '--import', teller, join(root, 'dist/sayswho.js'), 'play', '--seed', '1', file],
    env,
  );
  const used = async () => {
    rmSync(report, { force: true });
    game.signal('SIGUSR2');
    while (!existsSync(report)) await pause(10);
    return Number(readFileSync(report, 'utf8'));
  };
  try {
    await game.shows(words);
    await pressMany(game, WARM, 0);
    const before = await used();
    await pressMany(game, EVENTS, WARM);
    const after = await used();
    const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
    return [
      {
        what: `memory in use after ${EVENTS} more key presses`,
        measured: `${megabytes(after)} against ${megabytes(before)}`,
        ratio: after / before,
        target: `at most ${TARGET}x`,
        met: after / before <= TARGET,
      },
    ];
  } finally {
    await game.leaves();
  }
}

/** The same keys in each run, one at a time, each answered before the next or without an answer for 5 ms. */
async function pressMany(game, count, from) {
  for (let n = from; n < from + count; n++) {
    // The multiplier spreads what follows upon each other (Knuth's multiplicative hash).
    await game.answers(KEYS[((n * 2_654_435_761) >>> 7) % KEYS.length], 5);
  }
}

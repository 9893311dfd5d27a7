/** Makes the pictures of the documentation from real frames: plays in a real terminal, and draws what it shows. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Player } from '../tests/e2e/player.ts';
import { frameToSvg } from './pictures/frame-to-svg.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'docs/pictures');

/** Each ends on the screen to draw. The seed keeps the pictures the same from run to run. */
const PICTURES = [
  {
    name: 'feedback',
    description: 'A question answered: right, with the passage of the article that proves it',
    play: async (player) => {
      await player.sees('Read the article first');
      await press(player, 'enter', 'enter', '3', '3');
      await player.sees('Enter next');
    },
  },
  {
    name: 'question',
    description: 'A question: a quote, and three people who may have said it',
    play: async (player) => {
      await player.sees('Read the article first');
      await press(player, 'enter', 'enter');
      await player.sees('Enter choose');
    },
  },
];

mkdirSync(folder, { recursive: true });
for (const { name, description, play } of PICTURES) {
  const player = new Player(['play', join(root, 'questions/night-tea.yaml'), '--seed', '3']);
  try {
    await play(player);
    writeFileSync(join(folder, `${name}.svg`), frameToSvg(player.terminal, description));
  } finally {
    player.close();
  }
}

/** Presses one key after the other, each once the screen has changed after the one before. */
async function press(player, ...keys) {
  for (const key of keys) {
    const before = player.screen().join('\n');
    player.presses(key);
    await player.waitsFor(() => player.screen().join('\n') !== before, `for the screen after ${key}`);
  }
}

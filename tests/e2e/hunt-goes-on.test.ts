/** Hunts that are killed or left in their midst and gone on with, in a real terminal and in pipes. */
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { createProgressStore } from '../../src/io/store/progress-store.ts';
import { freshDataFolder } from './data-folder.ts';
import type { Player, PlayerOptions } from './player.ts';
import { createPlayers } from './players.ts';
import { runProgram } from './run-program.ts';

const PACK = join(import.meta.dirname, '../../questions/swimming-pool.yaml');
const ALONE = ['play', PACK, '--rounds', 'hunt', '--seed', '3'];

const start = createPlayers();

const keptIn = (folder: string): PlayerOptions => ({ env: { SAYSWHO_DATA_DIR: folder } });

/** Into the hunt, with the second and the fourth sentence flagged, to the fifth. */
async function flagsTwo(player: Player): Promise<void> {
  await player.sees('Read the article');
  player.presses('enter');
  await player.sees('The rule to know');
  player.presses('enter');
  await player.sees('0 flagged');
  player.presses('j', ' ');
  await player.sees('1 flagged');
  player.presses('jj', ' ');
  await player.sees('2 flagged');
}

/** Waits until the store has so many sentences of the one hunt as seen; that it comes to this is what is tested. */
async function untilKept(folder: string, seen: number): Promise<void> {
  const store = createProgressStore({ folder: async () => folder, version: '1.0.0' });
  const looks = async () => (await store.unfinished())[0]?.hunting?.seen.length === seen;
  await vi.waitUntil(looks, { timeout: 8000, interval: 5 });
  await store.close();
}

describe('a hunt that is killed in its midst', () => {
  test.each([
    [80, 24],
    [40, 15],
  ])('loses no flag that was on the screen, at %i × %i', async (columns, rows) => {
    const folder = freshDataFolder();
    const killed = start(ALONE, { ...keptIn(folder), columns, rows });
    await flagsTwo(killed);
    await killed.isKilled();
    const back = start(['play', PACK], { ...keptIn(folder), columns, rows });
    await back.sees('Go on with the hunt');
    back.presses('1');
    await back.sees(columns < 60 ? / 4\/\d+ · 2 flagged/ : /sentence 4 of \d+ · 2 flagged/);
    back.presses(' ');
    await back.sees('1 flagged');
    await back.isKilled();
    const again = start(['play', PACK], { ...keptIn(folder), columns, rows });
    await again.sees('Go on with the hunt');
    again.presses('1');
    await again.sees('1 flagged');
    again.presses('ff');
    await again.sees('points of 100');
    again.presses('f');
    await again.sees('The result');
    again.presses('q');
    expect(await again.leaves()).toBe(0);
    const { stdout } = await runProgram(['stats', '--json', '--data-dir', folder]);
    expect(JSON.parse(stdout)).toMatchObject({
      games: { begun: 1, finished: 1, unfinished: 0 },
      hunts: { finished: 1 },
    });
  });

  test('loses no flag and no unflag, at whatever of them it is killed', async () => {
    const folder = freshDataFolder();
    const first = start(ALONE, keptIn(folder));
    await flagsTwo(first);
    await first.isKilled();
    // Each life of it is killed at the sight of one key.
    for (const [keys, flagged] of [
      [['j', ' '], 3],
      [['k', ' '], 2],
      [['jjj', ' '], 3],
      [[' '], 2],
    ] as const) {
      const player = start(['play', PACK], keptIn(folder));
      await player.sees('Go on with the hunt');
      player.presses('1');
      await player.sees(/sentence \d+ of \d+ · \d flagged/);
      player.presses(...keys);
      await player.sees(` ${flagged} flagged`);
      await player.isKilled();
    }
    const back = start(['play', PACK], keptIn(folder));
    await back.sees('Go on with the hunt');
    back.presses('1');
    await back.sees(/sentence 7 of \d+ · 2 flagged/);
  });

  test('is finished where that was seen', async () => {
    const folder = freshDataFolder();
    const killed = start(ALONE, keptIn(folder));
    await flagsTwo(killed);
    killed.presses('ff');
    await killed.sees('points of 100');
    await killed.isKilled();
    const { stdout } = await runProgram(['stats', '--json', '--data-dir', folder]);
    expect(JSON.parse(stdout)).toMatchObject({ hunts: { finished: 1 } });
  });

  test('goes on at the sentence that was moved to last, also without a flag since', async () => {
    const folder = freshDataFolder();
    const killed = start(ALONE, keptIn(folder));
    await flagsTwo(killed);
    killed.presses('jjj');
    await killed.sees(/sentence 7 of \d+ · 2 flagged/);
    await untilKept(folder, 7);
    await killed.isKilled();
    const back = start(['play', PACK], keptIn(folder));
    await back.sees('Go on with the hunt');
    back.presses('1');
    await back.sees(/sentence 7 of \d+ · 2 flagged/);
  });

  test('goes on where it was without a single flag', async () => {
    const folder = freshDataFolder();
    const killed = start(ALONE, keptIn(folder));
    await killed.sees('Read the article');
    killed.presses('enter');
    await killed.sees('The rule to know');
    killed.presses('enter');
    await killed.sees('0 flagged');
    killed.presses('jjj');
    await killed.sees(/sentence 4 of \d+ · 0 flagged/);
    await untilKept(folder, 4);
    await killed.isKilled();
    const back = start(['play', PACK], keptIn(folder));
    await back.sees('Go on with the hunt');
    back.presses('1');
    await back.sees(/sentence 4 of \d+ · 0 flagged/);
  });

  test('goes on among rounds where it was, after the questions before it', async () => {
    const folder = freshDataFolder();
    const killed = start(
      ['play', PACK, '--rounds', 'quotes,hunt', '--count', '2', '--seed', '3'],
      keptIn(folder),
    );
    await killed.sees('Read the article');
    killed.presses('enter');
    await killed.sees('The rule to know');
    killed.presses('enter');
    for (const number of [1, 2]) {
      await killed.sees(`question ${number} of 2`);
      killed.presses('1');
      await killed.sees('How confident');
      killed.presses('2');
      await killed.sees('In the article');
      killed.presses('enter');
    }
    await killed.sees('Round 2 of 2');
    killed.presses('enter');
    await killed.sees('0 flagged');
    killed.presses('jjj', ' ');
    await killed.sees('1 flagged');
    await killed.isKilled();
    const back = start(['play', PACK], keptIn(folder));
    await back.sees('Go on with the hunt');
    back.presses('1');
    await back.sees(/Round 2 of 2 · The hunt · sentence 4 of \d+ · 1 flagged/);
    back.presses('ff');
    await back.sees('points of 100');
    back.presses('f');
    await back.sees('2 of 2 questions answered');
  });
});

describe('a hunt that is left', () => {
  test('tells how to go on with it, and home tells how much is left of it', async () => {
    const folder = freshDataFolder();
    const player = start([...ALONE, '--data-dir', folder]);
    await flagsTwo(player);
    player.presses('q');
    await player.sees('You can go on with this game later');
    player.presses('y');
    expect(await player.leaves()).toBe(0);
    await player.sees('This game is kept. To go on with it:');
    const home = start(['--data-dir', folder]);
    await home.sees(/Go on: .*hunt: \d+ of \d+\s+left, 2 flagged/s);
  });

  test('is gone on with in lines, which say what was flagged', async () => {
    const folder = freshDataFolder();
    const player = start([...ALONE, '--data-dir', folder]);
    await flagsTwo(player);
    await player.isKilled();
    const run = await runProgram(['play', PACK, '--data-dir', folder], { input: '1\n2 4 5\nq\n' });
    expect(run.stdout).toMatch(/1\. Go on with the hunt \(sentences: \d+ of \d+ left, 2 flagged\)/);
    expect(run.stdout).toContain('You flagged before: 2 4.');
    expect(run.stdout).toMatch(/^\d+ points? of 100$/m);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

test('two terminals hunt through two articles at once, and neither loses a flag', async () => {
  const folder = freshDataFolder();
  const other = join(import.meta.dirname, '../../questions/night-tea.yaml');
  const [one, two] = [
    start(ALONE, keptIn(folder)),
    start(['play', other, '--rounds', 'hunt'], keptIn(folder)),
  ];
  await Promise.all([flagsTwo(one), flagsTwo(two)]);
  one.presses('j', ' ');
  await one.sees('3 flagged');
  await Promise.all([one.isKilled(), two.isKilled()]);
  const back = [start(['play', PACK], keptIn(folder)), start(['play', other], keptIn(folder))];
  for (const [index, player] of back.entries()) {
    await player.sees('Go on with the hunt');
    player.presses('1');
    await player.sees(index === 0 ? '3 flagged' : '2 flagged');
  }
});

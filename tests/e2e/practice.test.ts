/** Practice in a real terminal and in pipes: what comes back, what survives a kill, what newcomers see. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadNodeSqlite } from '../../src/io/store/load-node-sqlite.ts';
import { writeArticle } from './bridge-article.ts';
import { freshDataFolder } from './data-folder.ts';
import type { Player, PlayerOptions } from './player.ts';
import { createPlayers } from './players.ts';
import { runProgram } from './run-program.ts';

const play = createPlayers();

function start(args: readonly string[], folder: string, options: PlayerOptions = {}): Player {
  return play(args, { ...options, env: { SAYSWHO_DATA_DIR: folder } });
}

/** As if everything had happened three days earlier. */
function threeDaysPass(folder: string): void {
  const { DatabaseSync } = loadNodeSqlite();
  const database = new DatabaseSync(join(folder, 'history.db'));
  const earlier = (column: string) => `strftime('%Y-%m-%dT%H:%M:%fZ', ${column}, '-3 days')`;
  database.exec(`update review_card set due = ${earlier('due')}, last_review = ${earlier('last_review')}`);
  database.close();
}

interface Practice {
  readonly cards: number;
  readonly due: number;
  readonly answers: number;
  readonly next: string | null;
}

async function practiceIn(folder: string): Promise<Practice> {
  const { stdout } = await runProgram(['stats', '--json', '--data-dir', folder]);
  return JSON.parse(stdout).practice;
}

/** A folder with a game on the article, some of it missed, and how practice stands after it. */
async function played(article = writeArticle()): Promise<{ folder: string; before: Practice }> {
  const folder = freshDataFolder();
  await runProgram(['play', article, '--seed', '5', '--count', '9', '--data-dir', folder], {
    input: '1\n3\n'.repeat(12),
  });
  return { folder, before: await practiceIn(folder) };
}

/** Presses on until the screen holds the text: Enter on pages that wait, 1 where something is asked. */
async function playsUntil(player: Player, words: string): Promise<void> {
  for (let step = 0; step < 120; step++) {
    const screen = player.screen().join('\n');
    if (screen.includes(words)) return;
    player.presses(/❯ 1\.|How confident/.test(screen) ? '1' : 'enter');
    await player.waitsFor(() => player.screen().join('\n') !== screen, `for what comes before ${words}`);
  }
  throw new Error(`never came to ${words}:\n${player.screen().join('\n')}`);
}

describe('what was missed', () => {
  test('is not due at once, and can be practiced ahead of time', async () => {
    const { folder, before } = await played();
    expect(before.cards).toBeGreaterThan(1);
    expect(before.due).toBe(0);
    const run = await runProgram(['practice', '--data-dir', folder], { input: '' });
    expect(run.stdout).toMatch(/Nothing is due now\. The next question is due in \d+ minutes\./);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    const ahead = await runProgram(['practice', '--ahead', '--count', '1', '--data-dir', folder], {
      input: '1\n1\n',
    });
    expect(ahead.stdout).toContain('1 question ahead of time.');
    expect(await practiceIn(folder)).toMatchObject({ answers: 1 });
  });

  test('comes back when it is due, in a terminal, until nothing is', async () => {
    const { folder, before } = await played();
    threeDaysPass(folder);
    const player = start(['practice'], folder);
    await player.sees(`${before.cards} questions are due`);
    await playsUntil(player, 'You had');
    await player.sees(/The next question is due in/);
    player.presses('q');
    expect(await player.leaves()).toBe(0);
    expect(await practiceIn(folder)).toMatchObject({ answers: before.cards, cards: before.cards, due: 0 });
  });

  test('is still due as far as a killed practice did not come', async () => {
    const { folder, before } = await played();
    threeDaysPass(folder);
    const killed = start(['practice'], folder);
    await killed.sees(`${before.cards} questions are due`);
    await playsUntil(killed, 'Enter next');
    await killed.isKilled();
    expect(await practiceIn(folder)).toMatchObject({
      answers: 1,
      cards: before.cards,
      due: before.cards - 1,
    });
    const back = start(['practice'], folder, { columns: 40, rows: 15 });
    await back.sees(new RegExp(`${before.cards - 1} questions? (?:is|are)\\s+due`));
    await playsUntil(back, 'You had');
    expect(await practiceIn(folder)).toMatchObject({ answers: before.cards, due: 0 });
  });

  test('has its last key objected to from the last page, and then does not count', async () => {
    const { folder, before } = await played();
    threeDaysPass(folder);
    const player = start(['practice', '--count', '2'], folder);
    await player.sees(`${before.cards} questions are due`);
    await playsUntil(player, 'You had');
    await player.sees(/You had \d of 2 right/);
    player.presses('escape');
    await player.sees('question 2 of 2');
    player.presses('c');
    await player.sees('What is wrong with it?');
    player.presses('1');
    await player.sees('You object:');
    player.presses('enter');
    await player.sees(/You had \d of 1 right/);
    player.presses('q');
    await player.leaves();
    const { stdout } = await runProgram(['stats', '--json', '--data-dir', folder]);
    expect(JSON.parse(stdout)).toMatchObject({ objections: { count: 1 }, practice: { answers: 1 } });
  });

  test('is named at home, and practiced from there', async () => {
    const { folder, before } = await played();
    threeDaysPass(folder);
    const player = start([], folder);
    await player.sees(`4. Practice what you missed  ${before.cards} questions due`);
    player.presses('4');
    await player.sees(`${before.cards} questions are due`);
    await playsUntil(player, 'You had');
    await playsUntil(player, 'Pick an article:');
  });
});

test('two terminals can practice at once', async () => {
  const { folder, before } = await played();
  threeDaysPass(folder);
  const both = [start(['practice'], folder), start(['practice'], folder)];
  for (const player of both) await player.sees(`${before.cards} questions are due`);
  await Promise.all(both.map((player) => playsUntil(player, 'You had')));
  expect(await practiceIn(folder)).toMatchObject({
    answers: 2 * before.cards,
    cards: before.cards,
    due: 0,
  });
});

describe('a newcomer', () => {
  test('is led to the tutorial first, until it is done', async () => {
    const folder = freshDataFolder();
    const player = start([], folder);
    await player.sees('❯ 1. Start here: the tutorial');
    player.presses('1');
    await player.sees('The old bell of Port Ellery');
    await playsUntil(player, 'Skill by skill');
    player.presses('h');
    await player.sees('4. The tutorial');
    player.presses('q');
    expect(await player.leaves()).toBe(0);
    const back = start([], folder);
    await back.sees('4. The tutorial');
    const { stdout } = await runProgram(['stats', '--json', '--data-dir', folder]);
    expect(JSON.parse(stdout)).toMatchObject({ answers: 0, games: { begun: 0 } });
  });

  test('who plays a game needs no tutorial first', async () => {
    const { folder } = await played();
    const player = start([], folder);
    await player.sees('4. The tutorial');
  });

  test('is not guessed at where nothing is kept', async () => {
    const player = start(['play', '--no-store'], freshDataFolder());
    await player.sees('4. The tutorial');
  });

  test('who has missed nothing is told so', async () => {
    const run = await runProgram(['practice'], { input: '' });
    expect(run.stdout).toContain('There is nothing to practice yet: play a game first.');
    expect(run.exitCode).toBe(0);
  });
});

describe('the command', () => {
  test.each([
    [['practice', 'article.txt'], '"practice" takes options only.'],
    [['practice', '--count', 'many'], '--count'],
    [['practise'], 'Did you mean'],
  ])('refuses %j', async (args, words) => {
    const run = await runProgram(args);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(words);
  });
});

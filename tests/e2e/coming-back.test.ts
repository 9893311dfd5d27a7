/** Games that are killed, left and gone on with, in a real terminal and in pipes. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TEXT, writeArticle } from './bridge-article.ts';
import { freshDataFolder } from './data-folder.ts';
import type { Player, PlayerOptions } from './player.ts';
import { createPlayers } from './players.ts';
import { runProgram } from './run-program.ts';

const start = createPlayers();

/** Presses a key, and waits until the screen has changed. */
async function press(player: Player, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    const before = player.screen().join('\n');
    player.presses(key);
    await player.waitsFor(() => player.screen().join('\n') !== before, `for the screen after ${key}`);
  }
}

/** The question on the screen, without the line of keys. */
function question(player: Player): string {
  return player.screen().slice(0, -1).join('\n');
}

/** Plays to the second question of the first round, and returns that. */
async function toSecondQuestion(player: Player): Promise<string> {
  await player.sees('Read the article first');
  await press(player, 'enter', 'enter');
  await player.sees(/question 1 of/);
  await press(player, '1', '2');
  await player.sees('Enter next');
  await press(player, 'enter');
  await player.sees(/question 2 of/);
  return question(player);
}

const keptIn = (folder: string): PlayerOptions => ({ env: { SAYSWHO_DATA_DIR: folder } });

describe('a game that is killed in the midst of a question', () => {
  test('goes on at the same question when its article is opened again', async () => {
    const folder = freshDataFolder();
    const article = writeArticle();
    const killed = start(['play', article], keptIn(folder));
    const asked = await toSecondQuestion(killed);
    await killed.isKilled();
    const back = start(['play', article], keptIn(folder));
    await back.sees('You left a game on this article');
    await back.sees(/Go on at question 2 of \d+/);
    await press(back, '1');
    await back.sees(/question 2 of/);
    expect(question(back)).toBe(asked);
  });

  test('is offered at home, before the articles, and loses no answer that was on the screen', async () => {
    const folder = freshDataFolder();
    const killed = start(['play', writeArticle()], keptIn(folder));
    await killed.sees('Read the article first');
    await press(killed, 'enter', 'enter');
    await killed.sees(/question 1 of/);
    await press(killed, '1', '3');
    await killed.sees('Enter next');
    await killed.isKilled();
    const back = start([], keptIn(folder));
    await back.sees(/1\. Go on: Council delays vote.*question 2 of/s);
    back.presses('1');
    await back.sees(/Round 1 of .*question 2 of/);
    back.presses('q');
    await back.sees('You can go on with this game later');
    back.presses('y');
    expect(await back.leaves()).toBe(0);
    await back.sees('This game is kept. To go on with it:');
    const { stdout } = await runProgram(['stats', '--json', '--data-dir', folder]);
    expect(JSON.parse(stdout)).toMatchObject({ answers: 1, games: { begun: 1, unfinished: 1 } });
  });

  test('still counts no answer to a key that was objected to', async () => {
    const folder = freshDataFolder();
    const article = writeArticle();
    const killed = start(['play', article], keptIn(folder));
    await killed.sees('Read the article first');
    await press(killed, 'enter', 'enter');
    await killed.sees(/question 1 of/);
    await press(killed, '1', '3');
    await killed.sees('Enter next');
    await press(killed, 'c');
    await killed.sees('What is wrong with it?');
    await press(killed, '2');
    await killed.sees('You object: The passage does not prove it.');
    await killed.isKilled();
    const report = join(folder, 'report.json');
    const back = start(['play', article, '--report', report], keptIn(folder));
    await back.sees('You left a game on this article');
    await press(back, '1');
    await back.sees(/question 2 of.* 0 points/);
    await press(back, 'q');
    back.presses('y');
    expect(await back.leaves()).toBe(0);
    const written = JSON.parse(readFileSync(report, 'utf8'));
    expect(written.answers[0]).toMatchObject({ objection: 'not-proven' });
    expect(written.score).toMatchObject({ answered: 0, points: 0 });
  });

  test('shows the lessons of a round that was answered, where they come at its end', async () => {
    const folder = freshDataFolder();
    const article = writeArticle();
    const killed = start(
      ['play', article, '--feedback', 'end', '--rounds', 'quotes', '--count', '2'],
      keptIn(folder),
    );
    await killed.sees('Read the article first');
    await press(killed, 'enter', 'enter');
    for (const number of [1, 2]) {
      await killed.sees(`question ${number} of 2`);
      await press(killed, '1', '2');
    }
    await killed.sees('All answered.');
    await killed.isKilled();
    const home = start([], keptIn(folder));
    await home.sees(/1\. Go on: Council delays vote.*the lessons are\s+left/s);
    home.presses('ctrl+c');
    const back = start(['play', article], keptIn(folder));
    await back.sees('Go on with the lessons');
    await press(back, '1');
    await back.sees('All answered.');
    await press(back, 'enter');
    await back.sees('In the article');
    await press(back, 'enter', 'enter');
    await back.sees('2 of 2 questions answered');
    const { stdout } = await runProgram(['stats', '--json', '--data-dir', folder]);
    expect(JSON.parse(stdout)).toMatchObject({ games: { begun: 1, finished: 1 } });
  });

  test('is given up when the player begins anew and gives an answer', async () => {
    const folder = freshDataFolder();
    const article = writeArticle();
    const killed = start(['play', article], keptIn(folder));
    await toSecondQuestion(killed);
    await killed.isKilled();
    const back = start(['play', article], keptIn(folder));
    await back.sees('Begin a new game');
    back.presses('2');
    await back.sees('Read the article first');
    await press(back, 'enter', 'enter');
    await back.sees(/question 1 of/);
    back.presses('ctrl+c');
    expect(await back.leaves()).toBe(130);
    await back.sees('This game is kept. To go on with it:');
    const again = start(['play', article], keptIn(folder));
    await again.sees('Go on at question 2 of');
    again.presses('2');
    await again.sees('Read the article first');
    await press(again, 'enter', 'enter');
    await again.sees(/question 1 of/);
    await press(again, '1', '3');
    await again.sees('Enter next');
    await again.isKilled();
    const { stdout } = await runProgram(['stats', '--json', '--data-dir', folder]);
    expect(JSON.parse(stdout).games).toMatchObject({ begun: 2, abandoned: 1, unfinished: 1 });
  });

  test('is told of on the way out, without an answer as well', async () => {
    const folder = freshDataFolder();
    const left = start(['play', writeArticle(), '--data-dir', folder]);
    await left.sees('Read the article first');
    await press(left, 'enter', 'enter');
    await left.sees(/question 1 of/);
    await press(left, 'q', 'y');
    await left.leaves();
    await left.sees('This game is kept. To go on with it:');
    expect(
      left
        .screen()
        .join('')
        .match(/--data-dir/g),
    ).toHaveLength(2);
  });

  test('on an article that has changed since is not gone on with, and that is said', async () => {
    const folder = freshDataFolder();
    const article = writeArticle();
    const killed = start(['play', article], keptIn(folder));
    await toSecondQuestion(killed);
    await killed.isKilled();
    writeFileSync(article, TEXT.split('\n\n').slice(0, -3).join('\n\n'));
    const back = start(['play', article], keptIn(folder));
    await back.sees('its questions are no longer the same');
    await press(back, 'enter');
    await back.sees('Read the article first');
  });
});

describe('in pipes', () => {
  test('a game is left at the end of the input and gone on with', async () => {
    const env = { SAYSWHO_DATA_DIR: freshDataFolder() };
    const article = writeArticle();
    const first = await runProgram(['play', article, '--seed', '5', '--count', '6'], {
      env,
      input: '1\n2\n',
    });
    expect(first.stdout).toContain('This game is kept. To go on with it:');
    const second = await runProgram(['play', article], { env, input: `1\n${'1\n2\n'.repeat(5)}q\n` });
    expect(second.stdout).toContain('1. Go on at question 2 of 6');
    expect(second.stdout).toContain('6 of 6 questions answered');
    const third = await runProgram(['play', article], { env });
    expect(third.stdout).not.toContain('You left a game');
    expect([first.stderr, second.stderr, third.stderr]).toEqual(['', '', '']);
  });

  test('an article that is piped in without a single answer leaves nothing to go on with', async () => {
    const env = { SAYSWHO_DATA_DIR: freshDataFolder() };
    const args = ['play', '-', '--seed', '5'];
    const first = await runProgram(args, { env, input: TEXT });
    expect(await runProgram(args, { env, input: TEXT })).toEqual(first);
  });
});

describe('where nothing can be kept', () => {
  test('the game is played all the same, and the player told once', async () => {
    const folder = freshDataFolder();
    mkdirSync(dirname(folder), { recursive: true });
    writeFileSync(folder, '');
    const player = start(['play', writeArticle()], keptIn(folder));
    await player.sees('Read the article first');
    await press(player, 'enter');
    await player.sees(/From here on nothing is kept/);
    await player.sees(/cannot be used: its folder is a file/);
    await press(player, 'enter', 'enter');
    await player.sees(/question 1 of/);
    await press(player, '1', '1');
    await player.sees('Enter next');
    player.presses('q');
    await player.sees('This game is not kept');
    player.presses('y');
    expect(await player.leaves()).toBe(0);
  });

  test('lines say it once, too', async () => {
    const folder = freshDataFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'history.db'), 'Dear diary, '.repeat(100));
    const run = await runProgram(['play', writeArticle(), '--data-dir', folder], {
      input: '1\n2\n'.repeat(20),
    });
    expect(run.stdout.match(/nothing is kept/g)).toHaveLength(1);
    expect(run.stdout).toMatch(/history\.db is damaged/);
    expect(run.stdout).toContain('Skill by skill');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(readFileSync(join(folder, 'history.db'), 'utf8')).toBe('Dear diary, '.repeat(100));
  });

  test('--no-store keeps and offers nothing', async () => {
    const folder = freshDataFolder();
    const env = { SAYSWHO_DATA_DIR: folder };
    const run = await runProgram(['play', writeArticle(), '--no-store'], { env, input: '1\n2\n' });
    expect(run.stdout).not.toContain('is kept');
    expect(existsSync(folder)).toBe(false);
  });
});

describe('stats', () => {
  async function played(folder: string): Promise<void> {
    const input = '1\n2\n'.repeat(6);
    await runProgram(['play', writeArticle(), '--seed', '5', '--count', '6', '--data-dir', folder], {
      input,
    });
  }

  test('shows what was played, as text, JSON and CSV', async () => {
    const folder = freshDataFolder();
    await played(folder);
    const stats = (...args: string[]) => runProgram(['stats', '--data-dir', folder, ...args]);
    const text = await stats();
    expect(text.stdout).toMatch(/1 game \(1 finished, 0 to go on with\) · 6 answers/);
    expect(text.stdout).not.toContain('\x1b');
    expect(JSON.parse((await stats('--json')).stdout)).toMatchObject({ version: 1, answers: 6 });
    const csv = (await stats('--csv')).stdout.split('\r\n');
    expect(csv).toHaveLength(8);
    expect(csv[1]).toContain('Council delays vote');
    // Every quote says who was chosen, and who is right.
    const quotes = csv.filter((row) => row.includes(',quotes,'));
    expect(quotes.length).toBeGreaterThan(0);
    for (const row of quotes) expect(row).toMatch(/,quotes,(?:direct|partial|indirect),[^,]+,[^,]+,/);
    expect(text.stderr).toBe('');
  });

  test('says so where nothing was played, and makes no file', async () => {
    const folder = freshDataFolder();
    const { stdout, exitCode } = await runProgram(['stats', '--data-dir', folder]);
    expect(stdout).toContain('No answers are kept yet.');
    expect(exitCode).toBe(0);
    expect(existsSync(folder)).toBe(false);
  });

  test('--erase asks at a terminal, and deletes on yes alone', async () => {
    const folder = freshDataFolder();
    await played(folder);
    const no = start(['stats', '--erase'], keptIn(folder));
    await no.sees('Type yes or no');
    no.presses('n\r');
    expect(await no.leaves()).toBe(0);
    await no.sees('Nothing was deleted');
    const yes = start(['stats', '--erase'], keptIn(folder));
    await yes.sees('Type yes or no');
    yes.presses('yes\r');
    expect(await yes.leaves()).toBe(0);
    expect(existsSync(join(folder, 'history.db'))).toBe(false);
  });

  test('--erase refuses without a terminal, unless --yes agrees', async () => {
    const folder = freshDataFolder();
    await played(folder);
    const refused = await runProgram(['stats', '--erase', '--data-dir', folder], { input: 'yes\n' });
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('Add --yes');
    expect(existsSync(join(folder, 'history.db'))).toBe(true);
    const agreed = await runProgram(['stats', '--erase', '--yes', '--data-dir', folder]);
    expect(agreed).toMatchObject({ exitCode: 0, stderr: '' });
    expect(existsSync(join(folder, 'history.db'))).toBe(false);
  });

  test('of a damaged file is one line and an exit code, and --erase mends it', async () => {
    const folder = freshDataFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'history.db'), 'Dear diary, '.repeat(100));
    const run = await runProgram(['stats', '--data-dir', folder]);
    expect(run.exitCode).toBe(65);
    expect(run.stderr).toMatch(/^sayswho: .*history\.db is damaged .*\n$/);
    await runProgram(['stats', '--erase', '--yes', '--data-dir', folder]);
    expect((await runProgram(['stats', '--data-dir', folder])).exitCode).toBe(0);
  });

  test.each([
    [['--json', '--csv'], '--json and --csv exclude each other'],
    [['--yes'], '--yes goes with --erase'],
    [['--data-dir', ''], '--data-dir cannot be empty'],
    [['more'], '"stats" takes options only'],
  ])('refuses %j', async (args, words) => {
    const run = await runProgram(['stats', ...args]);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(words);
  });
});

/** A folder of packs as a course, and packs from the web. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { FAIR } from '../core/check/fair-pack.ts';
import { type Answer, localServer } from '../io/local-server.ts';
import { tempFolder } from '../io/temp-folder.ts';
import { writeArticle } from './bridge-article.ts';
import { freshDataFolder } from './data-folder.ts';
import { runProgram } from './run-program.ts';

const temp = tempFolder();
let folder = '';

beforeAll(async () => {
  folder = join(temp.path, 'spring');
  await mkdir(folder);
  await temp.write(
    'spring/10-last.yaml',
    FAIR.replace('The ferry to', 'The road to').replace('forty', 'fifty'),
  );
  await temp.write('spring/2-ferry.yaml', FAIR);
  await temp.write('spring/3-broken.yml', FAIR.replace('title:', 'titel:'));
});

/** Answers every question with the first option, surely enough of it. */
const FIRST = '1\n'.repeat(30);

describe('a folder of packs', () => {
  test('is listed in the order of its names, with what was made of each', async () => {
    const env = { SAYSWHO_DATA_DIR: freshDataFolder() };
    const before = await runProgram(['list', folder], { env });
    expect(before.stdout.split('\n')).toEqual([
      'Course spring: 0 of 3 played',
      '',
      'The ferry to Merrin Point stops',
      expect.stringMatching(/^ {2}Invented article · up to \d+ questions · not played yet$/),
      `  ${join(folder, '2-ferry.yaml')}`,
      '3-broken.yml',
      expect.stringMatching(/^ {2}cannot be played as it is · \S.* check .*3-broken\.yml$/),
      `  ${join(folder, '3-broken.yml')}`,
      'The road to Merrin Point stops',
      expect.stringContaining('not played yet'),
      `  ${join(folder, '10-last.yaml')}`,
      '',
    ]);
    await runProgram(['play', join(folder, '2-ferry.yaml'), '--linear', '--seed', '1'], {
      env,
      input: FIRST,
    });
    const { stdout } = await runProgram(['list', folder], { env });
    expect(stdout).toMatch(/^Course spring: 1 of 3 played, best \d+ %\n/);
    expect(stdout).toMatch(/ferry to Merrin Point stops\n.*questions · played, best \d+ %\n/);
  });

  test('is told to programs as one JSON object per pack', async () => {
    const { stdout, exitCode } = await runProgram(['list', '--json', folder]);
    const packs = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(packs[0]).toMatchObject({
      path: join(folder, '2-ferry.yaml'),
      title: 'The ferry to Merrin Point stops',
      topic: null,
      invented: true,
      playable: true,
      progress: { finished: 0, left: false, best: null },
    });
    expect(packs.map(({ playable }) => playable)).toEqual([true, false, true]);
    expect(exitCode).toBe(0);
  });

  test('is played from its own home screen, to which a game comes back', async () => {
    const { stdout, exitCode } = await runProgram(['play', folder, '--linear', '--seed', '1'], {
      input: `1\n${FIRST}h\nq\n`,
    });
    expect(stdout).toContain('Course spring: 0 of 3 played\n1. The ferry to Merrin Point stops · ');
    expect(stdout).toMatch(/Course spring: 1 of 3 played, best \d+\s%\n1\. .* · played, best \d+\s%\n/);
    expect(stdout).toContain('2. 3-broken.yml · cannot be played as it is');
    expect(exitCode).toBe(0);
  });

  test('offers to go on with its own games alone, and tells packs of one title apart', async () => {
    const env = { SAYSWHO_DATA_DIR: freshDataFolder() };
    await mkdir(join(temp.path, 'alone'));
    await temp.write('alone/1-a.yaml', FAIR);
    await temp.write('alone/2-b.yaml', FAIR.replace('forty', 'sixty'));
    await runProgram(['play', writeArticle(), '--linear'], { env, input: '1\n2\nq\ny\n' });
    await runProgram(['play', join(temp.path, 'alone/2-b.yaml'), '--linear'], { env, input: '1\n2\nq\ny\n' });
    const { stdout } = await runProgram(['play', join(temp.path, 'alone'), '--linear'], {
      env,
      input: 'q\n',
    });
    // Where an answer was wrong, practice follows.
    expect(stdout.match(/^\d\. .*$/gm)?.slice(0, 3)).toEqual([
      expect.stringContaining('1. Go on: The ferry to Merrin Point stops (2-b.yaml) · question 2 of'),
      expect.stringContaining('2. The ferry to Merrin Point stops (1-a.yaml)'),
      expect.stringContaining('3. The ferry to Merrin Point stops (2-b.yaml)'),
    ]);
    const home = await runProgram(['--linear'], { env, input: 'q\n' });
    expect(home.stdout.match(/Go on:/g)).toHaveLength(2);
  });

  test('tells of a broken pack what is wrong when it is picked', async () => {
    const { stdout, stderr } = await runProgram(['play', folder, '--linear'], { input: '2\n' });
    expect(stdout + stderr).toContain('3-broken.yml:2:1: unknown key "titel"');
  });

  test('is listed and played where what was made of it cannot be read, and that is told', async () => {
    const data = freshDataFolder();
    await mkdir(data, { recursive: true });
    await writeFile(join(data, 'history.db'), 'Dear diary, '.repeat(100));
    const list = await runProgram(['list', folder, '--data-dir', data]);
    expect(list.stdout).toMatch(/^Course spring\n\nThe ferry to Merrin Point stops\n/);
    expect(list.stdout).toContain('The road to Merrin Point stops');
    expect(list.stdout).not.toMatch(/\d played|not played/);
    expect(list.stderr).toMatch(/^sayswho: Your progress is not in this list\. .*history\.db is damaged/);
    expect(list.exitCode).toBe(0);
    const json = await runProgram(['list', '--json', folder, '--data-dir', data]);
    expect(
      json.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).progress),
    ).toEqual([null, null, null]);
    const game = await runProgram(['play', folder, '--linear', '--data-dir', data], {
      input: '1\n1\n2\nq\ny\n',
    });
    expect(game.stdout.match(/nothing is kept/g)).toHaveLength(1);
    expect(game.stdout).toContain('history.db is damaged');
    expect(game.stdout).toContain('question 1 of');
    expect(game).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await readFile(join(data, 'history.db'), 'utf8')).toBe('Dear diary, '.repeat(100));
  });

  test('without packs is not played', async () => {
    await mkdir(join(temp.path, 'bare'), { recursive: true });
    for (const command of ['play', 'list']) {
      const { stderr, exitCode } = await runProgram([command, join(temp.path, 'bare')]);
      expect(stderr).toMatch(/^sayswho: There are no packs in .*bare\.\n.*\.yaml or \.yml\.\n$/);
      expect(exitCode).toBe(66);
    }
  });
});

test('the packs that come with the program are listed', async () => {
  const { stdout } = await runProgram(['list']);
  expect(stdout.match(/not played yet/g)).toHaveLength(3);
  expect(stdout).not.toContain('Course');
});

const send =
  (type: string | null, body: string): Answer =>
  (response) => {
    if (type !== null) response.setHeader('content-type', type);
    response.end(body);
  };

const server = localServer({
  '/packs/ferry.yaml': send('text/plain; charset=utf-8', FAIR),
  '/raw/ferry.yml?download=1': send('application/octet-stream', FAIR),
  '/ferry': send('application/yaml', FAIR),
  '/untyped.yaml': send(null, FAIR),
  '/page.yaml': send(
    'text/html',
    `<html><body><article><p>${'A page about “ferry.yaml”. '.repeat(20)}</p></article></body></html>`,
  ),
  '/hostile.yaml': send('text/yaml', FAIR.replace('title: The', 'title: The \u001b[2J')),
  '/file': send('application/octet-stream', FAIR),
  '/huge.yaml': send('text/yaml', `${FAIR}# ${'x'.repeat(600_000)}`),
});

describe('a pack on the web', () => {
  test.each(['/packs/ferry.yaml', '/raw/ferry.yml?download=1', '/ferry', '/untyped.yaml'])(
    'is played (%s)',
    async (path) => {
      const { stdout } = await runProgram(['play', server.at(path), '--linear'], { input: '\n' });
      expect(stdout).toContain('Invented: the places, people and events');
    },
  );

  test.each([
    ['/hostile.yaml', 65, 'control character U+001B is not allowed'],
    ['/huge.yaml', 65, 'a pack has at most 500000'],
    ['/file', 69, 'is not a web page but of type application/octet-stream'],
    ['/missing.yaml', 69, 'does not exist (status 404)'],
  ])('%s exits %i', async (path, code, message) => {
    const { stderr, exitCode } = await runProgram(['play', server.at(path), '--linear']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('\u001b');
    expect(exitCode).toBe(code);
  });

  test('is no pack when it says that it is a page', async () => {
    const { stdout } = await runProgram(['analyze', '--json', server.at('/page.yaml')]);
    expect(JSON.parse(stdout).text).toContain('A page about');
  });
});

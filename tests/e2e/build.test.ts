/** `build` as teachers use it: one article, and many at once. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePack } from '../../src/core/pack/parse-pack.ts';
import { TEXT } from './bridge-article.ts';
import { Player } from './player.ts';
import { runProgram } from './run-program.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

const folder = (): string => mkdtempSync(join(tmpdir(), 'sayswho-build-'));

/** A folder with an article in it. */
function withArticle(name = 'bridge.txt'): string {
  const cwd = folder();
  writeFileSync(join(cwd, name), TEXT);
  return cwd;
}

test('writes the pack of an article beside it, says what it holds, and the pack can be played', async () => {
  const cwd = withArticle();
  const run = await runProgram(['build', 'bridge.txt'], { cwd });
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(run.stdout).toContain('Wrote bridge.yaml with ');
  const pack = parsePack(readFileSync(join(cwd, 'bridge.yaml'), 'utf8'), 'bridge.yaml');
  expect(pack.title).toBe('Council delays vote on Harbor Bridge repairs');
  const game = await runProgram(['play', 'bridge.yaml', '--count', '1'], { cwd, input: '\n\n1\n1\n\n\n' });
  expect(game.stdout).toContain('Council delays vote');
  expect(game.exitCode).toBe(0);
});

test('names the schema in its first line, so that editors check the pack', async () => {
  const cwd = mkdtempSync(join(ROOT, '.cache-build-'));
  try {
    writeFileSync(join(cwd, 'bridge.txt'), TEXT);
    await runProgram(['build', 'bridge.txt'], { cwd });
    const [first = ''] = readFileSync(join(cwd, 'bridge.yaml'), 'utf8').split('\n');
    const path = /^# yaml-language-server: \$schema=(.*)$/.exec(first)?.[1] ?? '';
    expect(JSON.parse(readFileSync(join(cwd, path), 'utf8'))).toMatchObject({ $id: 'urn:sayswho:pack:1' });
  } finally {
    rmSync(cwd, { recursive: true });
  }
});

test('never writes over a file without being told to', async () => {
  const cwd = withArticle();
  writeFileSync(join(cwd, 'mine.yaml'), 'mine');
  const refused = await runProgram(['build', 'bridge.txt', '-o', 'mine.yaml'], { cwd });
  expect(refused.exitCode).toBe(73);
  expect(refused.stderr).toContain('mine.yaml is there already.');
  expect(readFileSync(join(cwd, 'mine.yaml'), 'utf8')).toBe('mine');
  const forced = await runProgram(['build', 'bridge.txt', '-o', 'mine.yaml', '--force'], { cwd });
  expect(forced.exitCode).toBe(0);
  expect(readFileSync(join(cwd, 'mine.yaml'), 'utf8')).toContain('sayswho: 1');
  expect(forced.stdout).toContain('It is kept as mine.yaml.old.');
  expect(readFileSync(join(cwd, 'mine.yaml.old'), 'utf8')).toBe('mine');
});

describe('built again with --force over a pack that somebody worked on', () => {
  /** A folder with the article, and its pack, of which the first two entries are reviewed and the third is dropped. */
  async function workedOn(): Promise<{
    readonly cwd: string;
    readonly pack: string;
    readonly before: string;
  }> {
    const cwd = withArticle();
    await runProgram(['build', 'bridge.txt'], { cwd });
    const review = await runProgram(['review', 'bridge.yaml'], {
      cwd,
      input: 'accept 1\naccept 2\nexplain 2 Read it aloud.\ndrop 3\nquit\n',
    });
    expect(review.exitCode).toBe(0);
    const pack = join(cwd, 'bridge.yaml');
    return { cwd, pack, before: readFileSync(pack, 'utf8') };
  }

  test('the same article gives the same file', async () => {
    const { cwd, pack, before } = await workedOn();
    const run = await runProgram(['build', 'bridge.txt', '--force'], { cwd });
    expect(run.stdout).toContain('Kept 2 entries');
    expect(readFileSync(pack, 'utf8')).toBe(before);
    expect(readdirSync(cwd).sort()).toEqual(['bridge.txt', 'bridge.yaml']);
  });

  test('a changed article keeps what it still proves, lists the rest, and keeps the old file', async () => {
    const { cwd, pack, before } = await workedOn();
    const lost = parsePack(before, pack).entries.find(({ reviewed }) => reviewed);
    if (lost?.skill !== 'quotes') throw new Error('a quote is what was reviewed');
    const changed = TEXT.replace(/"We cannot sign[^"]*"/, '"We wait,"');
    expect(changed).not.toBe(TEXT);
    writeFileSync(join(cwd, 'bridge.txt'), changed);
    const run = await runProgram(['build', 'bridge.txt', '--force'], { cwd });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('Kept 1 entry');
    expect(run.stdout).toContain(`“${lost.quote}”, answer: ${lost.speaker}`);
    expect(run.stdout).toContain('bridge.yaml.old');
    expect(readFileSync(join(cwd, 'bridge.yaml.old'), 'utf8')).toBe(before);
    expect(parsePack(readFileSync(pack, 'utf8'), pack).entries[0]?.explanation).toBe('Read it aloud.');
  });

  test('another article does not take over its head, and keeps it beside', async () => {
    const { cwd, pack, before } = await workedOn();
    const other =
      'A ferry stops\n\nThe ferry to Merrin Point stopped on Monday after ninety years. “It creaks when it rains,” said Ada Quill, its captain.\n';
    writeFileSync(join(cwd, 'ferry.txt'), other);
    const run = await runProgram(['build', 'ferry.txt', '-o', 'bridge.yaml', '--force'], { cwd });
    expect(run.stdout).toContain('a pack of another article');
    expect(parsePack(readFileSync(pack, 'utf8'), pack).title).toBe('A ferry stops');
    expect(readFileSync(join(cwd, 'bridge.yaml.old'), 'utf8')).toBe(before);
  });

  test('many at once say of which files something was lost', async () => {
    const { cwd } = await workedOn();
    writeFileSync(join(cwd, 'bridge.txt'), TEXT.replace(/"We cannot sign[^"]*"/, '"We wait,"'));
    writeFileSync(join(cwd, 'second.txt'), TEXT);
    const run = await runProgram(['build', 'bridge.txt', 'second.txt', '--force'], { cwd });
    expect(run.stdout).toMatch(/^bridge\.yaml:\nKept 1 entry/m);
    expect(run.stdout).toContain('Wrote 2 packs');
  });
});

test('a folder that is a file is told of, and nothing is written', async () => {
  const cwd = withArticle();
  const run = await runProgram(['build', 'bridge.txt', '-d', 'bridge.txt'], { cwd });
  expect(run).toMatchObject({ exitCode: 73, stdout: '' });
  expect(run.stderr).toContain('bridge.txt is a file, not a folder.');
  const below = await runProgram(['build', 'bridge.txt', '-d', 'bridge.txt/packs'], { cwd });
  expect(below.exitCode).toBe(73);
  expect(below.stderr).toContain('bridge.txt is a file, not a folder.');
});

test('prints the pack with -o -, and nothing else', async () => {
  const run = await runProgram(['build', '-', '-o', '-', '--title', 'Piped'], { input: TEXT });
  expect(run.exitCode).toBe(0);
  expect(parsePack(run.stdout, '-')).toMatchObject({ title: 'Piped', source: 'standard input' });
});

test('builds many articles in threads; one that fails is told of, and does not stop the others', async () => {
  const cwd = folder();
  mkdirSync(join(cwd, 'news'));
  const names = Array.from({ length: 40 }, (_, n) => join('news', `${n}.txt`));
  names.forEach((name, n) => {
    writeFileSync(join(cwd, name), n === 7 ? 'Too short.' : TEXT);
  });
  const run = await runProgram(['build', ...names, 'news/missing.txt', '-d', 'packs'], { cwd });
  expect(run.exitCode).toBeGreaterThan(0);
  expect(run.stdout).toContain('Wrote 39 packs with ');
  expect(run.stdout).toContain('2 articles gave no pack');
  expect(run.stderr).toContain('7.txt');
  expect(run.stderr).toContain('missing.txt');
  expect(run.stderr).not.toMatch(/^\s+at /m);
  expect(readdirSync(join(cwd, 'packs')).filter((name) => name.endsWith('.yaml'))).toHaveLength(39);
  expect(readdirSync(join(cwd, 'packs'))).toHaveLength(39);
});

describe('a folder', () => {
  test('stands for the articles in it, in the order of their names', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'news', 'below'), { recursive: true });
    const put = (name: string, text: string) => writeFileSync(join(cwd, 'news', name), text);
    put('10.txt', TEXT);
    put('2.md', `# The bridge\n\n${TEXT}`);
    put(
      '2.HTM',
      `<!doctype html><title>Bridge</title><article><p>${TEXT.split('\n\n').join('</p><p>')}</p></article>`,
    );
    for (const name of ['.hidden.txt', 'ready.yaml', 'picture.png', 'below/deep.txt']) put(name, TEXT);
    const run = await runProgram(['build', 'news', '-d', 'packs'], { cwd });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('Wrote 3 packs with ');
    expect(readdirSync(join(cwd, 'packs')).sort()).toEqual(['10.yaml', '2-2.yaml', '2.yaml']);
    const sourceOf = (name: string) => parsePack(readFileSync(join(cwd, 'packs', name), 'utf8'), name).source;
    expect(['2.yaml', '2-2.yaml', '10.yaml'].map(sourceOf)).toEqual(['2.HTM', '2.md', '10.txt']);
  });

  test('of one article is built like that article', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'news'));
    writeFileSync(join(cwd, 'news', 'bridge.txt'), TEXT);
    const run = await runProgram(['build', 'news', '-o', 'lesson.yaml'], { cwd });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('Wrote lesson.yaml with ');
  });

  test('without articles is told of, and does not stop the others', async () => {
    const cwd = withArticle();
    mkdirSync(join(cwd, 'empty'));
    const alone = await runProgram(['build', 'empty', '-d', 'packs'], { cwd });
    expect(alone).toMatchObject({ exitCode: 66, stdout: '' });
    expect(alone.stderr).toContain(
      'There are no articles in empty.\nAn article is a file whose name ends in .txt',
    );
    expect(existsSync(join(cwd, 'packs'))).toBe(false);
    const both = await runProgram(['build', 'empty', 'bridge.txt'], { cwd });
    expect(both.exitCode).toBe(66);
    expect(both.stdout).toContain('Wrote bridge.yaml with ');
  });

  test.each([
    [[], 'en', 'to this folder.'],
    [['-d', './'], 'en', 'to this folder.'],
    [['-d', '.'], 'es', 'en esta carpeta.'],
    [['-d', 'packs'], 'en', 'to packs.'],
    [['-d', 'packs/new/..'], 'es', 'en packs/new/../.'],
  ])('is told as the place of many packs in words: %o', async (where, lang, told) => {
    const cwd = withArticle();
    writeFileSync(join(cwd, 'second.txt'), TEXT);
    mkdirSync(join(cwd, 'packs'));
    const run = await runProgram(['build', '.', ...where, '--lang', lang], { cwd });
    expect(run.exitCode).toBe(0);
    expect(run.stdout.trimEnd().split('\n')[0]).toMatch(new RegExp(`${told.replaceAll('.', '\\.')}$`));
  });

  test('of several articles does not go into one file', async () => {
    const cwd = withArticle();
    writeFileSync(join(cwd, 'second.txt'), TEXT);
    const run = await runProgram(['build', '.', '-o', 'a.yaml'], { cwd });
    expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('-o takes one article.') });
  });
});

test('shows on a terminal how far it is, and takes that away at the end', async () => {
  const cwd = folder();
  const names = Array.from({ length: 20 }, (_, n) => join(cwd, `${n}.txt`));
  for (const name of names) writeFileSync(name, TEXT);
  const player = new Player(['build', ...names, '-d', join(cwd, 'packs')]);
  expect(await player.leaves()).toBe(0);
  expect(player.output).toContain('20 of 20');
  expect(player.output).toContain('Wrote 20 packs');
  player.close();
});

test.each([
  [['-o', 'a.yaml', '-d', 'b'], '-o and -d exclude each other.'],
  [['second.txt', '-o', 'a.yaml'], '-o takes one article.'],
  [['second.txt', '--title', 'A'], '--title takes one article.'],
  [['--min-confidence', '2'], '--min-confidence cannot be "2"'],
])('refuses %j before anything is written', async (args, message) => {
  const cwd = withArticle();
  const run = await runProgram(['build', 'bridge.txt', ...args], { cwd });
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toContain(message);
  expect(existsSync(join(cwd, 'a.yaml'))).toBe(false);
});

/** What the commands read and write where `-` stands for a file, and under which names a pack is written. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parsePack } from '../../src/core/pack/parse-pack.ts';
import { TEXT, writeArticle } from './bridge-article.ts';
import { runProgram } from './run-program.ts';

const GIFT = 'What will the mayor not sign? {\n=A contract\n~A petition\n}\n';

/** The text of a pack that `build` made. */
async function builtPack(): Promise<string> {
  return (await runProgram(['build', writeArticle(), '-o', '-'])).stdout;
}

test('import reads the questions from standard input, or the article, and not both', async () => {
  const article = writeArticle();
  const gift = join(dirname(article), 'mine.gift');
  writeFileSync(gift, GIFT);
  const questions = await runProgram(['import', '-', '--article', article], { input: GIFT });
  const text = await runProgram(['import', gift, '--article', '-'], { input: TEXT });
  for (const { stdout } of [questions, text]) expect(parsePack(stdout, '-').questions).toHaveLength(1);
  const both = await runProgram(['import', '-', '--article', '-'], { input: GIFT });
  expect(both).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('only once') });
  const broken = await runProgram(['import', '-', '--article', article], { input: 'Why? {=a' });
  expect(broken).toMatchObject({ exitCode: 65, stderr: expect.stringContaining('-:1:9: this is not GIFT') });
});

test('check reads a pack from standard input, once', async () => {
  const input = (await builtPack()).replace(/^license: .*\n/m, '');
  const run = await runProgram(['check', '-'], { input });
  expect(run).toMatchObject({ exitCode: 1, stdout: expect.stringMatching(/^-:1:1: error pack-\S+: /) });
  const twice = await runProgram(['check', '-', '-'], { input });
  expect(twice).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('only once') });
});

test('a pack is read as a pack on standard input, and under any name', async () => {
  const pack = await builtPack();
  const renamed = writeArticle(pack, 'lesson.txt');
  const exported = await runProgram(['export', '-', '--to', 'json'], { input: pack });
  const { questions } = JSON.parse(exported.stdout);
  expect(questions.length).toBeGreaterThan(0);
  const fromFile = await runProgram(['export', renamed, '--to', 'json']);
  expect(JSON.parse(fromFile.stdout).questions).toEqual(questions);
  const analyzed = await runProgram(['analyze', '--json', '-'], { input: pack });
  expect(JSON.parse(analyzed.stdout).text).not.toContain('sayswho:');
});

test('review says that it needs a file', async () => {
  const run = await runProgram(['review', '-'], { input: await builtPack() });
  expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('changes the file of a pack') });
});

test('no pack is written under a name that is not a pack’s', async () => {
  const article = writeArticle();
  const folder = dirname(article);
  const output = join(folder, 'lesson.txt');
  const gift = join(folder, 'mine.gift');
  writeFileSync(gift, GIFT);
  for (const args of [
    ['build', article, '-o', output],
    ['import', gift, '--article', article, '-o', output],
  ]) {
    const run = await runProgram(args);
    expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('those end in .yaml') });
  }
  expect(readdirSync(folder).sort()).toEqual(['bridge.txt', 'mine.gift']);
  expect(readFileSync(article, 'utf8')).toBe(TEXT);
});

test('a folder of packs that is missing, or a file, is told of as a folder', async () => {
  const article = writeArticle();
  const missing = await runProgram(['list', join(dirname(article), 'packs')]);
  expect(missing).toMatchObject({ exitCode: 66, stderr: expect.stringContaining('There is no folder ') });
  const file = await runProgram(['list', article]);
  expect(file).toMatchObject({ exitCode: 66, stderr: expect.stringContaining('is a file, not a folder') });
});

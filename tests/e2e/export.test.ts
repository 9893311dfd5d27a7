/** `export` as teachers and scripts use it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'gift-pegjs';
import { expect, test } from 'vitest';
import { TEXT, writeArticle } from './bridge-article.ts';
import { Player } from './player.ts';
import { runProgram } from './run-program.ts';

const PACK = join(import.meta.dirname, '../../questions/night-tea.yaml');

/** An empty folder to write to. */
function folder(): string {
  return dirname(writeArticle());
}

test('writes a text format to standard output, the same each time', async () => {
  const run = await runProgram(['export', PACK, '--to', 'gift']);
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(parse(run.stdout).filter(({ type }) => type === 'MC').length).toBeGreaterThan(15);
  expect((await runProgram(['export', PACK, '--to', 'gift'])).stdout).toBe(run.stdout);
  expect((await runProgram(['export', PACK, '--to', 'gift', '--seed', '2'])).stdout).not.toBe(run.stdout);
});

test('exports an article of one’s own, and from standard input', async () => {
  const file = await runProgram(['export', writeArticle(), '--to', 'json']);
  expect(JSON.parse(file.stdout).questions.length).toBeGreaterThan(2);
  const piped = await runProgram(['export', '-', '--to', 'json'], { input: TEXT });
  expect(JSON.parse(piped.stdout).questions).toEqual(JSON.parse(file.stdout).questions);
});

test('names a binary file after the pack, in the current folder, and never writes over it unasked', async () => {
  const cwd = folder();
  const first = await runProgram(['export', PACK, '--to', 'anki'], { cwd });
  expect(first).toMatchObject({
    exitCode: 0,
    stderr: '',
    stdout: expect.stringMatching(/^Wrote night-tea\.apkg: \d+ questions\n$/),
  });
  const again = await runProgram(['export', PACK, '--to', 'anki'], { cwd });
  expect(again).toMatchObject({
    exitCode: 73,
    stderr: expect.stringContaining('night-tea.apkg is there already'),
  });
  const forced = await runProgram(['export', PACK, '--to', 'anki', '--force'], { cwd });
  expect(forced.exitCode).toBe(0);
  expect(readdirSync(cwd).filter((name) => name.includes('tmp'))).toEqual([]);
});

test('writes each format to a file with -o, and the archives can be unpacked', async () => {
  const cwd = folder();
  const binary = {
    qti: 'imsmanifest.xml',
    qti12: 'imsmanifest.xml',
    h5p: 'h5p.json',
    anki: 'media',
    kahoot: '[Content_Types].xml',
  };
  for (const [format, inside] of Object.entries(binary)) {
    const run = await runProgram(['export', PACK, '--to', format, '-o', `a.${format}`], { cwd });
    expect(run.exitCode).toBe(0);
    const files = unzipSync(readFileSync(join(cwd, `a.${format}`)));
    expect(strFromU8(files[inside]!)).not.toBe('');
  }
  for (const format of ['gift', 'moodle-xml', 'anki-text', 'csv', 'json']) {
    expect((await runProgram(['export', PACK, '--to', format, '-o', `a.${format}`], { cwd })).exitCode).toBe(
      0,
    );
    expect(readFileSync(join(cwd, `a.${format}`), 'utf8')).not.toBe('');
  }
});

test('sends bytes to a pipe with -o -, and refuses to send them to a terminal', async () => {
  const run = await runProgram(['export', PACK, '--to', 'h5p', '-o', '-']);
  expect(run.stdout.startsWith('PK')).toBe(true);
  const player = new Player(['export', PACK, '--to', 'h5p', '-o', '-']);
  expect(await player.leaves()).toBe(2);
  expect(player.output).toContain('A terminal cannot show this format.');
  player.close();
});

test('says what Kahoot has no room for', async () => {
  const run = await runProgram(['export', PACK, '--to', 'kahoot', '-o', 'a.xlsx'], { cwd: folder() });
  expect(run.stderr).toMatch(/is left out: an answer is longer than Kahoot’s 75 characters/);
});

test('exports the rounds and the number of questions that are asked for', async () => {
  const run = await runProgram(['export', PACK, '--to', 'json', '--rounds', 'certainty', '--count', '3']);
  const { questions } = JSON.parse(run.stdout);
  expect(questions.map(({ skill }: { skill: string }) => skill)).toEqual([
    'certainty',
    'certainty',
    'certainty',
  ]);
});

test.each([
  ['moodel', 'moodle-xml'],
  ['Moodle', 'moodle-xml'],
  ['canvas', 'qti12'],
  ['gfit', 'gift'],
  ['md', 'markdown'],
])('suggests the format that is meant by --to %s', async (typed, meant) => {
  const { exitCode, stderr } = await runProgram(['export', PACK, '--to', typed]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(`Did you mean ${meant}?`);
});

test('says what is wrong with the command line or the pack, and how to mend it', async () => {
  const said = async (...args: string[]) => {
    const { exitCode, stderr, stdout } = await runProgram(['export', ...args]);
    expect(stdout).toBe('');
    return `${exitCode} ${stderr}`;
  };
  expect(await said(PACK)).toMatch(/^2 .*"export" needs the option --to\./);
  expect(await said(PACK, '--to', 'moodle')).toMatch(
    /^2 .*the formats are html, pdf, markdown, gift, moodle-xml/,
  );
  expect(await said(PACK, '--to', 'gitf')).toMatch(/Did you mean gift\?/);
  expect(await said(PACK, '--to', 'gift', '--rounds', 'hunt')).toMatch(/^2 .*The hunt has no questions/);
  expect(await said(PACK, '--to', 'gift', '--force')).toMatch(/^2 .*--force goes with -o/);
  expect(await said('nowhere.yaml', '--to', 'gift')).toMatch(/^66 /);
  const broken = join(folder(), 'broken.yaml');
  writeFileSync(broken, 'sayswho: 1\ntitel: x\n');
  expect(await said(broken, '--to', 'gift')).toMatch(/^65 .*broken\.yaml:2:1: unknown key "titel"/s);
  expect(existsSync(join(dirname(broken), 'broken.apkg'))).toBe(false);
});

test('explains itself with examples', async () => {
  const { stdout } = await runProgram(['export', '--help']);
  expect(stdout).toContain('Examples:');
  expect(stdout).toContain('moodle-xml');
});

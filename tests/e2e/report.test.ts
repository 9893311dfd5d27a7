/** Results written to files by the built program, and collected again. */
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
import { afterAll, describe, expect, test } from 'vitest';
import { writeArticle } from './bridge-article.ts';
import { createPlayers } from './players.ts';
import { runProgram } from './run-program.ts';

const newPlayer = createPlayers();

const folder = mkdtempSync(join(tmpdir(), 'sayswho-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const answers = (option: number) => `\n${option}\n2\n`.repeat(20);
const play = (args: readonly string[], input: string) =>
  runProgram(['play', writeArticle(), '--seed', '5', '--count', '4', ...args], { input, cwd: folder });

describe('play --report', () => {
  test.each(['html', 'md', 'json'])(
    'writes the result as .%s, with the name, and says so',
    async (extension) => {
      const file = `ada.${extension}`;
      const run = await play(['--report', file, '--name', 'Ada \u001b[31mQuill'], answers(1));
      expect(run).toMatchObject({ exitCode: 0, stderr: '' });
      expect(run.stdout).toContain(`Wrote ${file}`);
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text).toContain('Ada Quill');
      expect(text).toContain('Council delays vote');
      if (extension === 'json') expect(JSON.parse(text).answers).toHaveLength(4);
    },
  );

  test('never replaces a file, and says so before the game', async () => {
    writeFileSync(join(folder, 'mine.json'), 'precious');
    const run = await play(['--report', 'mine.json'], answers(1));
    expect(run).toMatchObject({ exitCode: 73, stdout: '' });
    expect(run.stderr).toContain('mine.json is there already.');
    expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toBe('precious');
  });

  test('refuses a folder that is not there, another format and an empty name', async () => {
    expect((await play(['--report', 'nowhere/a.json'], '')).stderr).toContain('There is no folder nowhere.');
    const format = await play(['--report', 'a.htmk'], '');
    expect(format).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Did you mean .html?') });
    expect((await play(['--report', 'a.json', '--name', ' '], '')).exitCode).toBe(2);
  });

  test('writes of a game that was left what was answered, and says that there is none where nothing was', async () => {
    const run = await play(['--report', 'left.json'], '1\n2\nq\ny\n');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    const { finished, answers } = JSON.parse(readFileSync(join(folder, 'left.json'), 'utf8'));
    expect({ finished, answers: answers.length }).toEqual({ finished: false, answers: 1 });
    const none = await play(['--report', 'none.json'], 'q\ny\n');
    expect(none.stderr).toContain('No report was written: nothing was answered.');
    expect(existsSync(join(folder, 'none.json'))).toBe(false);
  });
});

describe('r at the result', () => {
  test('writes a page beside the player, each time a new one', async () => {
    const here = join(folder, 'r');
    mkdirSync(here);
    const input = `${'1\n2\n'.repeat(4)}r\nr\nq\n`;
    const args = ['play', writeArticle(), '--seed', '5', '--count', '4'];
    const { stdout } = await runProgram(args, { input, cwd: here });
    const files = readdirSync(here).sort();
    expect(files).toHaveLength(2);
    expect(files.join(' ')).toMatch(
      /^sayswho-result-[a-z-]+-\d{4}-\d\d-\d\d-2\.html sayswho-result-[a-z-]+-\d{4}-\d\d-\d\d\.html$/,
    );
    for (const file of files) expect(stdout).toContain(join(here, file));
  });
});

describe('gradebook', () => {
  test('collects JSON and pages, and lists what it cannot read', async () => {
    const handedIn = join(folder, 'class');
    mkdirSync(join(handedIn, 'late'), { recursive: true });
    await play(['--report', 'class/ada.json', '--name', 'Ada Quill'], answers(1));
    await play(['--report', 'class/late/bo.html', '--name', 'Bo Tern'], answers(2));
    writeFileSync(join(handedIn, 'broken.json'), '{');
    writeFileSync(join(handedIn, 'notes.txt'), 'nothing');
    const run = await runProgram(['gradebook', handedIn, '-o', join(folder, 'class.csv')]);
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toBe('sayswho: broken.json is left out: it is not JSON.\n');
    expect(run.stdout).toContain('2 students, 1 article');
    const csv = readFileSync(join(folder, 'class.csv'), 'utf8');
    expect(csv).toContain('student,Ada Quill,ada.json,');
    expect(csv).toContain('student,Bo Tern,late/bo.html,');
    expect((await runProgram(['gradebook', handedIn, '-o', join(folder, 'class.csv')])).exitCode).toBe(73);
  });

  test('shows a summary on a terminal, and the table in a pipe and with -o -', async () => {
    const handedIn = join(folder, 'shown');
    mkdirSync(handedIn);
    await play(['--report', 'shown/ada.json', '--name', 'Ada Quill'], answers(1));
    const player = newPlayer(['gradebook', handedIn]);
    expect(await player.leaves()).toBe(0);
    expect(player.output).toContain('1 student, 1 article');
    expect(player.output).toContain('share right');
    expect(player.output).toContain('-o gradebook.csv');
    expect(player.output).not.toContain('student,Ada Quill,ada.json,');
    for (const args of [[], ['-o', '-']]) {
      const { stdout } = await runProgram(['gradebook', handedIn, ...args]);
      expect(stdout).toContain('student,Ada Quill,ada.json,');
    }
  });

  test('says what is missing: results, the folder, its name', async () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    expect(await runProgram(['gradebook', empty])).toMatchObject({
      exitCode: 65,
      stderr: expect.stringContaining('There is no result in'),
    });
    expect(await runProgram(['gradebook', join(folder, 'nowhere')])).toMatchObject({
      exitCode: 66,
      stderr: expect.stringContaining('There is no folder'),
    });
    expect((await runProgram(['gradebook', join(folder, 'mine.json')])).exitCode).toBe(66);
    expect(await runProgram(['gradebook'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('needs the folder'),
    });
  });
});

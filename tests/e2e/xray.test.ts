/** `xray` as scripts and people use it: on the screen, in lines, and as a page. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { TEXT, writeArticle } from './bridge-article.ts';
import { Player } from './player.ts';
import { runProgram } from './run-program.ts';

const PACK = join(import.meta.dirname, '../../questions/night-tea.yaml');

describe('on a terminal', () => {
  test('opens the marked article, walks it, says why, and gives the terminal back', async () => {
    const player = new Player(['xray', writeArticle()]);
    await player.sees('X-ray');
    player.presses('tab', 'tab');
    await player.sees(/3\/\d+ /);
    player.presses('enter');
    await player.sees('How sure: ');
    player.presses('escape');
    await player.sees(/3\/\d+ /);
    player.presses('q');
    expect(await player.leaves()).toBe(0);
    expect(player.onAlternateScreen).toBe(false);
    expect(player.cursorIsShown).toBe(true);
    player.close();
  });

  test('prints lines with --linear, no wider than the terminal', async () => {
    const player = new Player(['xray', '--linear', writeArticle()], { columns: 50 });
    expect(await player.leaves()).toBe(0);
    const lines = player.output.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '').split(/\r?\n/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
    player.close();
  });
});

describe('without a terminal', () => {
  test('prints the article with numbered marks and the list of marks', async () => {
    const run = await runProgram(['xray', writeArticle()]);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toMatch(/^"\[\d+: We cannot sign a contract that nobody has read,\]" Mayor/m);
    expect(run.stdout).toMatch(/^\d+\. " direct quote by A Dana Whitlock: “We cannot sign/m);
    expect(run.stdout).not.toContain('\x1b');
  });

  test('reads standard input, and a pack’s own entries', async () => {
    const piped = await runProgram(['xray', '-'], { input: TEXT });
    expect(piped.stdout).toContain('A Dana Whitlock');
    const pack = await runProgram(['xray', PACK]);
    expect(pack.stdout).toContain('This pack was written or reviewed by people');
    expect(pack.stdout).toContain('Amara Teshale');
  });

  test('lets no escape sequence of the article through', async () => {
    const run = await runProgram(['xray', writeArticle(TEXT.replace('Dana', '\x1b[5mDana\x1b]0;owned\x07'))]);
    expect(run.stdout).not.toMatch(/[\x1b\x07]/);
  });

  test('shows an article in which nothing is found, and warns of another language', async () => {
    const run = await runProgram(['xray', writeArticle('Der Rat hat die Brücke gesperrt. '.repeat(20))]);
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain('does not look like English');
  });
});

describe('--html', () => {
  test('writes one page to the file, and says so', async () => {
    const path = writeArticle();
    const page = join(dirname(path), 'page.html');
    const run = await runProgram(['xray', path, '--html', '-o', page]);
    expect(run).toEqual({ exitCode: 0, stdout: `Wrote ${page}\n`, stderr: '' });
    const { document } = parseHTML(readFileSync(page, 'utf8'));
    expect(document.querySelector('article')?.textContent).toContain('We cannot sign a contract');
  });

  test('prints the page where no file is named', async () => {
    const run = await runProgram(['xray', '--html', writeArticle()]);
    expect(run.stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  });

  test('overwrites nothing without --force', async () => {
    const path = writeArticle();
    const page = join(dirname(path), 'page.html');
    writeFileSync(page, 'mine');
    const refused = await runProgram(['xray', path, '--html', '-o', page]);
    expect(refused).toMatchObject({ exitCode: 73, stdout: '' });
    expect(refused.stderr).toMatch(/^sayswho: .*page\.html is there already\.\n.*--force.*\n$/);
    expect(readFileSync(page, 'utf8')).toBe('mine');
    expect(await runProgram(['xray', path, '--html', '-o', page, '--force'])).toMatchObject({ exitCode: 0 });
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/);
  });

  test.each([
    [['--html', '--linear'], '--html and --linear exclude each other.'],
    [['-o', 'page.html'], '-o goes with --html.'],
    [['--html', '--force'], '--force goes with -o.'],
  ])('refuses %j before it reads anything', async (options, message) => {
    const run = await runProgram(['xray', ...options, '/nowhere/a.txt']);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(message);
    expect(existsSync('page.html')).toBe(false);
  });
});

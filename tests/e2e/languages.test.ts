/** The built program speaks the language of --lang, or of the locale. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TEXT } from './bridge-article.ts';
import { freshDataFolder } from './data-folder.ts';
import { runProgram } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'sayswho-languages-'));
const article = join(folder, 'bridge.txt');
writeFileSync(article, TEXT);

/** What the tests set for English is as good as not set. */
const UNSET = { SAYSWHO_LANG: '', LC_ALL: '', LC_MESSAGES: '' };

describe('the language', () => {
  test.each([
    [{ ...UNSET, LANG: 'es_MX.UTF-8' }, [], '¿Según quién?'],
    [{ ...UNSET, LANG: 'C' }, [], 'Says who?'],
    [{ ...UNSET, LANG: 'fr_FR.UTF-8' }, [], 'Says who?'],
    [{ ...UNSET, LANG: 'es_ES.UTF-8', LC_ALL: 'en_US.UTF-8' }, [], 'Says who?'],
    [{ ...UNSET, LANG: 'en_US.UTF-8', SAYSWHO_LANG: 'es' }, [], '¿Según quién?'],
    [{ ...UNSET, LANG: 'es_ES.UTF-8' }, ['--lang', 'en'], 'Says who?'],
  ])('for %o and %o', async (env, args, title) => {
    const { stdout, exitCode } = await runProgram(args, { env });
    expect(stdout.split('\n')[0]).toContain(title);
    expect(exitCode).toBe(0);
  });

  test.each([
    ['play', [], 'Escribe (?:el|un) número'],
    ['tutorial', [], 'El tutorial de dos minutos'],
    ['analyze', [article], 'Afirmaciones'],
    ['xray', [article], 'Leyenda|Signos'],
    ['stats', [], 'Todavía no hay respuestas guardadas'],
  ])('%s speaks it', async (command, args, words) => {
    const { stdout } = await runProgram([command, '--lang', 'es', ...args]);
    expect(stdout).toMatch(new RegExp(words));
  });

  test('wrong values are refused, and what was meant is named', async () => {
    const { stderr, exitCode } = await runProgram(['stats', '--lang', 'spanish']);
    expect(exitCode).toBe(2);
    expect(stderr).toBe('sayswho: --lang cannot be "spanish": the languages are en, es.\nDid you mean es?\n');
  });

  test('errors and their hints are said in it', async () => {
    const { stderr, exitCode } = await runProgram(['play', join(folder, 'brigde.txt'), '--lang', 'es']);
    expect(stderr).toMatch(/^sayswho: No existe el archivo .*\n¿Querías decir .*bridge\.txt\?\n$/);
    expect(exitCode).toBe(66);
  });
});

describe('what other programs read does not depend on it:', () => {
  test('analyze --json', async () => {
    const english = await runProgram(['analyze', '--json', article]);
    const spanish = await runProgram(['analyze', '--json', article, '--lang', 'es']);
    expect(spanish.stdout).toBe(english.stdout);
  });

  test('the names of the fields of stats', async () => {
    const env = { SAYSWHO_DATA_DIR: freshDataFolder() };
    await runProgram(['play', article, '--lang', 'es'], { env, input: '1\n2\n'.repeat(20) });
    const namesIn = (json: string) => [...json.matchAll(/"(\w+)":/g)].map(([, name]) => name);
    const english = await runProgram(['stats', '--json'], { env });
    const spanish = await runProgram(['stats', '--json', '--lang', 'es'], { env });
    expect(namesIn(spanish.stdout)).toEqual(namesIn(english.stdout));
    const table = await runProgram(['stats', '--csv'], { env });
    expect((await runProgram(['stats', '--csv', '--lang', 'es'], { env })).stdout).toBe(table.stdout);
  });
});

test('a game that was left in English is gone on with in Spanish, at the same question', async () => {
  const env = { SAYSWHO_DATA_DIR: freshDataFolder() };
  const left = await runProgram(['play', article, '--seed', '3'], { env, input: '1\n2\nq\ny\n' });
  const { stdout } = await runProgram(['play', article, '--lang', 'es'], { env, input: '1\nq\ns\n' });
  expect(stdout).toContain('1. Seguir en la pregunta 2 de');
  expect(stdout).toMatch(/Ronda 1 de \d · ¿Quién lo dijo\? · pregunta 2 de/);
  // The quote and the speakers to choose from are the article's own.
  const quoteOf = (text: string, question: RegExp) =>
    /\n(“.*\n(?:\d\. .*\n)+)/.exec(text.slice(text.search(question)))?.[1];
  const quote = quoteOf(left.stdout, /question 2 of/);
  expect(quote).toMatch(/^“.*\n1\. .*\n2\. /);
  expect(quoteOf(stdout, /pregunta 2 de/)).toBe(quote);
});

test.each([
  [['--lang', 'es'], {}, / --lang es$/],
  [[], { SAYSWHO_LANG: 'es' }, / --data-dir \S+$/],
])('with %j and %o, the commands of the end go on in the same language', async (option, env, end) => {
  const where = ['--data-dir', freshDataFolder()];
  const { stdout } = await runProgram(['play', article, ...where, ...option], { env, input: '1\n2\nq\ns\n' });
  const commands = stdout.split('\n').filter((line) => / play /.test(line));
  expect(commands.length).toBeGreaterThan(1);
  for (const command of commands) expect(command).toMatch(end);
});

test('a page in Spanish says so, and that its article is English', async () => {
  const { stdout } = await runProgram(['xray', article, '--html', '--lang', 'es']);
  expect(stdout).toContain('<html lang="es">');
  expect(stdout).toMatch(/<article id="text" lang="en"/);
});

describe.each(['en', 'es'])('help in %s', (language) => {
  test.each([
    '',
    'play',
    'tutorial',
    'analyze',
    'xray',
    'review',
    'build',
    'export',
    'import',
    'stats',
    'gradebook',
  ])('on “%s” fits 80 columns and explains every option', async (command) => {
    const { stdout } = await runProgram([...(command ? [command] : []), '--help', '--lang', language]);
    // The name of the program, which the tests start by its path, is part of the examples.
    const own = stdout.split('\n').filter((line) => !line.includes('sayswho.js'));
    expect(own.filter((line) => line.length > 80)).toEqual([]);
    const options = own.filter((line) => /^ {2}-/.test(line));
    expect(options.length).toBeGreaterThan(1);
    expect(options.filter((line) => !/^ {2}-\S.* {2,}\S/.test(line))).toEqual([]);
  });
});

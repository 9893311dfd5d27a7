/** Input that cannot be played: one clear message with a hint, the right exit code, and no stack. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Run, runProgram } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'sayswho-bad-'));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function expectRefusal(run: Run, exitCode: number, message: RegExp): void {
  // One message, which for a pack lists every problem, and a hint.
  expect(run.stderr).toMatch(/^sayswho: [^\n]+\n([^\n]+:\d+:\d+: [^\n]+\n)*[A-Z][^\n]+\n$/);
  expect(run.stderr).toMatch(message);
  expect(run.stderr).not.toMatch(/\x1b|^\s+at /m);
  expect(run.exitCode).toBe(exitCode);
}

const GERMAN =
  `Der Gemeinderat hat am Dienstag beschlossen, die alte Anlegestelle für zwei Monate zu schließen. „Die Pfähle
sind morsch“, sagte die Hafenmeisterin Ines Kato. Die Fahrgäste müssen den kleineren Steg im Norden benutzen, und das
ist nicht allen recht, wie eine Umfrage ergab. `.repeat(3);

function emptyFolder(): string {
  return mkdtempSync(join(folder, 'empty-'));
}

describe('a file that cannot be played', () => {
  test.each<[string, () => string, number, RegExp]>([
    ['missing', () => join(folder, 'nowhere.txt'), 66, /nowhere\.txt/],
    ['a folder without packs', () => emptyFolder(), 66, /no packs/],
    ['empty', () => file('empty.txt', ''), 65, /no text|empty/],
    ['only white space', () => file('blank.txt', ' \n\t\n'), 65, /no text|empty/],
    [
      'binary',
      () => file('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 0])),
      65,
      /picture\.txt/,
    ],
    ['invalid UTF-8', () => file('latin.txt', Buffer.from('caf\xe9 society', 'latin1')), 65, /UTF-8/],
    ['50 MB long', () => file('long.txt', 'word '.repeat(10_000_000)), 65, /long\.txt/],
    ['too short', () => file('short.txt', 'Rain is likely.\n'), 65, /too short/],
    ['in another language', () => file('german.txt', GERMAN), 65, /English/],
    [
      'a page with no article',
      () => file('page.html', '<html><body><nav>Home</nav></body></html>'),
      65,
      /article/,
    ],
    [
      'a pack that is no YAML',
      () => file('broken.yaml', 'sayswho: 1\ntitle: [\n'),
      65,
      /broken\.yaml:\d+:\d+/,
    ],
    [
      'a pack that lacks its parts',
      () => file('bare.yaml', 'sayswho: 1\ntitle: Bare\n'),
      65,
      /bare\.yaml:\d+:\d+/,
    ],
  ])('%s', async (_, path, exitCode, message) => {
    expectRefusal(await runProgram(['play', path()]), exitCode, message);
  });

  test('nothing on standard input', async () => {
    expectRefusal(await runProgram(['play', '-']), 65, /no text/);
  });

  test('with a name that holds escape sequences', async () => {
    const run = await runProgram(['play', join(folder, '\x1b[31mred\x1b[0m.txt')]);
    expectRefusal(run, 66, /red/);
  });
});

describe('an address that cannot be played', () => {
  let server: Server;
  let base = '';

  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    base = `http://127.0.0.1:${address.port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test('not found', async () => {
    expectRefusal(await runProgram(['play', `${base}/gone`]), 69, /404/);
  });

  test('a redirect loop', async () => {
    expectRefusal(await runProgram(['play', `${base}/loop`]), 69, /redirect/i);
  });

  test('unreachable', async () => {
    expectRefusal(await runProgram(['play', 'http://127.0.0.1:1/story']), 69, /127\.0\.0\.1/);
  });
});

test('a stack is shown when SAYSWHO_DEBUG asks for it', async () => {
  const run = await runProgram(['play', join(folder, 'nowhere.txt')], { env: { SAYSWHO_DEBUG: '1' } });
  expect(run.stderr).toMatch(/^\s+at /m);
  expect(run.exitCode).toBe(66);
});

/** Articles from real files: what is kept as it is, and what each bad file is told. */
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadArticle } from '../../src/io/load-article.ts';
import { failureOf } from '../fixtures/failure.ts';
import { tempFolder } from './temp-folder.ts';

const temp = tempFolder();
const STORY =
  'The bridge over the Wend is closed, said Mayor Ada Quill. “It may stay shut until May,” she added.';

async function load(name: string, content: string | Uint8Array) {
  return loadArticle(await temp.write(name, content));
}

async function failure(name: string, content: string | Uint8Array) {
  return failureOf(load(name, content));
}

describe('a text file', () => {
  it('keeps everything but the byte order mark and the CR of CRLF', async () => {
    const article = await load(
      'odd.txt',
      '\ufeff  Bridge shut \r\n\r\n\t“Soon,” \x1b[31mshe\x1b[0m said.\rEnd\u00a0\n\n',
    );
    expect(article).toEqual({
      path: join(temp.path, 'odd.txt'),
      title: null,
      byline: null,
      date: null,
      publisher: null,
      text: '  Bridge shut \n\n\t“Soon,” \x1b[31mshe\x1b[0m said.\rEnd\u00a0\n\n',
    });
  });

  it.each(['story', 'story.text', 'story.log', 'STORY.TXT'])('may be called %s', async (name) => {
    expect((await load(name, STORY)).text).toBe(STORY);
  });

  it('is not taken for a page, whatever it begins with', async () => {
    const text = `<html> is how pages begin. ${STORY}`;
    expect((await load('tags.txt', text)).text).toBe(text);
  });

  it('may be UTF-16 with a byte order mark', async () => {
    const little = Buffer.from(`\ufeff${STORY}\r\n`, 'utf16le');
    expect((await load('little.txt', little)).text).toBe(`${STORY}\n`);
    expect((await load('big.txt', Buffer.from(little).swap16())).text).toBe(`${STORY}\n`);
  });

  it('may be as large as five megabytes', async () => {
    const text = 'word '.repeat(1_000_000);
    expect((await load('five.txt', text)).text).toBe(text);
  });
});

describe('a file that cannot be read', () => {
  it('is missing: the nearest name in its folder is suggested', async () => {
    await temp.write('harbor.txt', STORY);
    expect(await failureOf(loadArticle(join(temp.path, 'habror.txt')))).toEqual({
      code: 'file-missing',
      exitCode: 66,
      message: `There is no file ${join(temp.path, 'habror.txt')}.`,
      hint: `Did you mean ${join(temp.path, 'harbor.txt')}?`,
    });
  });

  it('is missing, with nothing near', async () => {
    const { code, hint } = await failureOf(loadArticle(join(temp.path, 'zzzzzzzzzzzzzz.qqq')));
    expect([code, hint]).toEqual(['file-missing', 'Check the path and the spelling.']);
  });

  it('is in a folder that is missing', async () => {
    const { code, exitCode, hint } = await failureOf(loadArticle(join(temp.path, 'nowhere', 'a.txt')));
    expect([code, exitCode]).toEqual(['file-missing', 66]);
    expect(hint).toContain(join(temp.path, 'nowhere'));
  });

  it.each(['www.example.org/story', 'news.example.org/2024/bridge'])(
    'is the address %s without https',
    async (ref) => {
      expect((await failureOf(loadArticle(ref))).hint).toBe(`To fetch a web page, write https://${ref}`);
    },
  );

  it('is a folder', async () => {
    const folder = join(temp.path, 'folder.txt');
    await mkdir(folder);
    const { code, exitCode, message } = await failureOf(loadArticle(folder));
    expect([code, exitCode]).toEqual(['file-is-directory', 66]);
    expect(message).toContain('is a folder');
  });

  it('lies below a file instead of a folder', async () => {
    const file = await temp.write('plain.txt', STORY);
    expect((await failureOf(loadArticle(join(file, 'a.txt')))).code).toBe('file-missing');
  });

  it('is forbidden', async ({ skip }) => {
    skip(getuid?.() === 0, 'root may read every file');
    const file = await temp.write('secret.txt', STORY);
    await chmod(file, 0);
    const { code, exitCode } = await failureOf(loadArticle(file));
    expect([code, exitCode]).toEqual(['file-forbidden', 66]);
  });

  it('has a name with escape sequences, which the message does not repeat', async () => {
    const { message, hint } = await failureOf(loadArticle(join(temp.path, '\x1b]0;x\x07bad\n\x1b[31mname')));
    expect(message).toBe(`There is no file ${join(temp.path, 'bad name')}.`);
    expect(hint).not.toContain('\x1b');
  });
});

describe('a file that is no article', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n\u00a0\u2028'],
    ['a byte order mark', '\ufeff'],
    ['escape sequences', '\x1b[2J\x1b[0m\n'],
  ])('holds only %s', async (_name, content) => {
    const { code, exitCode, message } = await failure('hollow.txt', content);
    expect([code, exitCode]).toEqual(['file-empty', 65]);
    expect(message).toContain('hollow.txt has no text in it.');
  });

  it.each([
    ['%PDF-1.7\n%…', 'a PDF document', 'pdftotext'],
    ['PK\x03\x04\x14\0\x06\0[Content_Types].xml…word/document.xml', 'a Word document', 'plain text'],
    [
      'PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.text',
      'an OpenDocument file',
      'plain text',
    ],
    ['PK\x03\x04\x14\0\0\0mimetypeapplication/epub+zip', 'an e-book', 'copy the text'],
    ['PK\x03\x04\x14\0\0\0story.txt', 'a zip archive', 'Unpack'],
    ['{\\rtf1\\ansi hello}', 'an RTF document', 'plain text'],
    ['\x89PNG\r\n\x1a\n\0\0', 'a PNG picture', 'copy the text'],
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'a JPEG picture', 'copy the text'],
    ['RIFF\x24\0\0\0WEBPVP8 ', 'a WebP picture', 'copy the text'],
    ['\0\0\0\x20ftypisom', 'a video, a sound file or a HEIF picture', '.txt'],
    ['some words\0and more', 'a binary file', '.txt'],
    ['H\0e\0l\0l\0o\0 \0t\0h\0e\0r\0e\0', 'UTF-16 text without a byte order mark', 'UTF-16LE'],
  ])('is told what it seems to be: %j', async (bytes, kind, advice) => {
    const { code, exitCode, message, hint } = await failure('thing.txt', Buffer.from(bytes, 'latin1'));
    expect([code, exitCode]).toEqual(['file-binary', 65]);
    expect(message).toBe(`${join(temp.path, 'thing.txt')} seems to be ${kind}, not plain text.`);
    expect(hint).toContain(advice);
  });

  it('is compressed, under the name of a page', async () => {
    expect((await failure('page.html', gzipSync(STORY))).message).toContain('a gzip archive');
  });

  it('is not UTF-8: the offset of the first wrong byte and a way to convert it are named', async () => {
    const bytes = Buffer.concat([Buffer.from('é\ufffd: caf'), Buffer.from([0xe9]), Buffer.from(' au lait')]);
    const { code, exitCode, message, hint } = await failure('latin.txt', bytes);
    expect([code, exitCode]).toEqual(['file-encoding', 65]);
    expect(message).toContain('byte 0xE9 at offset 10');
    expect(hint).toContain('iconv -f WINDOWS-1252 -t UTF-8');
  });

  it('is UTF-8 cut off within a character', async () => {
    const bytes = Buffer.from('ab€').subarray(0, -1);
    expect((await failure('cut.txt', bytes)).message).toContain('byte 0xE2 at offset 2');
  });

  it('is not UTF-8, wherever the wrong byte stands', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        async (before, after) => {
          // 0xFF occurs nowhere in UTF-8; the letter keeps the start from looking like another format.
          const head = Buffer.from(`a${before.replaceAll('\0', '')}`);
          const bytes = Buffer.concat([head, Buffer.from([0xff]), Buffer.from(after.replaceAll('\0', ''))]);
          expect((await failure('wrong.txt', bytes)).message).toContain(
            `byte 0xFF at offset ${head.length} `,
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is UTF-16 with half a character', async () => {
    expect((await failure('half.txt', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8]))).code).toBe(
      'file-encoding',
    );
  });

  it('is fifty megabytes long: refused at once', async () => {
    const file = await temp.write('long.txt', Buffer.alloc(50_000_000, 'A long story. '));
    const started = performance.now();
    const { code, exitCode, message, hint } = await failureOf(loadArticle(file));
    expect(performance.now() - started).toBeLessThan(2000);
    expect([code, exitCode]).toEqual(['file-too-large', 65]);
    expect(message).toBe(`${file} is 50 MB; at most 5 MB can be read.`);
    expect(hint).not.toBe('');
  });

  it('is both large and binary: told that it is binary', async () => {
    expect((await failure('zeros.txt', Buffer.alloc(6_000_000))).code).toBe('file-binary');
  });
});

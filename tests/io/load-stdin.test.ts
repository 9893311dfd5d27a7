/** Articles from standard input. */
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { loadArticle } from '../../src/io/load-article.ts';
import { failureOf } from '../fixtures/failure.ts';

const SENTENCE = '“The ferry will not run this winter,” said harbor master Tilda Brack on Monday. ';

function stdin(...chunks: readonly (string | Uint8Array)[]): Readable {
  return Readable.from(chunks);
}

describe('"-"', () => {
  it('reads the stream to its end, characters split between chunks included', async () => {
    const bytes = Buffer.from('“Nein”\r\n');
    const { path, text } = await loadArticle('-', {
      stdin: stdin(bytes.subarray(0, 1), bytes.subarray(1, 8), bytes.subarray(8)),
    });
    expect([path, text]).toEqual(['-', '“Nein”\n']);
  });

  it('takes what looks like a page for a page', async () => {
    const page = `<!-- saved -->\n<!DOCTYPE html><html><head><title>Ferry stops</title></head><body><h1>Ferry stops</h1><p>${SENTENCE.repeat(4)}</p></body></html>`;
    const { title, text } = await loadArticle('-', { stdin: stdin(page) });
    expect([title, text]).toEqual(['Ferry stops', SENTENCE.repeat(4).trim()]);
  });

  it.each([
    ['nothing', '', 'file-empty'],
    ['a picture', Buffer.from('GIF89a\0'), 'file-binary'],
    ['Latin-1', Buffer.from('caf\xe9!', 'latin1'), 'file-encoding'],
  ])('refuses %s and calls it the standard input', async (_name, chunk, code) => {
    const failure = await failureOf(loadArticle('-', { stdin: stdin(chunk) }));
    expect([failure.code, failure.exitCode]).toEqual([code, 65]);
    expect(failure.message).toMatch(/^The standard input /);
  });

  it('decides in a moment whether comments open a page', async () => {
    const comments = '<!-- a -->'.repeat(100_000);
    const started = performance.now();
    expect((await loadArticle('-', { stdin: stdin(`${comments}${SENTENCE}`) })).title).toBeNull();
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('stops reading an endless stream', async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given += SENTENCE.length * 1000;
          yield SENTENCE.repeat(1000);
        }
      })(),
    );
    const { code, message } = await failureOf(loadArticle('-', { stdin: endless }));
    expect(code).toBe('file-too-large');
    expect(message).toContain('goes beyond 5 MB');
    expect(given).toBeLessThan(20_000_000);
    expect(endless.destroyed).toBe(true);
  });
});

/** Articles from a real web server: what arrives, and what each failure is told. */
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadArticle } from '../../src/io/load-article.ts';
import { failureOf } from '../fixtures/failure.ts';
import { type Answer, localServer } from './local-server.ts';

const SENTENCE = '“Das Café bleibt geöffnet”, sagte Wirtin Jana Öhm am Dienstag der Zeitung am Markt. ';
const TEXT = SENTENCE.repeat(4).trim();

function pageOf(text: string, head = ''): string {
  return `<!doctype html><html><head><title>Das Café</title>${head}</head><body><article><h1>Das Café</h1><p>${text}</p></article></body></html>`;
}

function send(type: string | null, body: string | Uint8Array, headers: Record<string, string> = {}): Answer {
  return (response) => {
    if (type !== null) response.setHeader('content-type', type);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end(body);
  };
}

function redirect(location: string, status = 302): Answer {
  return (response) => response.writeHead(status, { location }).end('moved');
}

function status(code: number): Answer {
  return (response) => response.writeHead(code, { 'content-type': 'text/html' }).end(pageOf(TEXT));
}

const latin1 = Buffer.from(pageOf(TEXT.replaceAll(/[“”]/g, '"')), 'latin1');
const cp1252 = Buffer.from(pageOf(TEXT).replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1');

const server = localServer({
  '/page': send('text/html; charset=utf-8', pageOf(TEXT)),
  '/header-charset': send('text/html; charset=ISO-8859-1', latin1),
  '/meta-charset': send(
    'text/html',
    Buffer.from(latin1.toString('latin1').replace('<title>', '<meta charset="iso-8859-1"><title>'), 'latin1'),
  ),
  '/no-charset': send('text/html', cp1252),
  '/unknown-charset': send('text/html; charset=nonsense', pageOf(TEXT)),
  '/utf16': send('text/html', Buffer.from(`\ufeff${pageOf(TEXT)}`, 'utf16le')),
  '/gzip': send('text/html; charset=utf-8', gzipSync(pageOf(TEXT)), { 'content-encoding': 'gzip' }),
  '/broken-gzip': send('text/html', 'no gzip at all', { 'content-encoding': 'gzip' }),
  '/bomb': send('text/html', gzipSync(Buffer.alloc(30_000_000, 'a')), { 'content-encoding': 'gzip' }),
  '/xhtml': send('application/xhtml+xml', `<?xml version="1.0" encoding="utf-8"?>${pageOf(TEXT)}`),
  '/plain': send('text/plain; charset=utf-8', `One.\r\n\r\n${TEXT}\n`),
  '/markdown': send('text/markdown; charset=utf-8', '# Head\n\nSome *text*.'),
  '/raw/story.md': send('text/plain; charset=utf-8', '# Head\n\nSome *text*.'),
  '/untyped-page': send(null, pageOf(TEXT)),
  '/untyped-text': send(null, TEXT),
  '/empty': send('text/html', ''),
  '/no-article': send('text/html', '<html><body><p>Please enable JavaScript.</p></body></html>'),
  '/picture': send('image/png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
  '/pdf': send('application/pdf', '%PDF-1.7'),
  '/hidden-pdf': send('text/html', '%PDF-1.7 …'),
  '/moved': redirect('/moved-again', 301),
  '/moved-again': redirect('page?', 308),
  '/page?': redirect('/page#part', 307),
  '/loop': redirect('/loop-back'),
  '/loop-back': redirect('/loop'),
  '/self': redirect('/self'),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-nonsense': redirect('http://'),
  '/no-location': (response) => response.writeHead(302, { 'content-type': 'text/html' }).end(),
  ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`/chain/${i}`, redirect(`/chain/${i + 1}`)])),
  '/403': status(403),
  '/410': status(410),
  '/429': status(429),
  '/503': status(503),
  '/announced-huge': send('text/html', '', { 'content-length': '20000000' }),
  '/huge': (response) => {
    response.setHeader('content-type', 'text/html');
    const more = () => {
      while (!response.destroyed && response.write('<p>word word word</p>'.repeat(1000)));
    };
    response.on('drain', more);
    more();
  },
  '/silent': () => {},
  '/slow': (response) => {
    response.setHeader('content-type', 'text/html');
    response.write('<html><body><p>Just a');
  },
  '/broken': (response) => {
    response.setHeader('content-type', 'text/html');
    response.write('<html>');
    setTimeout(() => response.destroy(), 20);
  },
});

function load(path: string) {
  return loadArticle(server.at(path), { fetchTimeoutMs: 5000 });
}

describe('a page', () => {
  it('becomes an article under the address that was named', async () => {
    expect(await load('/page')).toEqual({
      path: server.at('/page'),
      title: 'Das Café',
      byline: null,
      date: null,
      publisher: null,
      text: TEXT,
    });
  });

  it('is asked for under the program’s own name', async () => {
    await loadArticle(server.at('/page'), { userAgent: 'sayswho/9.9' });
    expect(server.lastHeaders['user-agent']).toBe('sayswho/9.9');
  });

  it.each(['/header-charset', '/meta-charset'])('in Latin-1 (%s) is decoded', async (path) => {
    expect((await load(path)).text).toBe(TEXT.replaceAll(/[“”]/g, '"'));
  });

  it.each(['/no-charset', '/unknown-charset', '/utf16', '/gzip', '/xhtml', '/untyped-page'])(
    'is decoded with whatever it says or fails to say (%s)',
    async (path) => {
      expect((await load(path)).text).toBe(TEXT);
    },
  );

  it('is found behind redirects, relative ones too', async () => {
    const article = await load('/moved');
    expect([article.path, article.text]).toEqual([server.at('/moved'), TEXT]);
  });
});

describe('an address of a text', () => {
  it.each(['/plain', '/untyped-text'])('gives the text as it is but for line ends (%s)', async (path) => {
    const { title, text } = await load(path);
    expect([title, text]).toEqual([null, path === '/plain' ? `One.\n\n${TEXT}\n` : TEXT]);
  });

  it.each(['/markdown', '/raw/story.md'])('may be Markdown (%s)', async (path) => {
    expect((await load(path)).text).toBe('Head\n\nSome text.');
  });
});

describe('an address that cannot be fetched', () => {
  it.each([
    ['/nowhere', 'http-status', 'does not exist (status 404)', 'Check the address'],
    ['/410', 'http-status', 'does not exist (status 410)', 'Check the address'],
    ['/403', 'http-status', 'status 403', 'save it as an HTML'],
    ['/429', 'http-status', 'status 429', 'later'],
    ['/503', 'http-status', 'status 503', 'later'],
    ['/no-location', 'http-status', 'status 302', 'save it as an HTML'],
    ['/loop', 'redirect-loop', 'redirects in a circle', 'save it as an HTML'],
    ['/self', 'redirect-loop', 'redirects in a circle', 'save it as an HTML'],
    ['/chain/0', 'redirect-loop', 'redirects more than 10 times', 'save it as an HTML'],
    ['/to-file', 'address-invalid', 'not on the web (file:)', 'http and https'],
    ['/to-nonsense', 'address-invalid', 'is not a valid address', 'spelling'],
    ['/picture', 'not-a-page', 'of type image/png', 'page of one article'],
    ['/pdf', 'not-a-page', 'of type application/pdf', 'page of one article'],
    ['/announced-huge', 'page-too-large', 'larger than 10 MB', 'page of one article'],
    ['/huge', 'page-too-large', 'larger than 10 MB', 'page of one article'],
    ['/bomb', 'page-too-large', 'larger than 10 MB', 'page of one article'],
    ['/broken', 'connection-failed', 'the connection failed', 'later'],
    ['/broken-gzip', 'connection-failed', 'the connection failed', 'later'],
  ])('%s is a %s', async (path, code, problem, advice) => {
    const failure = await failureOf(load(path));
    expect([failure.code, failure.exitCode]).toEqual([code, 69]);
    expect(failure.message).toContain(server.at(path));
    expect(failure.message).toContain(problem);
    expect(failure.hint).toContain(advice);
  });

  it.each(['/silent', '/slow'])('takes too long (%s)', async (path) => {
    const failure = await failureOf(loadArticle(server.at(path), { fetchTimeoutMs: 150 }));
    expect([failure.code, failure.exitCode]).toEqual(['fetch-timeout', 69]);
    expect(failure.message).toBe(`${server.at(path)} took too long to answer.`);
  });

  it('refuses connections', async () => {
    const closed = await unusedPort();
    const failure = await failureOf(loadArticle(`http://127.0.0.1:${closed}/`));
    expect([failure.code, failure.exitCode]).toEqual(['connection-refused', 69]);
    expect(failure.message).toContain(`127.0.0.1:${closed} refused the connection`);
  });

  it('has no such host', async () => {
    const failure = await failureOf(loadArticle('https://no-such-host.invalid/story'));
    expect([failure.code, failure.exitCode]).toEqual(['host-unknown', 69]);
    expect(failure.message).toContain('no host no-such-host.invalid was found');
  });

  it.each([
    ['ftp://example.org/story', 'is not a web address'],
    ['file:///tmp/story.txt', 'is not a web address'],
    ['http://', 'is not a valid address'],
    ['https://user:secret@example.org/', 'holds a user name or password'],
    ['http://127.0.0.1:1/', 'names a port that is not for web pages'],
  ])('%s %s', async (address, problem) => {
    const failure = await failureOf(loadArticle(address));
    expect([failure.code, failure.exitCode]).toEqual(['address-invalid', 69]);
    expect(failure.message).toContain(problem);
  });

  it('is given up when the caller gives up', async () => {
    const controller = new AbortController();
    const loading = loadArticle(server.at('/silent'), { signal: controller.signal });
    controller.abort(new Error('the player left'));
    await expect(loading).rejects.toThrow('the player left');
  });
});

describe('a page that was fetched but cannot be used', () => {
  it.each([
    ['/empty', 'file-empty'],
    ['/no-article', 'page-without-article'],
    ['/hidden-pdf', 'file-binary'],
  ])('%s is told %s', async (path, code) => {
    const failure = await failureOf(load(path));
    expect([failure.code, failure.exitCode]).toEqual([code, 65]);
    expect(failure.message).toContain(server.at(path));
    expect(failure.hint).not.toBe('');
  });
});

/** A port on which nothing listens, since what listened has just closed. */
async function unusedPort(): Promise<number> {
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  await new Promise((resolve) => listener.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

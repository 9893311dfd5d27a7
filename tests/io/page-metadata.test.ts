/** What a page says about its article, wherever it says it. */
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/io/page-dom.ts';
import { readMetadata } from '../../src/io/page-metadata.ts';

async function metadata(head: string, body = '') {
  return readMetadata(
    await parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, 'the page'),
  );
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

describe('the title', () => {
  it.each([
    [
      'the one top heading that the page’s titles confirm',
      '<title>Bridge closes | The Gazette</title>',
      '<h1>Bridge <em>closes</em></h1>',
      'Bridge closes',
    ],
    [
      'the shared title where the heading is the site’s name',
      '<title>x</title><meta property="og:title" content="Bridge closes">',
      '<h1>Gazette</h1>',
      'Bridge closes',
    ],
    [
      'the shared title where there are several headings',
      '<meta property="og:title" content="Bridge closes">',
      '<h1>Bridge closes!</h1><h1>Eels</h1>',
      'Bridge closes',
    ],
    [
      'the title without the site’s name',
      '<title>Bridge closes - The Wend Gazette of Lower Wend</title><meta property="og:site_name" content="The Wend Gazette of Lower Wend">',
      '',
      'Bridge closes',
    ],
    [
      'the title without a short last part',
      '<title>Bridge – why it closes | Wend Gazette</title>',
      '',
      'Bridge – why it closes',
    ],
    [
      'the title with its own dash',
      '<title>Bridge closes – and nobody in the whole valley knows why</title>',
      '',
      'Bridge closes – and nobody in the whole valley knows why',
    ],
    [
      'the headline in JSON-LD',
      `<title>Gazette</title>${jsonLd({ '@type': 'NewsArticle', headline: 'Bridge closes' })}`,
      '',
      'Bridge closes',
    ],
  ])('is %s', async (_name, head, body, title) => {
    expect((await metadata(head, body)).title).toBe(title);
  });

  it('is one clean line', async () => {
    expect((await metadata('<title>\n Bridge&nbsp;\x1b[31m closes\n</title>')).title).toBe('Bridge closes');
  });
});

describe('the facts', () => {
  it('are read from JSON-LD, in a graph and with several authors', async () => {
    const article = {
      '@type': ['Thing', 'ReportageNewsArticle'],
      author: [{ '@type': 'Person', name: 'Jo Ferris' }, 'Al Moor'],
      datePublished: '2031-03-04T09:15:00Z',
      publisher: { '@type': 'Organization', name: 'Wend Gazette' },
    };
    expect(await metadata(jsonLd({ '@graph': [{ '@type': 'WebSite', name: 'no' }, article] }))).toEqual({
      title: null,
      byline: 'Jo Ferris, Al Moor',
      date: '2031-03-04T09:15:00Z',
      publisher: 'Wend Gazette',
    });
  });

  it('are read from meta elements', async () => {
    const head =
      '<meta name="author" content="By Jo Ferris"><meta property="article:published_time" content="2031-03-04"><meta property="og:site_name" content="Wend Gazette">';
    expect(await metadata(head)).toEqual({
      title: null,
      byline: 'Jo Ferris',
      date: '2031-03-04',
      publisher: 'Wend Gazette',
    });
  });

  it('are read from the body', async () => {
    const body = '<p class="byline">By Jo Ferris</p><time datetime="2031-03-04T09:15">Tuesday</time>';
    expect(await metadata('', body)).toEqual({
      title: null,
      byline: 'Jo Ferris',
      date: '2031-03-04T09:15',
      publisher: null,
    });
  });

  it('are missing rather than wrong: no addresses for names', async () => {
    const head =
      '<meta property="article:author" content="https://social.example/gazette"><meta property="og:site_name" content="https://gazette.example">';
    expect(await metadata(head)).toEqual({ title: null, byline: null, date: null, publisher: null });
  });

  it.each([
    '{"@type": "NewsArticle", "headline": ',
    'null',
    '[[1]]',
    '"text"',
    '{"@type": {"a": 1}, "@graph": 7}',
  ])('survive JSON-LD that is broken: %s', async (json) => {
    const head = `<script type="application/ld+json">${json}</script><meta name="author" content="Jo Ferris">`;
    expect((await metadata(head)).byline).toBe('Jo Ferris');
  });
});

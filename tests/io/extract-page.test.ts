/** The article out of a page: its sentences in, everything around them out. */
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/io/extract-page.ts';
import { failureOf } from '../fixtures/failure.ts';

const P1 =
  'The council of Lower Wend voted on Tuesday to close the old bridge, which engineers had called unsafe.';
const P2 =
  '“We could not wait any longer,” said Mayor Ada Quill, who had long hoped for money from the province.';
const P3 =
  'Shop owners on the far bank, among them baker Tom Harl, fear that trade may suffer until spring comes.';

function page(body: string, head = '<title>Bridge closes</title>'): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}

/** The paragraphs taken from a story with something added before, between and after its paragraphs. */
async function paragraphs(between: string, { before = '', after = '' } = {}): Promise<string[]> {
  const story = `<article><h1>Bridge closes</h1>${before}<p>${P1}</p>${between}<p>${P2}</p><p>${P3}</p>${after}</article>`;
  return (await extractPage(page(story), 'the page')).text.split('\n\n');
}

describe('the text of a page', () => {
  it('is its paragraphs, separated by blank lines, without the headline', async () => {
    expect(await paragraphs('')).toEqual([P1, P2, P3]);
  });

  it('keeps subheadings, quotations and lists as paragraphs of their own', async () => {
    const between =
      '<h2>A long wait</h2><blockquote>“It shook.”</blockquote><ul><li>One lane stays.</li><li>Two go.</li></ul>';
    expect(await paragraphs(between)).toEqual([
      P1,
      'A long wait',
      '“It shook.”',
      'One lane stays.',
      'Two go.',
      P2,
      P3,
    ]);
  });

  it('sets white space, entities and break hints as a reader sees them', async () => {
    const between =
      '<p>Fish&nbsp;&amp;  chips\n  cost <em>5</em>&#8364;, he\u00adsaid; <span>“no\u200bwhere”</span> cheaper.</p>';
    expect((await paragraphs(between))[1]).toBe('Fish & chips cost 5€, hesaid; “nowhere” cheaper.');
  });

  it('breaks paragraphs at line breaks after sentences, and only there', async () => {
    const between = '<p>First line<br>goes on.<br>Second one.<br><br>“Third.”<br/>Fourth</p>';
    expect(await paragraphs(between)).toEqual([
      P1,
      'First line goes on.',
      'Second one.',
      '“Third.”',
      'Fourth',
      P2,
      P3,
    ]);
  });

  it('puts the cells of a table row on one line', async () => {
    const rows = '<table><tr><th>Lane</th><th>Cars</th></tr><tr><td>North</td><td>410</td></tr></table>';
    expect(await paragraphs(rows)).toEqual([P1, 'Lane Cars', 'North 410', P2, P3]);
  });

  it('holds no escape sequences', async () => {
    expect((await paragraphs('<p>It is \x1b]0;x\x07red&#27;[31m, she said.</p>'))[1]).toBe(
      'It is red, she said.',
    );
  });

  it.each([
    ['scripts and styles', '<script>var a = "x";</script><style>p { color: red }</style>'],
    [
      'figures with captions',
      '<figure><img src="a.jpg"><figcaption>The bridge at dusk.</figcaption></figure>',
    ],
    ['captions by name', '<div class="wp-caption-text">The bridge at dusk.</div>'],
    ['asides', '<aside><p>Ten facts about bridges that you did not know.</p></aside>'],
    [
      'hidden text',
      '<p hidden>Not shown.</p><p style="display: none">Nor this.</p><p aria-hidden="true">Nor that.</p>',
    ],
    ['share buttons', '<div class="share-bar"><a href="#">Facebook</a> <a href="#">Mail</a></div>'],
    [
      'related stories by name',
      '<div class="relatedLinks"><p>Ferry to run again in summer, says owner.</p></div>',
    ],
    ['related stories by words', '<p>Read more: <a href="/ferry">Ferry to run again in summer</a></p>'],
    ['a paragraph that is a link', '<p><a href="/ferry">Ferry to run again in summer</a></p>'],
    ['newsletter boxes', '<div class="newsletter-signup"><p>All the news by mail.</p></div>'],
    ['newsletter lines', '<p>Sign up for our weekly newsletter here.</p>'],
    ['calls to follow', '<p>Follow us on <a href="#">Twitter</a> for more.</p>'],
    [
      'advertisements',
      '<div class="ad"><p>Buy a boat.</p></div><p>Advertisement</p><p>Story continues below</p>',
    ],
    [
      'picture credits',
      '<p>Photo: Jo Ferris / Wend Gazette</p><p>Ada Quill at the bridge (Image: Jo Ferris)</p>',
    ],
    ['cookie notices', '<div id="cookie-consent"><p>We use cookies, as everybody does.</p></div>'],
    [
      'author boxes',
      '<div class="author-bio"><p>Jo Ferris covers the valley, its rivers and its people.</p></div>',
    ],
    [
      'tags and comments',
      '<ul class="tags"><li>bridges</li></ul><section id="comments"><p>First!</p></section>',
    ],
  ])('leaves out %s', async (_name, markup) => {
    expect(await paragraphs(markup)).toEqual([P1, P2, P3]);
  });

  it('leaves out dates and bylines above the story', async () => {
    const before =
      '<p>By Jo Ferris and Al Moor</p><p>Published: Tuesday, March 4, 2031 at 9:15 am GMT</p><p>3 hours ago</p>';
    expect(await paragraphs('', { before })).toEqual([P1, P2, P3]);
  });

  it.each([
    [
      'lists of other stories',
      '<p>More great Gazette stories</p><ul><li>Who pays? <a href="/1">The mill, it says</a></li><li><a href="/2">Eels are back</a></li></ul>',
    ],
    [
      'lists of other stories under a heading',
      '<h3>Trending</h3><p>Eels are back in the river, anglers say.</p>',
    ],
    ['the author', '<h3>About the author</h3><p>Jo Ferris covers the valley, its rivers and its people.</p>'],
    [
      'the sender of an announcement',
      '<p>About Wendworks</p><p>Wendworks builds bridges, and has done so since 1902.</p>',
    ],
    [
      'contributors and rights',
      '<p>Al Moor contributed to this report.</p><p>Copyright Wend Gazette. All rights reserved.</p>',
    ],
  ])('leaves out %s after the story', async (_name, after) => {
    expect(await paragraphs('', { after })).toEqual([P1, P2, P3]);
  });

  it.each([
    'By Monday, 40 drivers had signed the petition.',
    'May 5 is the day that counts, he said.',
    'Follow the money, an old saying goes.',
    '“Sign up for our newsletter,” the mill had written to all its customers.',
    'More on that came from the sea-side towns.',
    'About half of them agreed.',
    'See <a href="/plan">the plan</a> for yourself, she said.',
    '<a href="/statement">“We regret the delay,” the company wrote.</a>',
    'Comments by the minister drew anger.',
    'Source code of the signals was lost: nobody had kept it.',
  ])('keeps prose that begins like a promotion: %s', async (sentence) => {
    const plain = sentence.replace(/<[^>]+>/g, '');
    expect(await paragraphs(`<p>${sentence}</p>`)).toEqual([P1, plain, P2, P3]);
  });

  it('keeps sections whose headings only sound like lists of links', async () => {
    const after = `<h2>Recommended speeds</h2><p>${P1}</p><h2>Related costs</h2><p>${P2}</p>`;
    expect(await paragraphs('', { after })).toEqual([
      P1,
      P2,
      P3,
      'Recommended speeds',
      P1,
      'Related costs',
      P2,
    ]);
  });

  it('keeps the story where the whole of it stands in a box named like noise', async () => {
    const body = `<div class="widget-gallery promo"><div class="comments-on"><p>${P1}</p><p>${P2}</p><p>${P3}</p></div></div>`;
    expect((await extractPage(page(body), 'the page')).text).toBe([P1, P2, P3].join('\n\n'));
  });

  it('keeps the story where every paragraph of it is named like noise', async () => {
    const body = [P1, P2, P3, P1, P2].map((p) => `<div class="promo"><p>${p}</p></div>`).join('');
    expect((await extractPage(page(body), 'the page')).text).toBe([P1, P2, P3, P1, P2].join('\n\n'));
  });

  it('takes the one article with the headline from a page that shows several', async () => {
    const other = `<article><h2>Eels are back</h2><p>${'Anglers, who had given up hope, are glad, they say. '.repeat(8)}</p></article>`;
    const main = `<article><h1>Bridge closes</h1><p>${P1}</p><p>${P2}</p></article>`;
    expect((await extractPage(page(main + other + other), 'the page')).text).toBe(`${P1}\n\n${P2}`);
  });

  it('is found without <html>, <head> and <body>', async () => {
    const { title, text } = await extractPage(
      `<title>Bridge closes</title><p>${P1}</p><p>${P2}</p>`,
      'the page',
    );
    expect([title, text]).toEqual(['Bridge closes', `${P1}\n\n${P2}`]);
  });
});

describe('a page without an article', () => {
  it.each([
    ['nothing', ''],
    ['only a notice', '<p>Please enable JavaScript to read this site.</p>'],
    ['only links', `<ul>${'<li><a href="/x">Bridge closes in Lower Wend</a></li>'.repeat(40)}</ul>`],
    ['only scripts', `<script>${'var story = "It is all in here";'.repeat(50)}</script>`],
  ])('with %s says so', async (_name, body) => {
    const { code, exitCode, message, hint } = await failureOf(extractPage(page(body), 'wend.html'));
    expect([code, exitCode, message]).toEqual([
      'page-without-article',
      65,
      'No article was found in wend.html.',
    ]);
    expect(hint).toContain('.txt');
  });

  it.each([
    ['deeper than any browser goes', `${'<div>'.repeat(1000)}x${'</div>'.repeat(1000)}`],
    ['that never closes what it opens', '<div class="a">'.repeat(500_000)],
    ['with more elements than anybody wrote', '<b></b>'.repeat(200_000)],
  ])('refuses a tree %s', async (_name, body) => {
    const { code, exitCode } = await failureOf(extractPage(page(body), 'wend.html'));
    expect([code, exitCode]).toEqual(['page-too-complex', 65]);
  });

  it('takes time in proportion to the length of the page', async () => {
    const time = async (count: number) => {
      const body = `<p>${P1}<br>${P2}</p><div class="ad">Boats</div>`.repeat(count);
      const started = performance.now();
      await extractPage(page(body), 'the page');
      return performance.now() - started;
    };
    await time(200);
    const short = await time(1000);
    // Eight times the length would take 64 times as long if time were quadratic.
    expect(await time(8000)).toBeLessThan(32 * short);
  });
});

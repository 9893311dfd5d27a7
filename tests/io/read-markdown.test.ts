/** Articles written in Markdown. */
import { describe, expect, it } from 'vitest';
import { loadArticle } from '../../src/io/load-article.ts';
import { readMarkdown } from '../../src/io/read-markdown.ts';
import { failureOf } from '../fixtures/failure.ts';
import { tempFolder } from './temp-folder.ts';

const temp = tempFolder();

async function textOf(markdown: string): Promise<string> {
  return (await readMarkdown(markdown, 'story.md')).text;
}

describe('the text of Markdown', () => {
  it.each([
    ['headings of both kinds', '# Bridge *closes*\n\nWend\n----\n\nText.', 'Bridge closes\n\nWend\n\nText.'],
    [
      'wrapped lines',
      'The bridge\nis closed,\nshe said.\n\nSo it is.',
      'The bridge is closed, she said.\n\nSo it is.',
    ],
    [
      'emphasis, links and code',
      'A **bold** _plan_ by [the mill](http://a.example "x") and `wend`.',
      'A bold plan by the mill and wend.',
    ],
    ['entities and escapes', 'Fish &amp; chips, 5 \\* 3 &mdash; “so”.', 'Fish & chips, 5 * 3 — “so”.'],
    ['pictures', '![The bridge](b.jpg)\n\nText.', 'Text.'],
    ['code blocks', 'Text.\n\n```js\nlet x;\n```\n\n    indented\n\nEnd.', 'Text.\n\nEnd.'],
    [
      'comments and markup',
      'Text.\n\n<!-- note -->\n\n<div>In a <b>box</b>.</div>\n<script>x</script>',
      'Text.\n\nIn a box.',
    ],
    ['lists', '- One.\n- Two.\n  - Three.\n\n1. Four.', 'One.\n\nTwo.\n\nThree.\n\nFour.'],
    ['quoted paragraphs', '> “It shook,”\n> she said.\n>\n> “A lot.”', '“It shook,” she said.\n\n“A lot.”'],
    [
      'rules and tables',
      'Text.\n\n---\n\n| Lane | Cars |\n|---|---|\n| North | 410 |',
      'Text.\n\nLane Cars\n\nNorth 410',
    ],
  ])('is plain: %s', async (_name, markdown, text) => {
    expect(await textOf(markdown)).toBe(text);
  });

  it('holds no escape sequences', async () => {
    expect(await textOf('It is \x1b[31mred\x1b[0m.')).toBe('It is red.');
  });
});

describe('front matter', () => {
  it('is used and removed', async () => {
    const file = await temp.write(
      'story.md',
      '---\r\nTitle: "Bridge: closed"\r\nauthors: [Jo Ferris, Al Moor]\r\ndate: 2031-03-04\r\npublisher: Wend Gazette\r\ndraft: true\r\n---\r\n\r\nText.\r\n',
    );
    expect(await loadArticle(file)).toEqual({
      path: file,
      title: 'Bridge: closed',
      byline: 'Jo Ferris, Al Moor',
      date: '2031-03-04',
      publisher: 'Wend Gazette',
      text: 'Text.',
    });
  });

  it.each([
    ['is no YAML', '---\ntitle: [a\n---\nText.'],
    ['is no map', '---\n- a\n---\nText.'],
    ['is empty', '---\n---\nText.'],
    ['holds no text', '---\ntitle: {a: b}\nauthor: []\ndate: ""\n---\nText.'],
    ['repeats itself without end', '---\na: &a [1]\ntitle: [*a, *a]\n---\nText.'],
  ])('is only removed where it %s', async (_name, markdown) => {
    expect(await readMarkdown(markdown, 'story.md')).toEqual({
      title: null,
      byline: null,
      date: null,
      publisher: null,
      text: 'Text.',
    });
  });

  it('is not seen in a rule further down', async () => {
    expect(await textOf('Text.\n\n---\ntitle: no\n\nMore.')).toBe('Text.\n\ntitle: no\n\nMore.');
  });
});

describe('marks of emphasis without end', () => {
  it('go, and the other paragraphs keep their sense', async () => {
    const text = await textOf(`${'_a'.repeat(50_000)}\n\nThe bridge is *closed*.`);
    expect(text).toBe(`${'a'.repeat(50_000)}\n\nThe bridge is closed.`);
  });
});

describe('Markdown that is no article', () => {
  it.each([
    ['only front matter', '---\ntitle: a\n---\n', 'file-empty'],
    ['only a picture', '![a](b.jpg)', 'file-empty'],
    ['quotations a thousand deep', `${'> '.repeat(1000)}x`, 'page-too-complex'],
    ['quotations fifty thousand deep', `${'>'.repeat(50_000)}x`, 'page-too-complex'],
  ])('holds %s', async (_name, markdown, code) => {
    const failure = await failureOf(readMarkdown(markdown, 'story.md'));
    expect([failure.code, failure.exitCode]).toEqual([code, 65]);
    expect(failure.message).toContain('story.md');
  });
});

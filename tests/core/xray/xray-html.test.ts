/** The x-ray as a page: what a browser makes of it, whatever the article holds. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/core/article/clean-text.ts';
import type { AnswerKey } from '../../../src/core/key/answer-key.ts';
import { DARK, LIGHT, type Scheme } from '../../../src/core/page/page-colors.ts';
import { xrayHtml } from '../../../src/core/xray/xray-html.ts';
import { anyText } from '../../fixtures/any-text.ts';
import { builtKey } from '../../fixtures/built-key.ts';
import { ENGLISH, xrayed } from '../../fixtures/english.ts';
import { newsText } from '../../fixtures/news-text.ts';
import { SAMPLE_TEXT, sampleKey } from '../../fixtures/sample-key.ts';

function pageOf(key: AnswerKey) {
  const html = xrayHtml(xrayed(key), ENGLISH);
  return { html, document: parseHTML(html).document };
}

/** Characters that a page shows as nothing, or cannot hold, are not compared. */
const squeezed = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\s]+/g, ' ')
    .trim();

/** The text as it stands in the article, its paragraphs and nothing between them. */
function articleText({ document }: ReturnType<typeof pageOf>): string {
  const paragraphs = [...document.querySelectorAll('article > *')].map((each) => each.textContent ?? '');
  return squeezed(paragraphs.join(' '));
}

describe('the page', () => {
  test('holds the article’s whole text, once, in its article element', () => {
    const page = pageOf(sampleKey());
    expect(page.document.querySelectorAll('article')).toHaveLength(1);
    expect(articleText(page)).toBe(squeezed(SAMPLE_TEXT));
  });

  test('holds it for any text, and no element that the text brought', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, anyText).map(cleanText), (text) => {
        const key = builtKey(text);
        const words = key.article.paragraphs.map(({ start, end }) => text.slice(start, end)).join(' ');
        expect(articleText(pageOf(key))).toBe(squeezed(words));
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    '<script>alert(1)</script>',
    '</article></main><img src=x onerror=alert(1)>',
    '"><a href="javascript:alert(1)">',
    '&lt;b&gt; &amp; &#60;',
    '<!-- ]]> <style>*{display:none}</style>',
    "' onmouseover='alert(1)",
  ])('shows hostile text as text: %s', (hostile) => {
    const text = `“We will not wait ${hostile} until tomorrow,” Mayor Ada Quill told the council on Monday. Quill said the repair ${hostile} would cost nine million.`;
    const key = builtKey(text);
    const page = pageOf({ ...key, article: { ...key.article, title: hostile, byline: hostile } });
    expect(articleText(page)).toBe(squeezed(text));
    expect(page.document.querySelectorAll('script, img, iframe')).toHaveLength(0);
    expect(page.document.querySelectorAll('style')).toHaveLength(1);
    expect(page.document.querySelector('h1')?.textContent).toBe(hostile);
    const own = new Set([
      'id',
      'class',
      'href',
      'title',
      'dir',
      'lang',
      'data-tag',
      'aria-label',
      'aria-labelledby',
    ]);
    for (const element of page.document.querySelectorAll('body *'))
      expect([...element.attributes].map(({ name }) => name).filter((name) => !own.has(name))).toEqual([]);
    for (const link of page.document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^#/);
  });

  test('names every mark in the text and leads to its reasons and back', () => {
    const { document } = pageOf(sampleKey());
    const references = [...document.querySelectorAll('article a')];
    expect(references.length).toBeGreaterThan(10);
    for (const reference of references) {
      expect(reference.getAttribute('aria-label')).toMatch(/^Mark \d+: \S/);
      const id = (reference.getAttribute('href') ?? '').slice(1);
      const reasons = document.getElementById(id);
      expect(reasons?.closest('details')?.querySelector('summary')?.textContent).toMatch(/\S/);
      expect(reasons?.querySelector('a')?.getAttribute('href')).toBe(`#${reference.id}`);
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('loads nothing and runs nothing', () => {
    const { html, document } = pageOf(sampleKey());
    expect(html).not.toMatch(/https?:|@import|url\(/);
    expect(document.querySelectorAll('script, link, img, [src]')).toHaveLength(0);
    expect(html).toContain("default-src 'none'");
  });

  test('has a language, a title, headings without gaps, and a legend', () => {
    const { document } = pageOf(sampleKey());
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(document.title).toMatch(/^X-ray/);
    const levels = [...document.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      if (index > 0) expect(level - levels[index - 1]!).toBeLessThanOrEqual(1);
    });
    expect(document.querySelector('.legend')?.textContent).toContain('Ada Quill');
  });
});

/** Contrast after WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const luminance = (color: string) => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s colors', (_, scheme: Scheme) => {
  test.each([scheme.paper, scheme.target])('can be read on %s (WCAG AA)', (ground) => {
    for (const color of [scheme.ink, scheme.muted, scheme.link, ...scheme.voices])
      expect(contrast(color, ground), color).toBeGreaterThanOrEqual(4.5);
  });

  test('show their lines (WCAG AA for graphics)', () => {
    expect(contrast(scheme.rule, scheme.paper)).toBeGreaterThanOrEqual(3);
  });

  test('differ from speaker to speaker', () => {
    expect(new Set(scheme.voices).size).toBe(scheme.voices.length);
  });
});

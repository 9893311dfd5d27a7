/** Reads a page's title, byline, date and publisher. */
import type { ArticleSource } from '../core/article/article.ts';
import { cleanLine } from '../core/article/clean-text.ts';
import { readJsonLd } from './json-ld.ts';
import type { PageDocument } from './page-dom.ts';

type Metas = ReadonlyMap<string, string>;

export type PageMetadata = Omit<ArticleSource, 'path' | 'text'>;

const DATES = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dcterms.created',
  'parsely-pub-date',
  'pubdate',
  'og:article:published_time',
];
const AUTHORS = ['author', 'article:author', 'parsely-author'];
const TITLES = ['og:title', 'twitter:title'];
const AUTHOR_ELEMENTS = '[rel~="author"], [itemprop~="author"], .byline, .author-name';
const SEPARATOR = /\s+[|–—·»-]\s+/;

/** What the page states, each as one clean line; null where it states nothing. To be read before the page is changed. */
export function readMetadata(document: PageDocument): PageMetadata {
  const metas = readMetas(document);
  const stated = readJsonLd(document);
  const publisher = line([firstOf(metas, ['og:site_name']), stated.publisher].find(isName) ?? null);
  return {
    title: line(headline(document, firstOf(metas, TITLES), stated.headline, publisher)),
    byline: byline(stated.author ?? firstOf(metas, AUTHORS) ?? text(document, AUTHOR_ELEMENTS)),
    date: line(
      firstOf(metas, DATES) ??
        stated.date ??
        document.querySelector('time[datetime]')?.getAttribute('datetime') ??
        null,
    ),
    publisher,
  };
}

/** The one top heading where the page's own titles confirm it, otherwise the most trusted of those titles. */
function headline(
  document: PageDocument,
  shared: string | null,
  stated: string | null,
  publisher: string | null,
): string | null {
  const title = text(document, 'title');
  const headings = [...document.querySelectorAll('h1')];
  const heading = headings.length === 1 ? (headings[0]?.textContent ?? '') : '';
  const confirmed = [title, shared, stated].some(
    (other) => other !== null && bare(other).includes(bare(heading)),
  );
  if (bare(heading) !== '' && confirmed) return heading;
  return stated ?? withoutSite(shared ?? title, publisher);
}

/** "Bridge closed | The Daily" without the site's name, which comes last or first. */
function withoutSite(title: string | null, publisher: string | null): string | null {
  if (title === null) return null;
  const parts = title.split(SEPARATOR);
  const own = parts.filter((part) => publisher === null || bare(part) !== bare(publisher));
  if (own.length < parts.length && own.length > 0) return own.join(' – ');
  // An unnamed site's name is short, and last.
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && last.split(' ').length <= 4
    ? title.slice(0, title.length - last.length).replace(/\s+\S\s+$/, '')
    : title;
}

/** A name or names, without "By"; an address or a sentence is none. */
function byline(stated: string | null): string | null {
  const name = line(stated)?.replace(/^by\s*:?\s+/i, '') ?? '';
  return name === '' || name.length > 120 || !isName(name) ? null : name;
}

/** Where a name belongs, some pages give an address. */
function isName(value: string | null): boolean {
  return value !== null && !/^(?:https?:|@)/i.test(value.trim());
}

/** The contents of the `<meta>` elements by their names in lower case; of several with one name, the first. */
function readMetas(document: PageDocument): Metas {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = line(element.getAttribute('content'));
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.trim().toLowerCase();
      if (name && content && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

/** The first of the names that a page gives. */
function firstOf(metas: Metas, names: readonly string[]): string | null {
  return names.map((name) => metas.get(name)).find((content) => content !== undefined) ?? null;
}

function text(document: PageDocument, selector: string): string | null {
  return line(document.querySelector(selector)?.textContent ?? null);
}

function line(value: string | null): string | null {
  return value === null ? null : cleanLine(value) || null;
}

/** Letters and digits only: titles differ in marks and case from place to place. */
function bare(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Reads a page's title, byline, date and publisher. */

import type { ArticleSource } from '../core/article/article.ts';
import { cleanLine } from '../core/article/clean-text.ts';
import { readJsonLd } from './json-ld.ts';
import type { PageDocument } from './page-dom.ts';

export type PageMetadata = Omit<ArticleSource, 'path' | 'text'>;

const DATES =
  'article:published_time, datePublished, date, dc.date, dcterms.created, parsely-pub-date, pubdate, og:article:published_time';
const AUTHORS = '[rel~="author"], [itemprop~="author"], .byline, .author-name';
const SEPARATOR = /\s+[|–—·»-]\s+/;

/** What the page states, each as one clean line; null where it states nothing. To be read before the page is changed. */
export function readMetadata(document: PageDocument): PageMetadata {
  const stated = readJsonLd(document);
  const publisher = line([meta(document, 'og:site_name'), stated.publisher].find(isName) ?? null);
  return {
    title: line(headline(document, stated.headline, publisher)),
    byline: byline(
      stated.author ?? meta(document, 'author, article:author, parsely-author') ?? text(document, AUTHORS),
    ),
    date: line(
      meta(document, DATES) ??
        stated.date ??
        document.querySelector('time[datetime]')?.getAttribute('datetime') ??
        null,
    ),
    publisher,
  };
}

/** The one top heading where the page's own titles confirm it, otherwise the most trusted of those titles. */
function headline(document: PageDocument, stated: string | null, publisher: string | null): string | null {
  const title = text(document, 'title');
  const shared = meta(document, 'og:title, twitter:title');
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

/** The content of the first `<meta>` that has one of the names, in the order of the names. */
function meta(document: PageDocument, names: string): string | null {
  for (const name of names.split(', ')) {
    for (const key of ['property', 'name', 'itemprop']) {
      const content = document.querySelector(`meta[${key}="${name}"]`)?.getAttribute('content')?.trim();
      if (content) return content;
    }
  }
  return null;
}

function text(document: PageDocument, selector: string): string | null {
  return document.querySelector(selector)?.textContent?.trim() || null;
}

function line(value: string | null): string | null {
  return value === null ? null : cleanLine(value) || null;
}

/** Letters and digits only: titles differ in marks and case from place to place. */
function bare(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

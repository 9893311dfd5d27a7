/** Loads an article from wherever the user names it: a file, an address, or standard input. */

import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import type { ArticleSource } from '../core/article/article.ts';
import { cleanLine } from '../core/article/clean-text.ts';
import { signedKind } from './binary-kinds.ts';
import { type Content, collect, PAGE_LIMIT, TEXT_LIMIT } from './content.ts';
import { decodeText, refuseEmpty, refuseKind, refuseOversize } from './decode-text.ts';
import { type FetchedPage, type FetchOptions, fetchPage } from './fetch-page.ts';
import { decodePage } from './page-encoding.ts';
import { readFileUpTo } from './read-file.ts';
import { isAddress } from './web-address.ts';

export interface LoadOptions extends FetchOptions {
  /** What `-` reads; needed only for that. */
  readonly stdin?: Readable | undefined;
}

type Format = 'text' | 'markdown' | 'page' | 'unknown';

const EXTENSIONS: ReadonlyMap<string, Format> = new Map([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'page'],
  ['.htm', 'page'],
  ['.xhtml', 'page'],
]);

/** The first thing in a page, for input whose name does not tell. */
const PAGE_START =
  /^[\s\ufeff]*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype html|html|head|body)\b/i;

/**
 * The article that `ref` names: a path, an http(s) address, or `-`. A plain text is what the file holds, decoded,
 * with CRLF turned into LF and otherwise untouched: callers clean what they show. Markdown and pages become
 * paragraphs separated by blank lines, with the title, byline, date and publisher that they state.
 * Rejects with a UserError for everything that the user can mend.
 */
export async function loadArticle(ref: string, options: LoadOptions = {}): Promise<ArticleSource> {
  if (ref === '-') return readInput(options);
  if (isAddress(ref)) return articleOfPage(ref, await fetchPage(ref, options));
  const format = EXTENSIONS.get(extname(ref).toLowerCase()) ?? 'unknown';
  const content = await readFileUpTo(ref, format === 'page' ? PAGE_LIMIT : TEXT_LIMIT);
  return readContent(ref, cleanLine(ref), format, content);
}

async function readInput({ stdin }: LoadOptions): Promise<ArticleSource> {
  if (stdin === undefined) throw new Error('loadArticle was given no stream to read "-" from');
  return readContent('-', '-', 'unknown', await collect(stdin, TEXT_LIMIT));
}

/** The article on a page that was fetched from the address `ref`; rejects like `loadArticle`. */
export async function articleOfPage(ref: string, page: FetchedPage): Promise<ArticleSource> {
  const name = cleanLine(ref, 500);
  refuseKind(signedKind(page.bytes), name);
  const text = decodePage(page.bytes, page.charset);
  refuseEmpty(text, name);
  return readText(ref, name, formatOfFetched(page), text);
}

function formatOfFetched({ type, url }: FetchedPage): Format {
  if (type === null) return 'unknown';
  if (type.includes('html')) return 'page';
  // Servers of raw files send Markdown as plain text.
  const named = EXTENSIONS.get(extname(new URL(url).pathname).toLowerCase());
  return type.includes('markdown') || named === 'markdown' ? 'markdown' : 'text';
}

function readContent(ref: string, name: string, format: Format, content: Content): Promise<ArticleSource> {
  if (format !== 'page') return readText(ref, name, format, decodeText(content, name, TEXT_LIMIT));
  refuseKind(signedKind(content.bytes), name);
  refuseOversize(content, name, PAGE_LIMIT);
  const text = decodePage(content.bytes, null);
  refuseEmpty(text, name);
  return readText(ref, name, format, text);
}

/** The parsers of pages and Markdown load when they are first needed: most articles are plain text. */
async function readText(path: string, name: string, format: Format, text: string): Promise<ArticleSource> {
  if (format === 'page' || (format === 'unknown' && PAGE_START.test(text))) {
    const { extractPage } = await import('./extract-page.ts');
    return { path, ...(await extractPage(text, name)) };
  }
  if (format === 'markdown') {
    const { readMarkdown } = await import('./read-markdown.ts');
    return { path, ...(await readMarkdown(text, name)) };
  }
  return { path, title: null, byline: null, date: null, publisher: null, text };
}

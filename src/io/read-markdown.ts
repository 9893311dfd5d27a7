/** Reads a Markdown article: its front matter, and its text as plain paragraphs. */
import { parse } from 'yaml';
import type { ArticleSource } from '../core/article/article.ts';
import { cleanLine } from '../core/article/clean-text.ts';
import { refuseEmpty } from './decode-text.ts';
import { htmlBlocks, joinBlocks } from './html-text.ts';
import { parsePage, tooComplex } from './page-dom.ts';

/** YAML between two lines of dashes at the very start. */
const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/**
 * The parts of an article written in Markdown. Headings, list items and quoted paragraphs become paragraphs;
 * emphasis, links and inline code keep their words; pictures, code blocks and comments go.
 * Rejects with a UserError (exit code 65) where no text is left.
 */
export async function readMarkdown(markdown: string, name: string): Promise<Omit<ArticleSource, 'path'>> {
  const front = FRONT_MATTER.exec(markdown);
  const fields = frontMatter(front?.[1] ?? '');
  const html = await toHtml(markdown.slice(front?.[0].length ?? 0), name);
  const text = joinBlocks(htmlBlocks((await parsePage(html, name)).body));
  refuseEmpty(text, name);
  return {
    title: fields('title'),
    byline: fields('author', 'authors', 'byline'),
    date: fields('date', 'published'),
    publisher: fields('publisher', 'source', 'site'),
    text,
  };
}

/** A paragraph with more marks of emphasis than this is no prose, and the parser's time grows with their square. */
const MOST_MARKS = 1_000;

/** The text with the marks of emphasis taken out of paragraphs that hold an absurd number of them. */
function sparingMarks(markdown: string): string {
  return markdown
    .split(/(\n[ \t]*\n)/)
    .map((part) =>
      (part.match(/[_*~`[\]]/g)?.length ?? 0) > MOST_MARKS ? part.replace(/[_*~`[\]]/g, '') : part,
    )
    .join('');
}

async function toHtml(markdown: string, name: string): Promise<string> {
  const { marked } = await import('marked');
  try {
    return await marked.parse(sparingMarks(markdown), { async: true });
  } catch (error) {
    // Thousands of quotation marks or lists within each other exhaust the parser's stack.
    if (error instanceof RangeError) throw tooComplex(name, error);
    throw error;
  }
}

/** Looks up the first of some keys that holds text. */
function frontMatter(yaml: string): (...keys: string[]) => string | null {
  const data = parseYaml(yaml);
  return (...keys) => {
    for (const key of keys) {
      const text = lineOf(data.get(key));
      if (text !== null) return text;
    }
    return null;
  };
}

/** Front matter is a bonus: of one that is no YAML map, nothing is used. */
function parseYaml(yaml: string): ReadonlyMap<string, unknown> {
  try {
    // The core schema would keep dates as text too; failsafe keeps every scalar as written.
    const data: unknown = parse(yaml, { schema: 'failsafe', logLevel: 'error', maxAliasCount: 0 });
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return new Map();
    return new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value]));
  } catch (error) {
    if (error instanceof Error && (error.name === 'YAMLParseError' || error instanceof ReferenceError))
      return new Map();
    throw error;
  }
}

function lineOf(value: unknown): string | null {
  if (typeof value === 'string') return cleanLine(value) || null;
  if (!Array.isArray(value)) return null;
  const names = value.map(lineOf).filter((name) => name !== null);
  return names.length === 0 ? null : names.join(', ');
}

/** Reads what a page says about its article in JSON-LD, by the schema.org vocabulary. */
import type { PageDocument } from './page-dom.ts';

/** "NewsArticle", "ReportageNewsArticle", "BlogPosting", and their kin. */
const ARTICLE = /(?:Article|BlogPosting|Report|ClaimReview)$/;

type Thing = Readonly<Record<string, unknown>>;

export interface StatedFacts {
  readonly headline: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
}

/** What the first article described says; null for each fact that is missing. */
export function readJsonLd(document: PageDocument): StatedFacts {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const article = scripts.flatMap((script) => things(script.textContent ?? '')).find(isArticle) ?? {};
  return {
    headline: textOf(article.headline),
    author: textOf(article.author) ?? textOf(article.creator),
    date: textOf(article.datePublished),
    publisher: textOf(article.publisher),
  };
}

/** The things at the top and in "@graph"; none where the text is no JSON, which on live pages is common. */
function things(json: string): Thing[] {
  const top = list(parseJson(json)).filter(isThing);
  return [...top, ...top.flatMap((item) => list(item['@graph'])).filter(isThing)];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isArticle(item: Thing): boolean {
  return list(item['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** A text, the name of a thing, or several of them. */
function textOf(value: unknown): string | null {
  const names = list(value).flatMap((item) => {
    const name = isThing(item) ? item.name : item;
    return typeof name === 'string' && name.trim() !== '' ? [name] : [];
  });
  return names.length === 0 ? null : names.join(', ');
}

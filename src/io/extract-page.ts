/** Takes the article out of a web page: Readability finds it, and what it leaves of the page around it is dropped. */
import type { ArticleSource } from '../core/article/article.ts';
import { UserError } from '../core/user-error.ts';
import { dropBoilerplate } from './drop-boilerplate.ts';
import { htmlBlocks, joinBlocks } from './html-text.ts';
import { isolateArticle } from './isolate-article.ts';
import { type PageNode, parsePage } from './page-dom.ts';
import { readMetadata } from './page-metadata.ts';
import { removeNoise } from './remove-noise.ts';

/** Less text than this is a notice ("please enable scripts"), not an article; in UTF-16 code units. */
const SHORTEST = 140;

/**
 * The article in the page's markup: its paragraphs separated by blank lines, and what the page states about it.
 * `name` is what messages call the page. Rejects with a UserError (exit code 65) where there is no article.
 */
export async function extractPage(html: string, name: string): Promise<Omit<ArticleSource, 'path'>> {
  const document = await parsePage(html, name);
  const metadata = readMetadata(document);
  removeNoise(document);
  isolateArticle(document);
  // The package is CommonJS: its named exports do not survive every bundler, the default one does.
  const { Readability } = (await import('@mozilla/readability')).default;
  const found = new Readability<PageNode>(document, {
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  const blocks = found?.content ? dropBoilerplate(htmlBlocks(found.content), metadata) : [];
  const text = joinBlocks(blocks);
  if (text.length >= SHORTEST) return { ...metadata, text };
  throw new UserError('page-without-article', (words) => words.page.noArticle(name));
}

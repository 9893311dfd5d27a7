/** Leaves one article on a page that shows several. */
import type { PageDocument } from './page-dom.ts';

/**
 * Where one `<article>` holds the page's headline, the others beside it are teasers or the next stories, and go.
 * Changes the document.
 */
export function isolateArticle(document: PageDocument): void {
  const articles = [...document.querySelectorAll('article')];
  const main = articles.find((article) => article.querySelector('h1') !== null);
  if (main === undefined) return;
  for (const other of articles) {
    if (!other.contains(main) && !main.contains(other)) other.remove();
  }
}

/** Takes the article out of a web page. */
import { UserError } from '../core/user-error.ts';
import { htmlToText } from './html-text.ts';
import { type PageNode, parsePage } from './page-dom.ts';

export async function extractPage(html: string, name: string) {
  const document = await parsePage(html);
  const { Readability } = await import('@mozilla/readability');
  const article = new Readability<PageNode>(document, {
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  if (!article?.content) throw new UserError('page-without-article', `${name} has no article`);
  return {
    title: article.title ?? null,
    byline: article.byline ?? null,
    date: article.publishedTime ?? null,
    publisher: article.siteName ?? null,
    text: htmlToText(article.content),
  };
}

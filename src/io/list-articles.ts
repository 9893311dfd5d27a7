/** Finds articles in folders. */
import { join } from 'node:path';
import { cleanLine } from '../core/article/clean-text.ts';
import { EXIT, UserError } from '../core/user-error.ts';
import { byName, entriesOf } from './list-folder.ts';

/** Names of files that hold articles. */
const ARTICLE_NAME = /\.(?:txt|md|markdown|html?|xhtml)$/i;

/**
 * The paths of the articles in the folder, in the order of their names; not those in its folders. Rejects with a UserError (exit
 * code 66) for a folder that cannot be read or holds none.
 */
export async function listArticles(folder: string): Promise<string[]> {
  const entries = await entriesOf(folder);
  const articles = entries.filter((entry) => !entry.isDirectory() && ARTICLE_NAME.test(entry.name));
  if (articles.length > 0) return byName(articles.map(({ name }) => join(folder, name)));
  throw new UserError('folder-without-articles', ({ build }) => build.noArticles(cleanLine(folder)), {
    exitCode: EXIT.unreadable,
  });
}

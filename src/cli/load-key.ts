/** Makes what a player names playable: a pack is parsed, an article is analyzed on the spot. */
import type { Readable } from 'node:stream';
import type { ArticleSource } from '../core/article/article.ts';
import type { AnswerKey } from '../core/key/answer-key.ts';
import { loadArticle } from '../io/load-article.ts';
import { readPackFile } from '../io/read-pack-file.ts';

export interface ReadOptions {
  /** What `-` reads. */
  readonly stdin: Readable;
  /** Gives up fetching when aborted. */
  readonly signal: AbortSignal;
}

/** What was read, not yet looked into. */
export type Source =
  | { readonly kind: 'pack'; readonly path: string; readonly yaml: string }
  | { readonly kind: 'article'; readonly source: ArticleSource };

/** Reads or fetches an article (a path, a URL, or `-`) or a pack (`.yaml`, `.yml`); rejects with a UserError where that fails. */
export async function readSource(ref: string, options: ReadOptions): Promise<Source> {
  if (/\.ya?ml$/i.test(ref)) {
    return { kind: 'pack', path: ref, yaml: await readPackFile(ref) };
  }
  return { kind: 'article', source: await loadArticle(ref, options) };
}

/** The answer key of what was read; rejects with a UserError where nothing can be asked. */
export async function keyOf(source: Source): Promise<AnswerKey> {
  switch (source.kind) {
    case 'pack':
      return (await import('./key-of-pack.ts')).keyOfPack(source.yaml, source.path);
    case 'article':
      return (await import('./key-of-article.ts')).keyOfArticle(source.source);
    default:
      return source satisfies never;
  }
}

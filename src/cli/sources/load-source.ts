/** Loads what the command line names: a pack or an article, to play or to analyze. */
import type { Readable } from 'node:stream';
import type { Analysis } from '../../core/analysis/analysis.ts';
import type { ArticleSource } from '../../core/article/article.ts';
import type { AnswerKey } from '../../core/key/answer-key.ts';
import { isPackText } from '../../core/pack/is-pack-text.ts';
import type { Words } from '../../core/words/words.ts';
import { fetchPage, isFetchedPack } from '../../io/fetch-page.ts';
import { isPackName } from '../../io/list-packs.ts';
import { articleOfPage, loadArticle } from '../../io/load-article.ts';
import { packOfPage, readPackFile } from '../../io/read-pack-file.ts';
import { isAddress } from '../../io/web-address.ts';

export interface ReadOptions {
  /** What `-` reads. */
  readonly stdin: Readable;
  /** Gives up fetching when aborted. */
  readonly signal?: AbortSignal;
}

/** What was read, not yet looked into. */
export type Source =
  | { readonly kind: 'pack'; readonly path: string; readonly yaml: string }
  | { readonly kind: 'article'; readonly source: ArticleSource };

/**
 * Reads or fetches an article (a path, a URL, or `-`) or a pack (a `.yaml` or `.yml` file, a URL of one, or what holds one under
 * another name); rejects with a UserError where that fails.
 */
export async function readSource(ref: string, options: ReadOptions): Promise<Source> {
  if (isAddress(ref)) {
    const page = await fetchPage(ref, options);
    return isFetchedPack(page)
      ? { kind: 'pack', path: ref, yaml: packOfPage(ref, page) }
      : { kind: 'article', source: await articleOfPage(ref, page) };
  }
  if (isPackName(ref)) return { kind: 'pack', path: ref, yaml: await readPackFile(ref) };
  const source = await loadArticle(ref, options);
  return isPackText(source.text)
    ? { kind: 'pack', path: ref, yaml: source.text }
    : { kind: 'article', source };
}

/** The article of what was read; throws a UserError where a pack is malformed. */
export async function articleOf(source: Source): Promise<ArticleSource> {
  switch (source.kind) {
    case 'pack':
      return (await import('./key-of-pack.ts')).articleOfPack(source.yaml, source.path);
    case 'article':
      return source.source;
    default:
      return source satisfies never;
  }
}

export interface LoadedKey {
  readonly key: AnswerKey;
  /** What the key was built from; null for a pack, which is not analyzed. */
  readonly analysis: Analysis | null;
}

/** The answer key of what was read; rejects with a UserError where nothing can be asked. */
export async function keyOf(source: Source, words: Words): Promise<LoadedKey> {
  switch (source.kind) {
    case 'pack':
      return {
        key: (await import('./key-of-pack.ts')).keyOfPack(source.yaml, source.path, words),
        analysis: null,
      };
    case 'article':
      return (await import('./key-of-article.ts')).analyzedKey(source.source, words);
    default:
      return source satisfies never;
  }
}

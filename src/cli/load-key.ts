/** Makes what a player names playable: a pack is read, an article is analyzed on the spot. */
import type { Readable } from 'node:stream';
import type { Article, ArticleSource } from '../core/article/article.ts';
import type { AnswerKey } from '../core/key/answer-key.ts';
import { UserError } from '../core/user-error.ts';

export interface LoadKeyOptions {
  /** What `-` reads. */
  readonly stdin: Readable;
  /** Gives up fetching when aborted. */
  readonly signal: AbortSignal;
}

/** Fewer words than this are no article. */
const SHORT = 60;

const BRING_ANOTHER =
  'Bring a news article in English that quotes people, or run sayswho to choose a bundled one.';

/** What was read, not yet looked into. */
export type Source =
  | { readonly kind: 'pack'; readonly path: string; readonly yaml: string }
  | { readonly kind: 'article'; readonly source: ArticleSource };

/** Reads or fetches an article (a path, a URL, or `-`) or a pack; rejects with a UserError where that fails. */
export async function readSource(ref: string, options: LoadKeyOptions): Promise<Source> {
  if (/\.ya?ml$/i.test(ref)) {
    const { readPackFile } = await import('../io/read-pack-file.ts');
    return { kind: 'pack', path: ref, yaml: await readPackFile(ref) };
  }
  const { loadArticle } = await import('../io/load-article.ts');
  return { kind: 'article', source: await loadArticle(ref, options) };
}

/** The answer key of what was read; rejects with a UserError where nothing can be asked. */
export async function keyOf(source: Source): Promise<AnswerKey> {
  const key = source.kind === 'pack' ? await keyOfPack(source) : await keyOfArticle(source.source);
  if (key.items.length === 0) throw nothingToAsk(key);
  return key;
}

async function keyOfPack({ path, yaml }: Extract<Source, { kind: 'pack' }>): Promise<AnswerKey> {
  const [{ parsePack }, { packToKey }] = await Promise.all([
    import('../core/pack/parse-pack.ts'),
    import('../core/pack/pack-to-key.ts'),
  ]);
  return packToKey(parsePack(yaml, path));
}

async function keyOfArticle(source: ArticleSource): Promise<AnswerKey> {
  const [{ readArticle }, { analyze }, { buildKey }, { looksEnglish }] = await Promise.all([
    import('../core/article/read-article.ts'),
    import('../core/analysis/analyze.ts'),
    import('../core/key/build-key.ts'),
    import('../core/article/language.ts'),
  ]);
  const article = readArticle(await cleaned(source));
  if (!looksEnglish(article.text)) {
    throw new UserError(
      'not-english',
      `${nameOf(article)} does not look like English, the only language that can be asked about`,
      { hint: BRING_ANOTHER },
    );
  }
  return buildKey(article, analyze(article));
}

/** The source without escape sequences and control characters: from here on it may be shown. */
async function cleaned(source: ArticleSource): Promise<ArticleSource> {
  const { cleanLine, cleanText } = await import('../core/article/clean-text.ts');
  const line = (text: string | null) => (text === null ? null : cleanLine(text));
  return {
    path: cleanLine(source.path),
    title: line(source.title),
    byline: line(source.byline),
    date: line(source.date),
    publisher: line(source.publisher),
    text: cleanText(source.text),
  };
}

/** Why an article gives no question at all. */
function nothingToAsk({ article, speakers }: AnswerKey): UserError {
  const words = article.text.match(/\S+/g)?.length ?? 0;
  const name = nameOf(article);
  const fail = (code: string, message: string) => new UserError(code, message, { hint: BRING_ANOTHER });
  if (words < SHORT) {
    return fail('too-short', `${name} is too short to ask about: ${words} ${words === 1 ? 'word' : 'words'}`);
  }
  if (speakers.length === 0) {
    return fail(
      'nobody-speaks',
      `${name} names nobody who says anything, so there is nothing to ask about it`,
    );
  }
  return fail('nothing-to-ask', `nothing in ${name} can be asked about with a provable answer`);
}

function nameOf({ path }: Article): string {
  return path === '-' ? 'the article' : path;
}

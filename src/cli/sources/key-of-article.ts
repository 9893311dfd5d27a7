/** Analyzes an article of the player's own into an answer key. Loaded when an article is to be played. */
import type { Analysis } from '../../core/analysis/analysis.ts';
import { analyze } from '../../core/analysis/analyze.ts';
import type { ArticleSource } from '../../core/article/article.ts';
import { cleanLine, cleanText } from '../../core/article/clean-text.ts';
import { looksEnglish } from '../../core/article/language.ts';
import { readArticle } from '../../core/article/read-article.ts';
import type { AnswerKey } from '../../core/key/answer-key.ts';
import { buildKey } from '../../core/key/build-key.ts';
import { UserError } from '../../core/user-error.ts';
import type { Words } from '../../core/words/words.ts';

export interface AnalyzedKey {
  readonly key: AnswerKey;
  readonly analysis: Analysis;
}

/** Fewer words than this are no article. */
const SHORT = 60;

/** The answer key; throws a UserError (exit code 65) where nothing in the article can be asked about. */
export function keyOfArticle(source: ArticleSource, words: Words): AnswerKey {
  return analyzedKey(source, words).key;
}

/** The same with the analysis that it was built from. */
export function analyzedKey(source: ArticleSource, words: Words): AnalyzedKey {
  const article = readArticle(cleaned(source));
  const name = article.path === '-' ? null : article.path;
  if (!looksEnglish(article.text))
    throw new UserError('not-english', (told) => told.article.notEnglish(name));
  const analysis = analyze(article);
  const key = buildKey(article, analysis, words.key);
  if (key.items.length > 0) return { key, analysis };
  const count = article.text.match(/\S+/g)?.length ?? 0;
  if (count < SHORT) throw new UserError('too-short', (told) => told.article.tooShort(name, count));
  if (!key.speakers.some((speaker) => speaker.speaks))
    throw new UserError('nobody-speaks', (told) => told.article.nobodySpeaks(name));
  throw new UserError('nothing-to-ask', (told) => told.article.nothingToAsk(name));
}

/** The source without escape sequences and control characters: from here on it may be shown. */
export function cleaned(source: ArticleSource): ArticleSource {
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

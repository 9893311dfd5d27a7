/** Analyzes an article of the player's own into an answer key. Loaded when an article is to be played. */
import type { Analysis } from '../core/analysis/analysis.ts';
import { analyze } from '../core/analysis/analyze.ts';
import type { ArticleSource } from '../core/article/article.ts';
import { cleanLine, cleanText } from '../core/article/clean-text.ts';
import { looksEnglish } from '../core/article/language.ts';
import { readArticle } from '../core/article/read-article.ts';
import type { AnswerKey } from '../core/key/answer-key.ts';
import { buildKey } from '../core/key/build-key.ts';
import { UserError } from '../core/user-error.ts';
import type { Words } from '../core/words/words.ts';

export interface AnalyzedKey {
  readonly key: AnswerKey;
  readonly analysis: Analysis;
}

/** Fewer words than this are no article. */
const SHORT = 60;

const BRING_ANOTHER =
  'Bring a news article in English that quotes people, or play a bundled one from the home screen.';

/** The answer key; throws a UserError (exit code 65) where nothing in the article can be asked about. */
export function keyOfArticle(source: ArticleSource, words: Words): AnswerKey {
  return analyzedKey(source, words).key;
}

/** The same with the analysis that it was built from. */
export function analyzedKey(source: ArticleSource, words: Words): AnalyzedKey {
  const article = readArticle(cleaned(source));
  const name = article.path === '-' ? 'The article' : article.path;
  if (!looksEnglish(article.text)) {
    throw unplayable(
      'not-english',
      `${name} does not look like English, the only language that can be asked about.`,
    );
  }
  const analysis = analyze(article);
  const key = buildKey(article, analysis, words.key);
  if (key.items.length > 0) return { key, analysis };
  const count = article.text.match(/\S+/g)?.length ?? 0;
  if (count < SHORT) {
    throw unplayable(
      'too-short',
      `${name} is too short to ask about: ${count} ${count === 1 ? 'word' : 'words'}.`,
    );
  }
  if (!key.speakers.some((speaker) => speaker.speaks)) {
    throw unplayable(
      'nobody-speaks',
      `${name} names nobody who says anything, so there is nothing to ask about it.`,
    );
  }
  throw unplayable(
    'nothing-to-ask',
    `Nothing in ${article.path === '-' ? 'the article' : name} can be asked about with a provable answer.`,
  );
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

function unplayable(code: string, message: string): UserError {
  return new UserError(code, message, { hint: BRING_ANOTHER });
}

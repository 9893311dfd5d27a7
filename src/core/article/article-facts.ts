/** Who wrote an article, where and when, for the line under its title. */
import type { ArticleWords } from '../words/words.ts';
import type { Article } from './article.ts';

/** A date that begins as ISO 8601 wants it, written out; any other as it was given. */
export function writtenDate(date: string, words: ArticleWords): string {
  const [, ...found] = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(date) ?? [];
  const [year = 0, month = 0, day = 0] = found.map(Number);
  return month < 1 || month > 12 || day < 1 || day > 31 ? date : words.date(year, month, day);
}

/** Byline, publisher and date, as far as they are known. */
export function creditsOf({ byline, publisher, date }: Article, words: ArticleWords): string[] {
  return [byline, publisher, date === null ? null : writtenDate(date, words)].filter((each) => each !== null);
}

/** The title, unless the text begins with it; null for none to show above the text. */
export function titleAbove({ title, text, paragraphs }: Article): string | null {
  const first = paragraphs[0];
  if (title === null || title === '') return null;
  const repeated = first?.kind === 'heading' && text.slice(first.start, first.end).trim() === title.trim();
  return repeated ? null : title;
}

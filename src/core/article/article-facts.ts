/** Who wrote an article, where and when, for the line under its title. */
import type { Article } from './article.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "February 14, 2025" for a date that begins as ISO 8601 wants it; any other as it was given. */
export function writtenDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  const number = Number(day);
  return name === undefined || number < 1 || number > 31 ? date : `${name} ${number}, ${year}`;
}

/** Byline, publisher and date, as far as they are known. */
export function creditsOf({ byline, publisher, date }: Article): string[] {
  return [byline, publisher, date === null ? null : writtenDate(date)].filter((each) => each !== null);
}

/** The title, unless the text begins with it; null for none to show above the text. */
export function titleAbove({ title, text, paragraphs }: Article): string | null {
  const first = paragraphs[0];
  if (title === null || title === '') return null;
  const repeated = first?.kind === 'heading' && text.slice(first.start, first.end).trim() === title.trim();
  return repeated ? null : title;
}

/** What stands above an article: its date, and what is told of a pack. */

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const article = {
  /** "February 14, 2025"; months and days from 1. */
  date: (year: number, month: number, day: number) => `${MONTHS[month - 1]} ${day}, ${year}`,
  invented: 'Invented: the places, people and events of this article do not exist.',
  source: (source: string) => `Source: ${source}`,
  license: (license: string) => `License: ${license}`,
};

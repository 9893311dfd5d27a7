/** How English writes numbers, lists and marks. */
import { inMarks } from '../../quiz/shown-quote.ts';

/** "1 point", "2 points" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${Math.abs(count) === 1 ? one : many}`;
}

/** "one quote", "2 quotes" */
export function countedInWords(count: number, one: string, many = `${one}s`): string {
  return `${count === 1 ? 'one' : count} ${count === 1 ? one : many}`;
}

/** "67 %"; no line is broken before the sign. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** "in 10 minutes", "in 3 hours", "in 2 days" */
export function inTime(minutes: number): string {
  if (minutes < 1) return 'now';
  if (minutes < 2 * HOUR) return `in ${counted(minutes, 'minute')}`;
  if (minutes < 2 * DAY) return `in ${Math.round(minutes / HOUR)} hours`;
  return `in ${Math.round(minutes / DAY)} days`;
}

/** "a", "a and b", "a, b and c" */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** A number with a minus sign that is as wide as a plus: "−6". */
export function minus(value: number | string): string {
  return String(value).replace('-', '−');
}

/** Words in marks, on one line; marks inside them are single. */
export const quoted: (words: string) => string = inMarks;

/** Words before a noun that leave no room for an article, or that stand for many. */
const DETERMINED =
  /^(?:an?|the|this|that|one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|most|more|few|both|all|other|another|every|each|no|any|his|her|their|its|our|my|your|dozens|hundreds|unnamed|police|staff|people|management|\d\S*)(?![\w])/iu;
/** What follows the noun that says who it is. */
const AFTER_NOUN = /(?:,| (?:of|in|at|from|for|with|on|to|who|close|familiar|near|by)(?![\w]))/u;

/** "former mechanic of the company" with its article; names, several people, and what has an article stay as they are. */
export function withArticle(name: string): string {
  if (!/^\p{Ll}/u.test(name) || DETERMINED.test(name)) return name;
  const [noun = ''] = name.split(AFTER_NOUN, 1);
  const isPlural = /(?:[^s]s|men|people|children|police|staff)$/u.test(noun);
  return isPlural ? name : `${/^[aeiou]/u.test(name) ? 'an' : 'a'} ${name}`;
}

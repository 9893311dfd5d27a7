/** What the search says in the last line of a page. */
import stringWidth from 'string-width';
import type { Words } from '../../core/words/words.ts';
import { type Hint, lineOf } from '../components/hint-lines.ts';
import type { Search } from '../hooks/use-search.ts';
import { type Line, run } from './rich-text.ts';

/** The end of the text that fits into so many columns. */
function lastColumns(text: string, columns: number): string {
  const parts = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)];
  let shown = '';
  for (const { segment } of parts.toReversed()) {
    if (stringWidth(segment + shown) > columns) break;
    shown = segment + shown;
  }
  return shown;
}

function widthOf(line: Line): number {
  return line.reduce((sum, each) => sum + stringWidth(each.text), 0);
}

/** The keys while words are typed, for a line of their own, and the same as briefly as can be. */
function typingKeys({ screens, keys }: Words): Line[] {
  const { find, end } = screens.does;
  const full: readonly Hint[] = [
    ['continue', find],
    ['back', end],
  ];
  const bare = [run(`${keys.labels.continue} ${keys.labels.back}`, 'strong')];
  return [lineOf(full, keys), bare];
}

/** The columns that what is typed has at least. */
const LEAST_TYPED = 12;

/** What stands at the foot of the page while words are typed: two lines where that many are free, else one. */
export function typingLines(search: Search, width: number, free: 1 | 2, words: Words): Line[] {
  const [full = [], bare = []] = typingKeys(words);
  if (free === 2) return [searchLine(search, width, words), full];
  const beside = (keys: Line) => width - widthOf(keys) - 2;
  const least = stringWidth(words.screens.search.ask) + LEAST_TYPED;
  const keys = beside(full) >= least + stringWidth(words.screens.search.places(100)) ? full : bare;
  const typed = searchLine(search, beside(keys), words);
  const gap = Math.max(2, width - widthOf(typed) - widthOf(keys));
  return [[...typed, run(' '.repeat(gap)), ...keys]];
}

/** The line to type in, its cursor, and how many places there are so far. */
function searchLine({ query, hits }: Search, width: number, words: Words): Line {
  const count = query.trim() === '' ? '' : words.screens.search.places(hits.length);
  const room = width - stringWidth(words.screens.search.ask) - 2 - stringWidth(count) - 2;
  return [
    run(words.screens.search.ask, 'strong'),
    run(lastColumns(query, Math.max(4, room))),
    run(' ', 'hit-now'),
    run(`  ${count}`, 'muted'),
  ];
}

/** The keys of a search; with a single place or none, there is no next one. */
export function searchHints({ hits }: Search, hints: readonly Hint[], words: Words): readonly Hint[] {
  const ends: Hint = ['back', words.screens.does.end];
  const again: Hint = ['search', words.screens.does.search];
  const moves: readonly Hint[] = [
    ['next-hit', words.screens.does.nextHit],
    ['previous-hit', words.screens.does.previousHit],
  ];
  return [...(hits.length > 1 ? moves : []), ends, again, ...hints.slice(-1)];
}

/** "2 of 5" with the words, as far as there is room for them. */
export function searchMark({ query, hits, at }: Search, width: number, words: Words): string {
  const place = at === null ? words.screens.search.none : words.screens.search.hit(at + 1, hits.length);
  const named = words.screens.search.named(query, place);
  return stringWidth(named) <= width / 3 ? named : place;
}

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

/** What stands at the foot of the page while words are typed: these, and below them the keys. */
export function typingLines(search: Search, width: number, words: Words): Line[] {
  const { find, end } = words.screens.does;
  const hints: readonly Hint[] = [
    ['continue', find],
    ['back', end],
  ];
  return [searchLine(search, width, words), lineOf(hints, words.keys)];
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

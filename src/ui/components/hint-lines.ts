/** The lines at the foot of a page: which keys work here, and where the reader is. */
import stringWidth from 'string-width';
import type { Words } from '../../core/words/words.ts';
import type { Action } from '../keys.ts';
import { type Line, run } from '../text/rich-text.ts';

/** A key that works here, and in a word what it does. */
export type Hint = readonly [action: Action, does: string];

const GAP = '  ';

/** The ways on and out: dropped last of all. */
const WAYS: readonly Action[] = ['continue', 'back', 'home', 'quit'];
/** What a page can do besides: dropped after the keys that only move about in it. */
const DEEDS: readonly Action[] = [
  'mode',
  'others',
  'objection',
  'review',
  'article',
  'search',
  'flag',
  'finish',
  'write',
];

/** The larger, the later it is dropped: that there is more to see is told almost always. */
function worth([action]: Hint): number {
  if (WAYS.includes(action)) return 3;
  if (action === 'move') return 2;
  return DEEDS.includes(action) ? 1 : 0;
}

/** Columns of one hint: its key, a space, and what it does. */
function columnsOf([action, does]: Hint, { labels }: Words['keys']): number {
  return stringWidth(labels[action]) + 1 + stringWidth(does);
}

/** The hints one after another. */
export function lineOf(hints: readonly Hint[], { labels }: Words['keys']): Line {
  return hints.flatMap(([action, does], index) => [
    ...(index === 0 ? [] : [run(GAP)]),
    run(labels[action], 'strong'),
    run(` ${does}`, 'muted'),
  ]);
}

/** The hints without the one that is missed least; the first and the last one are kept always. */
function withoutLeast(hints: readonly Hint[]): readonly Hint[] {
  const between = hints.slice(1, -1);
  const least = Math.min(...between.map(worth));
  const dropped = hints.length - 2 - [...between].reverse().findIndex((hint) => worth(hint) === least);
  return hints.filter((_, index) => index !== dropped);
}

/** The foot of a page. */
export interface Foot {
  /** One line or two. */
  readonly lines: readonly Line[];
  /** What stands at the right edge of the last line, which leaves room for it; may be empty. */
  readonly mark: string;
}

/** As many hints as fit into a line, and the others, which are more than one. */
function broken(hints: readonly Hint[], width: number, widthOf: (hints: readonly Hint[]) => number) {
  let count = Math.max(1, hints.length - 2);
  while (count > 1 && widthOf(hints.slice(0, count)) > width) count--;
  return [hints.slice(0, count), hints.slice(count)] as const;
}

/**
 * One line; two where one is not enough. What still does not fit is left out, the keys that only move about first.
 * @param marks where the reader is, at the right of the last line: the long form, and shorter ones where room is scarce
 */
export function hintLines(
  hints: readonly Hint[],
  marks: readonly string[],
  width: number,
  keys: Words['keys'],
): Foot {
  const columns = new Map(hints.map((hint) => [hint, columnsOf(hint, keys)]));
  const widthOf = (some: readonly Hint[]) =>
    some.reduce((sum, hint) => sum + (columns.get(hint) ?? 0), GAP.length * Math.max(0, some.length - 1));
  const all = (marks.length === 0 ? [''] : marks).map((mark) => ({
    mark,
    room: width - (mark === '' ? 0 : stringWidth(mark) + GAP.length),
  }));
  for (let kept = hints; ; kept = withoutLeast(kept)) {
    const beside = all.find(({ room }) => widthOf(kept) <= room);
    if (beside !== undefined) return { lines: [lineOf(kept, keys)], mark: beside.mark };
    const [first, rest] = broken(kept, width, widthOf);
    // How to go on is worth more than where one is.
    const onlyNeeded = kept.slice(1, -1).every((hint) => worth(hint) >= 2);
    const choices = [...all, ...(onlyNeeded ? [{ mark: '', room: width }] : [])];
    const below = choices.find(({ room }) => widthOf(rest) <= room);
    if (below !== undefined) return { lines: [lineOf(first, keys), lineOf(rest, keys)], mark: below.mark };
    if (kept.length <= 2) return { lines: [lineOf(kept, keys)], mark: '' };
  }
}

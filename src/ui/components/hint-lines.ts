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

function widthOf(line: Line): number {
  return line.reduce((sum, each) => sum + stringWidth(each.text), 0);
}

function lineOf(hints: readonly Hint[], { labels }: Words['keys']): Line {
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

/** A line with something at its right edge, where there is room for both. */
function withRight(left: Line, right: string, width: number): Line {
  const room = width - widthOf(left) - stringWidth(right);
  if (right === '' || room < 1) return left;
  return [...left, run(' '.repeat(room)), run(right, 'muted')];
}

/** As many hints as fit into a line, and the others, which are more than one. */
function broken(hints: readonly Hint[], width: number, keys: Words['keys']) {
  let count = Math.max(1, hints.length - 2);
  while (count > 1 && widthOf(lineOf(hints.slice(0, count), keys)) > width) count--;
  return [hints.slice(0, count), hints.slice(count)] as const;
}

/**
 * One line; two where that many are free and one is not enough. What still does not fit is left out, the keys that only
 * move about first.
 * @param marks where the reader is, at the right of the last line: the long form, and shorter ones where room is scarce
 */
export function hintLines(
  hints: readonly Hint[],
  marks: readonly string[],
  width: number,
  free: 1 | 2,
  keys: Words['keys'],
): Line[] {
  const all = marks.length === 0 ? [''] : marks;
  const roomBeside = (mark: string) => width - (mark === '' ? 0 : stringWidth(mark) + GAP.length);
  for (let kept = hints; ; kept = withoutLeast(kept)) {
    const line = lineOf(kept, keys);
    // How to go on is worth more than where one is.
    const onlyNeeded = kept.slice(1, -1).every((hint) => worth(hint) >= 2);
    const mark = [...all, ...(onlyNeeded ? [''] : [])].find((each) => widthOf(line) <= roomBeside(each));
    if (mark !== undefined) return [withRight(line, mark, width)];
    if (free === 2) {
      const [first, rest] = broken(kept, width, keys);
      const last = lineOf(rest, keys);
      const below = all.find((each) => widthOf(last) <= roomBeside(each));
      if (below !== undefined) return [lineOf(first, keys), withRight(last, below, width)];
    }
    if (kept.length <= 2) return [withRight(line, all.at(-1) ?? '', width)];
  }
}

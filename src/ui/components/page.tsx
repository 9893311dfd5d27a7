/** The frame of every screen: a heading line, the body, and a line of hints. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import stringWidth from 'string-width';
import type { Words } from '../../core/words/words.ts';
import { useUi } from '../hooks/use-ui.ts';
import type { Action } from '../keys.ts';
import { pageSize } from '../page-size.ts';
import { type Line, type Run, run } from '../text/rich-text.ts';
import { Lines } from './lines.tsx';

/** A key that works here, and in a word what it does. */
export type Hint = readonly [action: Action, does: string];

const GAP = '  ';

function widthOf(line: Line): number {
  return line.reduce((sum, each) => sum + stringWidth(each.text), 0);
}

/** As many hints as fit, the first ones first; the last one is kept always. */
export function hintLine(hints: readonly Hint[], width: number, { labels }: Words['keys']): Line {
  const pieces = hints.map(
    ([action, does]): Line => [run(labels[action], 'strong'), run(` ${does}`, 'muted')],
  );
  const last = pieces.at(-1);
  if (!last) return [];
  const chosen: Line[] = [];
  let room = width - widthOf(last);
  for (const piece of pieces.slice(0, -1)) {
    const needed = widthOf(piece) + GAP.length;
    if (needed > room) break;
    chosen.push(piece);
    room -= needed;
  }
  return [...chosen, last].flatMap((piece, index) => (index === 0 ? piece : [run(GAP), ...piece]));
}

/** A line with something at its right edge, where there is room for both. */
function withRight(left: Line, right: string, width: number): Line {
  const room = width - widthOf(left) - stringWidth(right);
  if (right === '' || room < 1) return left;
  return [...left, run(' '.repeat(room)), run(right, 'muted')];
}

export interface PageProps {
  readonly heading: Line;
  /** How much of the rule under the heading is drawn as done, from 0 to 1. @default 0 */
  readonly done?: number;
  readonly hints: readonly Hint[];
  /** Where the reader is: "lines 12–31 of 88". @default '' */
  readonly mark?: string;
  /** A last line in place of the hints; null for the hints. @default null */
  readonly footer?: Line | null;
  readonly children?: ReactNode;
}

/** A whole screen. The body is cut off where it does not fit, so it should slice what it shows. */
export function Page({ heading, done = 0, hints, mark = '', footer = null, children }: PageProps): ReactNode {
  const { size, theme, words } = useUi();
  const { width, left, height, roomy } = pageSize(size);
  const bar = Math.round(Math.min(1, Math.max(0, done)) * width);
  const rule: Run[] = [
    run(theme.signs.done.repeat(bar), 'accent'),
    run(theme.signs.rule.repeat(width - bar), 'muted'),
  ];
  const room = mark === '' ? width : width - stringWidth(mark) - 2;
  return (
    <Box flexDirection="column" width={width} height={size.rows} marginLeft={left} overflow="hidden">
      <Lines lines={roomy ? [heading, rule, []] : [heading]} />
      <Box flexDirection="column" height={height} flexShrink={0} overflow="hidden">
        {children}
      </Box>
      <Lines
        lines={[...(roomy ? [[]] : []), footer ?? withRight(hintLine(hints, room, words.keys), mark, width)]}
      />
    </Box>
  );
}

/** The frame of every screen: a heading line, the body, and a line of hints. */
import { Box, Text } from 'ink';
import { type ReactNode, useContext } from 'react';
import stringWidth from 'string-width';
import type { Words } from '../../core/words/words.ts';
import { ClockContext } from '../hooks/use-clock.ts';
import { useUi } from '../hooks/use-ui.ts';
import type { Action } from '../keys.ts';
import { pageSize } from '../page-size.ts';
import { type Line, type Run, run } from '../text/rich-text.ts';
import { ClockReading } from './clock-reading.tsx';
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
  /** Rows in place of the heading, its rule and the empty row below: three on a roomy page, one on others. @default null */
  readonly masthead?: readonly Line[] | null;
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
export function Page(props: PageProps): ReactNode {
  const { heading, masthead = null, done = 0, hints, mark = '', footer = null, children } = props;
  const { size, theme, words } = useUi();
  const isTimed = useContext(ClockContext) !== null;
  const { width, left, height, roomy } = pageSize(size);
  const bar = Math.round(Math.min(1, Math.max(0, done)) * width);
  const rule: Run[] = [
    run(theme.signs.done.repeat(bar), 'accent'),
    run(theme.signs.rule.repeat(width - bar), 'muted'),
  ];
  const room = mark === '' ? width : width - stringWidth(mark) - 2;
  return (
    <Box flexDirection="column" width={width} height={size.rows} marginLeft={left} overflow="hidden">
      {isTimed ? (
        <>
          <Box flexShrink={0}>
            <Box flexGrow={1} flexShrink={1}>
              <Text wrap="truncate">{heading.map((each) => theme.paint(each)).join('')}</Text>
            </Box>
            <ClockReading />
          </Box>
          {roomy && <Lines lines={[rule, []]} />}
        </>
      ) : (
        <Lines lines={masthead ?? (roomy ? [heading, rule, []] : [heading])} />
      )}
      <Box flexDirection="column" height={height} flexShrink={0} overflow="hidden">
        {children}
      </Box>
      <Lines
        lines={[...(roomy ? [[]] : []), footer ?? withRight(hintLine(hints, room, words.keys), mark, width)]}
      />
    </Box>
  );
}

/** The frame of every screen: a heading line, the body, and a line of hints. */
import { Box, Text } from 'ink';
import { type ReactNode, useContext } from 'react';
import { ClockContext } from '../hooks/use-clock.ts';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { type Line, type Run, run } from '../text/rich-text.ts';
import { ClockReading } from './clock-reading.tsx';
import { type Foot, type Hint, hintLines } from './hint-lines.ts';
import { Lines } from './lines.tsx';

export interface PageProps {
  readonly heading: Line;
  /** Rows in place of the heading, its rule and the empty row below: three on a roomy page, one on others. @default null */
  readonly masthead?: readonly Line[] | null;
  /** How much of the rule under the heading is drawn as done, from 0 to 1. @default 0 */
  readonly done?: number;
  readonly hints: readonly Hint[];
  /** Where the reader is: "lines 12–31 of 88". @default '' */
  readonly mark?: string;
  /** The same where room is scarce: "36 %". @default none */
  readonly shortMark?: string;
  /** The last two lines in place of the hints; null for the hints. @default null */
  readonly footer?: readonly Line[] | null;
  readonly children?: ReactNode;
}

/** A whole screen. The body is cut off where it does not fit, so it should slice what it shows. */
export function Page(props: PageProps): ReactNode {
  const {
    heading,
    masthead = null,
    done = 0,
    hints,
    mark = '',
    shortMark = mark,
    footer = null,
    children,
  } = props;
  const { size, theme, words } = useUi();
  const isTimed = useContext(ClockContext) !== null;
  const { width, left, height, roomy } = pageSize(size);
  const bar = Math.round(Math.min(1, Math.max(0, done)) * width);
  const rule: Run[] = [
    run(theme.signs.done.repeat(bar), 'accent'),
    run(theme.signs.rule.repeat(width - bar), 'muted'),
  ];
  const foot: Foot =
    footer === null ? hintLines(hints, [mark, shortMark], width, words.keys) : { lines: footer, mark: '' };
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
      <Lines lines={foot.lines.length === 1 ? [[]] : foot.lines.slice(0, -1)} />
      <Box justifyContent="space-between" flexShrink={0}>
        <Lines lines={foot.lines.slice(-1)} />
        {foot.mark !== '' && <Text>{theme.paint(run(foot.mark, 'muted'))}</Text>}
      </Box>
    </Box>
  );
}

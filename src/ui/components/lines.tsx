/** Paints laid-out lines, one row each. */
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { useUi } from '../hooks/use-ui.ts';
import type { Line } from '../text/rich-text.ts';

interface LinesProps {
  readonly lines: readonly Line[];
  /** Columns to leave free before each. @default 0 */
  readonly left?: number;
  /** Whether all of them are known to fit, as text laid out for this width does: Ink then has one text to place, not one for each row. @default false */
  readonly fitted?: boolean;
}

/** The lines below one another; what is too wide is cut off at the right. */
export function Lines({ lines, left = 0, fitted = false }: LinesProps): ReactNode {
  const { theme } = useUi();
  const rows = lines.map((line) => line.map((run) => theme.paint(run)).join('') || ' ');
  return (
    <Box flexDirection="column" flexShrink={0} marginLeft={left}>
      {fitted ? (
        <Text>{rows.join('\n')}</Text>
      ) : (
        rows.map((row, index) => (
          // A line has no identity but its row.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Text key={index} wrap="truncate">
            {row}
          </Text>
        ))
      )}
    </Box>
  );
}

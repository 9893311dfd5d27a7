/** Paints laid-out lines, one row each. */
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { useUi } from '../hooks/use-ui.ts';
import type { Line } from '../text/rich-text.ts';

/** The lines below one another, `left` columns in. */
export function Lines({
  lines,
  left = 0,
}: {
  readonly lines: readonly Line[];
  readonly left?: number;
}): ReactNode {
  const { theme } = useUi();
  return (
    <Box flexDirection="column" flexShrink={0} marginLeft={left}>
      {lines.map((line, index) => (
        // A line has no identity but its row.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Text key={index} wrap="truncate">
          {line.map((run) => theme.paint(run)).join('') || ' '}
        </Text>
      ))}
    </Box>
  );
}

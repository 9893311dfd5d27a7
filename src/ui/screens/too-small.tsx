/** Shown where the terminal is smaller than any screen. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import { Lines } from '../components/lines.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { SMALLEST } from '../page-size.ts';
import { block, layOut } from '../text/rich-text.ts';

/** Says what size is needed. */
export function TooSmall(): ReactNode {
  const { size, words } = useUi();
  const text = words.screens.tooSmall(SMALLEST.columns, SMALLEST.rows, size);
  return (
    <Box width={size.columns} height={size.rows} overflow="hidden">
      <Lines lines={layOut([block(text)], size.columns).slice(0, size.rows)} />
    </Box>
  );
}

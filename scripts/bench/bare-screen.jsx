/**
 * A bare Ink screen that shows as many lines of the same article as the reading screen and scrolls them: what a
 * key press costs at the least. The text matters, because Ink takes longer over anything but ASCII.
 */
import { readFileSync } from 'node:fs';
import { Box, render, Text, useInput } from 'ink';
import { useState } from 'react';
import wrapAnsi from 'wrap-ansi';

const ROWS = 24;
const lines = wrapAnsi(readFileSync(process.argv[2], 'utf8'), 66).split('\n');

function Screen() {
  const [top, setTop] = useState(0);
  useInput((input) => setTop((now) => (input === 'j' ? now + 1 : now - 1)));
  return (
    <Box flexDirection="column" width={80} height={ROWS} overflow="hidden">
      {lines.slice(top, top + ROWS).map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place on the screen, whatever stands there
        <Text key={row}>{`       ${line}`}</Text>
      ))}
    </Box>
  );
}

render(<Screen />, {
  alternateScreen: true,
  interactive: true,
  patchConsole: false,
  incrementalRendering: true,
  maxFps: 1000,
});

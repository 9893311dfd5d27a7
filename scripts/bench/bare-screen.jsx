/** A bare Ink screen with as many lines as the reading screen: what a key press costs at the least. */
import { Box, render, Text, useInput } from 'ink';
import { useState } from 'react';

const LINES = Array.from({ length: 200 }, (_, n) => `Line ${n}: ${'the quick brown fox jumps '.repeat(2)}`);

function Screen() {
  const [top, setTop] = useState(0);
  useInput((input) => setTop((now) => (input === 'j' ? now + 1 : now - 1)));
  return (
    <Box flexDirection="column" width={80} height={24} overflow="hidden">
      {LINES.slice(Math.max(0, top), Math.max(0, top) + 24).map((line) => (
        <Text key={line}>{line}</Text>
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

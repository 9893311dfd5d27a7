/** The elapsed time at the right of a heading: all that is rendered anew as the seconds pass. */
import { Box, Text } from 'ink';
import { type ReactNode, useContext, useEffect, useReducer } from 'react';
import { ClockContext, type ShownClock } from '../hooks/use-clock.ts';
import { ActiveContext, useUi } from '../hooks/use-ui.ts';
import { run } from '../text/rich-text.ts';

/** "0:07", "12:05", "1:02:05" */
export function clockTime(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

function Ticking({ running, clock }: ShownClock): ReactNode {
  const { theme } = useUi();
  const isActive = useContext(ActiveContext);
  const [, showAgain] = useReducer((seconds: number) => seconds + 1, 0);
  useEffect(() => (isActive ? clock.everySecond(showAgain) : undefined), [clock, isActive]);
  const elapsed = running.spent + clock.now() - running.at;
  return (
    <Box flexShrink={0}>
      <Text>{theme.paint(run(` ${clockTime(elapsed)}`, 'muted'))}</Text>
    </Box>
  );
}

/** Nothing where no time is shown. */
export function ClockReading(): ReactNode {
  const shown = useContext(ClockContext);
  return shown && <Ticking {...shown} />;
}

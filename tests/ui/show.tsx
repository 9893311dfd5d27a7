/** Shows one component on a player's terminal, with the keyboard paced as in the program. */
import { Box, render } from 'ink';
import type { ReactNode } from 'react';
import type { GameEvent } from '../../src/core/game/game-event.ts';
import { type Ui, UiContext } from '../../src/ui/hooks/use-ui.ts';
import { PacedKeys } from '../../src/ui/paced-keys.ts';
import { createTheme } from '../../src/ui/theme.ts';
import { ENGLISH } from '../fixtures/english.ts';
import type { Player } from './terminal.ts';

export interface Shown {
  /** What the component sent. */
  readonly sent: GameEvent[];
  /** What it reported as a bug. */
  readonly crashes: unknown[];
  stop(): void;
}

export function show(player: Player, component: ReactNode): Shown {
  const sent: GameEvent[] = [];
  const crashes: unknown[] = [];
  const { columns, rows } = player.screen;
  const ui: Ui = {
    theme: createTheme({ color: true, unicode: true }),
    words: ENGLISH,
    size: { columns, rows },
    ownCommand: 'sayswho play ARTICLE',
    send: (event) => sent.push(event),
    crash: (error) => crashes.push(error),
  };
  const keys = new PacedKeys(player.keyboard, { onInterrupt: () => undefined, onEnd: () => undefined });
  const screen = render(
    <UiContext value={ui}>
      <Box width={columns} height={rows} overflow="hidden">
        {component}
      </Box>
    </UiContext>,
    {
      stdin: keys,
      stdout: player.screen,
      interactive: true,
      alternateScreen: true,
      patchConsole: false,
      exitOnCtrlC: false,
      incrementalRendering: true,
      maxFps: 1000,
    },
  );
  return {
    sent,
    crashes,
    stop: () => {
      screen.unmount();
      keys.stop();
    },
  };
}

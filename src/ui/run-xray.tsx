/** The x-ray of one article on a terminal's whole screen, without a game around it. */
import { Box, usePaste, useWindowSize } from 'ink';
import { type ReactNode, useMemo, useState } from 'react';
import { EXIT } from '../core/user-error.ts';
import type { Words } from '../core/words/words.ts';
import type { Xray } from '../core/xray/xray.ts';
import { ErrorBoundary } from './components/error-boundary.tsx';
import { useKeys } from './hooks/use-keys.ts';
import { ActiveContext, type Ui, UiContext } from './hooks/use-ui.ts';
import { isTooSmall } from './page-size.ts';
import { KeysOverlay } from './screens/keys-overlay.tsx';
import { TooSmall } from './screens/too-small.tsx';
import { XrayScreen } from './screens/xray.tsx';
import type { Theme } from './theme.ts';
import { onWholeScreen, type WholeScreen } from './whole-screen.ts';

export interface XrayOptions extends WholeScreen {
  readonly xray: Xray;
  readonly words: Words;
  readonly theme: Theme;
}

interface ScreensProps {
  readonly xray: Xray;
  readonly ui: Ui;
  onLeave(): void;
}

function Keys({ onKeys, onLeave }: { onKeys(): void; onLeave(): void }): ReactNode {
  useKeys({ keys: onKeys, quit: onLeave });
  // Pasted text is no key press.
  usePaste(() => undefined);
  return null;
}

/** The x-ray, and over it the list of keys; covered, it stays, so that it is found as it was left. */
function Screens({ xray, ui, onLeave }: ScreensProps): ReactNode {
  const [showsKeys, setShowsKeys] = useState(false);
  const { size } = ui;
  const small = isTooSmall(size);
  const covered = showsKeys || small;
  return (
    <Box width={size.columns} height={size.rows} overflow="hidden">
      {!showsKeys && <Keys onKeys={() => setShowsKeys(!small)} onLeave={onLeave} />}
      <Box display={covered ? 'none' : 'flex'}>
        <ActiveContext value={!covered}>
          <XrayScreen xray={xray} onClose={onLeave} closes={ui.words.screens.does.quit} />
        </ActiveContext>
      </Box>
      {small ? <TooSmall /> : showsKeys && <KeysOverlay onClose={() => setShowsKeys(false)} />}
    </Box>
  );
}

interface XrayAppProps extends Omit<ScreensProps, 'ui'> {
  readonly words: Words;
  readonly theme: Theme;
  onError(error: unknown): void;
}

function XrayApp({ xray, words, theme, onLeave, onError }: XrayAppProps): ReactNode {
  const { columns, rows } = useWindowSize();
  const ui = useMemo(
    (): Ui => ({
      theme,
      words,
      ownCommand: '',
      size: { columns, rows },
      send: () => undefined,
      crash: onError,
    }),
    [theme, words, columns, rows, onError],
  );
  return (
    <UiContext value={ui}>
      <ErrorBoundary resetKey={xray} onError={onError}>
        <Screens xray={xray} ui={ui} onLeave={onLeave} />
      </ErrorBoundary>
    </UiContext>
  );
}

/** Shows it until the reader leaves; resolves with the exit code. A bug rejects, once the terminal is restored. */
export function runXray({ xray, words, theme, ...screen }: XrayOptions): Promise<number> {
  const { promise: left, resolve, reject } = Promise.withResolvers<number>();
  return onWholeScreen(
    screen,
    <XrayApp xray={xray} words={words} theme={theme} onLeave={() => resolve(EXIT.done)} onError={reject} />,
    left,
  );
}

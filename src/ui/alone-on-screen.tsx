/** What every screen without a game around it needs: its size, its words, the list of keys over it, and the way out. */
import { Box, usePaste, useWindowSize } from 'ink';
import { type ComponentProps, type ReactNode, useMemo, useState } from 'react';
import type { Words } from '../core/words/words.ts';
import { ErrorBoundary } from './components/error-boundary.tsx';
import { useKeys } from './hooks/use-keys.ts';
import { ActiveContext, type Ui, UiContext, useUi } from './hooks/use-ui.ts';
import { isTooSmall } from './page-size.ts';
import { KeysOverlay } from './screens/keys-overlay.tsx';
import { TooSmall } from './screens/too-small.tsx';
import type { Theme } from './theme.ts';

interface CoveredProps extends Pick<ComponentProps<typeof KeysOverlay>, 'actions'> {
  /** True while letters are text and no keys. */
  readonly types?: boolean;
  readonly children: ReactNode;
  onLeave(): void;
}

function Keys({ onKeys, onLeave }: { onKeys(): void; onLeave(): void }): ReactNode {
  useKeys({ keys: onKeys, quit: onLeave });
  // Pasted text is no key press.
  usePaste(() => undefined);
  return null;
}

/** The screen, and over it the list of keys; covered, it stays, so that it is found as it was left. */
export function CoveredByKeys({ actions, types = false, children, onLeave }: CoveredProps): ReactNode {
  const [showsKeys, setShowsKeys] = useState(false);
  const { size } = useUi();
  const small = isTooSmall(size);
  const covered = showsKeys || small;
  return (
    <Box width={size.columns} height={size.rows} overflow="hidden">
      {!showsKeys && !types && <Keys onKeys={() => setShowsKeys(!small)} onLeave={onLeave} />}
      <Box display={covered ? 'none' : 'flex'}>
        <ActiveContext value={!covered}>{children}</ActiveContext>
      </Box>
      {small ? (
        <TooSmall />
      ) : (
        showsKeys && <KeysOverlay {...(actions && { actions })} onClose={() => setShowsKeys(false)} />
      )}
    </Box>
  );
}

interface AloneProps {
  readonly theme: Theme;
  readonly words: Words;
  /** Another one gives a screen that broke another try. */
  readonly resetKey: unknown;
  readonly children: ReactNode;
  onError(error: unknown): void;
}

/** The interface around a screen that sends nothing to a game. */
export function AloneOnScreen({ theme, words, resetKey, children, onError }: AloneProps): ReactNode {
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
      <ErrorBoundary resetKey={resetKey} onError={onError}>
        {children}
      </ErrorBoundary>
    </UiContext>
  );
}

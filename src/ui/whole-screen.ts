/** Shows something on a terminal's whole screen until it is over, and gives the terminal back as it was. */
import { render } from 'ink';
import type { ReactNode } from 'react';
import { EXIT_HUNG_UP, EXIT_INTERRUPTED } from './exit-codes.ts';
import { PacedKeys, type TerminalInput } from './paced-keys.ts';

/** Frames a second at most: so many that a key never waits for its frame. */
const MAX_FPS = 1000;

export interface WholeScreen {
  /** A terminal's input and output; both must be terminals. */
  readonly stdin: TerminalInput;
  readonly stdout: NodeJS.WritableStream;
  /** Ends it from outside, for instance on SIGTERM; a number as its reason becomes the exit code. */
  readonly signal?: AbortSignal;
  /** Whether pasted text reaches the screen, for what is typed; it is dropped otherwise. @default false */
  readonly takesPaste?: boolean;
}

/**
 * Shows the element until `left` resolves. Resolves once the terminal is restored, with the exit code: that of `left`,
 * 130 after Ctrl+C or when aborted, 129 when the terminal went away.
 * @param begin called once the first frame is drawn
 */
export async function onWholeScreen(
  { stdin, stdout, signal, takesPaste = false }: WholeScreen,
  element: ReactNode,
  left: Promise<number>,
  begin: () => void = () => undefined,
): Promise<number> {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<number>();
  const abort = () => stop(typeof signal?.reason === 'number' ? signal.reason : EXIT_INTERRUPTED);
  if (signal?.aborted) {
    abort();
    return stopped;
  }
  signal?.addEventListener('abort', abort);
  const hangUp = () => stop(EXIT_HUNG_UP);
  const keys = new PacedKeys(stdin, { onInterrupt: () => stop(EXIT_INTERRUPTED), onEnd: hangUp, takesPaste });
  // A terminal whose window was closed refuses what is written to it; that is no bug.
  stdout.on('error', hangUp);
  const screen = render(element, {
    stdin: keys,
    stdout,
    alternateScreen: true,
    // Never guessed: with CI set, Ink would write no frame until the end.
    interactive: true,
    patchConsole: false,
    exitOnCtrlC: false,
    incrementalRendering: true,
    isScreenReaderEnabled: false,
    maxFps: MAX_FPS,
  });
  try {
    begin();
    return await Promise.race([left, stopped]);
  } finally {
    const exited = screen.waitUntilExit();
    screen.unmount();
    await exited;
    screen.cleanup();
    keys.stop();
    stdout.off('error', hangUp);
    signal?.removeEventListener('abort', abort);
  }
}

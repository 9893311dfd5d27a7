/** Runs the game on a terminal's whole screen, and gives the terminal back as it was. */
import { render } from 'ink';
import type { Step } from '../core/game/game.ts';
import type { Services } from '../core/services.ts';
import { App } from './app.tsx';
import { EXIT_HUNG_UP, EXIT_INTERRUPTED } from './exit-codes.ts';
import { createGameSession, type Played } from './game-session.ts';
import { PacedKeys, type TerminalInput } from './paced-keys.ts';
import type { Theme } from './theme.ts';

/** Frames a second at most: so many that a key never waits for its frame. */
const MAX_FPS = 1000;

export interface AppOptions {
  readonly first: Step;
  readonly services: Services;
  /** A terminal's input and output; both must be terminals. */
  readonly stdin: TerminalInput;
  readonly stdout: NodeJS.WritableStream;
  readonly theme: Theme;
  /** What to type to play an article of one's own, for the home screen. */
  readonly ownCommand: string;
  /** Shows the stack of a crash. @default false */
  readonly debug?: boolean;
  /** Ends the game from outside, for instance on SIGTERM; a number as its reason becomes the exit code. */
  readonly signal?: AbortSignal;
}

/**
 * Plays until the player leaves. Resolves once the terminal is restored, with the exit code (the game's own,
 * 130 after Ctrl+C or when aborted, 129 when the terminal went away) and how the last game ended.
 */
export async function runApp(options: AppOptions): Promise<Played> {
  const { first, services, stdin, stdout, theme, ownCommand, debug = false, signal } = options;
  const session = createGameSession({ first, services, debug });
  const { promise: stopped, resolve: stop } = Promise.withResolvers<number>();
  const abort = () => stop(typeof signal?.reason === 'number' ? signal.reason : EXIT_INTERRUPTED);
  if (signal?.aborted) {
    abort();
    return { exitCode: await stopped, ...session.outcome() };
  }
  signal?.addEventListener('abort', abort);
  const hangUp = () => stop(EXIT_HUNG_UP);
  const keys = new PacedKeys(stdin, { onInterrupt: () => stop(EXIT_INTERRUPTED), onEnd: hangUp });
  // A terminal whose window was closed refuses what is written to it; that is no bug.
  stdout.on('error', hangUp);
  const screen = render(<App session={session} theme={theme} ownCommand={ownCommand} />, {
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
    session.begin();
    const exitCode = await Promise.race([session.left, stopped]);
    return { exitCode, ...session.outcome() };
  } finally {
    const exited = screen.waitUntilExit();
    screen.unmount();
    await exited;
    screen.cleanup();
    keys.stop();
    stdout.off('error', hangUp);
    signal?.removeEventListener('abort', abort);
    // With the terminal given back, for another program may hold the store up.
    await session.settled();
  }
}

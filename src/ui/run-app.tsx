/** Runs the game on a terminal's whole screen, and gives the terminal back as it was. */
import type { Step } from '../core/game/effect.ts';
import type { Services } from '../core/services.ts';
import { App } from './app.tsx';
import { createGameSession, type Played } from './game-session.ts';
import type { Theme } from './theme.ts';
import { onWholeScreen, type WholeScreen } from './whole-screen.ts';

export interface AppOptions extends WholeScreen {
  readonly first: Step;
  readonly services: Services;
  readonly theme: Theme;
  /** What to type to play an article of one's own, for the home screen. */
  readonly ownCommand: string;
  /** Shows the stack of a crash. @default false */
  readonly debug?: boolean;
}

/**
 * Plays until the player leaves. Resolves once the terminal is restored, with the exit code (the game's own,
 * 130 after Ctrl+C or when aborted, 129 when the terminal went away) and how the last game ended.
 */
export async function runApp(options: AppOptions): Promise<Played> {
  const { first, services, theme, ownCommand, debug = false } = options;
  const session = createGameSession({ first, services, debug });
  const exitCode = await onWholeScreen(
    options,
    <App session={session} theme={theme} ownCommand={ownCommand} clock={services.clock} />,
    session.left,
    session.begin,
  );
  // With the terminal given back, for another program may hold the store up.
  await session.settled();
  return { exitCode, ...session.outcome() };
}

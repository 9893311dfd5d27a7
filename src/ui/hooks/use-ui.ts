/** What every screen can reach: the theme, the size of the terminal, and the way to send an event. */
import { createContext, useContext } from 'react';
import type { GameEvent } from '../../core/game/game-event.ts';
import type { Words } from '../../core/words/words.ts';
import type { Size } from '../page-size.ts';
import type { Theme } from '../theme.ts';

export interface Ui {
  readonly theme: Theme;
  /** What the interface says, in the player's language. */
  readonly words: Words;
  readonly size: Size;
  /** What to type to play an article of one's own. */
  readonly ownCommand: string;
  send(event: GameEvent): void;
  /** Reports a bug in a screen. */
  crash(error: unknown): void;
}

export const UiContext = createContext<Ui | null>(null);

/** Whether the keys belong to the screens below: false for a screen that an overlay covers. */
export const ActiveContext = createContext(true);

/** The interface around a screen; a screen outside of the app is a bug. */
export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (ui === null) throw new Error('a screen was rendered outside of the app');
  return ui;
}

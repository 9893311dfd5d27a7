/** The time of the game for those who asked for it: where it stands, and how to be told of each second. */
import { createContext, useContext } from 'react';
import type { RunningClock } from '../../core/game/player-view.ts';
import type { Clock } from '../../core/services.ts';
import { pageSize } from '../page-size.ts';
import { useUi } from './use-ui.ts';

export interface ShownClock {
  readonly running: RunningClock;
  readonly clock: Clock;
}

/** Null where no time is shown. */
export const ClockContext = createContext<ShownClock | null>(null);

/** Columns for "1:02:05" at the right of a heading, and one before it. */
const ROOM = 8;

/** The columns that a page's heading has, beside the time where that is shown. */
export function useHeadingWidth(): number {
  const { width } = pageSize(useUi().size);
  return useContext(ClockContext) === null ? width : width - ROOM;
}

/** Ties a running game to React: the player's view, rendered anew after each event. */
import { useMemo, useSyncExternalStore } from 'react';
import { type PlayerView, playerView } from '../../core/game/player-view.ts';
import type { GameSession } from '../game-session.ts';

/** What the player may see now. */
export function useGame(session: GameSession): PlayerView {
  const state = useSyncExternalStore(session.subscribe, session.state);
  return useMemo(() => playerView(state), [state]);
}

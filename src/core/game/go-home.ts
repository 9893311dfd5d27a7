/** The way home, from where nothing would be lost by it. */

import type { Step } from './effect.ts';
import type { GameState } from './game.ts';
import { lookAtHome } from './keep.ts';

/** At home; nothing happens where a game is under way. */
export function goHome(state: GameState): Step {
  switch (state.place.at) {
    case 'reading':
    case 'failed':
    case 'result':
    case 'review':
    case 'practice':
    case 'practiced':
    case 'x-ray': {
      // The next article may give no hunt: the choice of it goes with the article. The tutorial has a seed of its own.
      const { seed } = state.session?.of === 'tutorial' ? state.usual : state.settings;
      const settings = { ...state.usual, seed };
      const cleared = { ...state, settings, overlay: null, bookmark: 0, session: null, practice: null };
      const atHome = { ...cleared, replaces: null, fromHome: true };
      return { state: { ...atHome, place: { at: 'home' } }, effects: lookAtHome(state) };
    }
    case 'home':
    case 'loading':
    case 'planning':
    case 'practice-article':
    case 'offered':
    case 'intro':
    case 'choosing':
    case 'confidence':
    case 'lessons':
    case 'feedback':
    case 'hunt-intro':
    case 'hunting':
    case 'hunted':
    case 'left':
      return { state, effects: [] };
    default:
      return state.place satisfies never;
  }
}

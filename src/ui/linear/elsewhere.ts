/** Says of a command that is typed where it does nothing where it works. */
import type { GameState } from '../../core/game/game.ts';
import { isHuntAlone } from '../../core/game/other-rounds.ts';
import type { Scene } from '../../core/game/player-view.ts';

/** The catalog's names for what can be said of a command. */
type Elsewhere = GameState['words']['lines']['elsewhere'];

/** What is to be said of `m`: what it changes to, before the first answer, or that there is nothing to change to. */
function ofMode({ place, session, settings }: GameState, elsewhere: Elsewhere): string {
  if (session === null) return elsewhere.mAtHome;
  if (session.of !== 'game') return elsewhere.mNoHunt;
  if (!session.offersHunt && !isHuntAlone(settings.rounds)) return elsewhere.mTooFew;
  return place.at === 'result' ? elsewhere.mAtResult : elsewhere.m;
}

/** One line that says where the command works; null for what is none. */
export function elsewhere(state: GameState, scene: Scene, typed: string): string | null {
  const { lines, screens } = state.words;
  // The number of a question or a sentence says nothing of where the command works.
  const line = typed.toLowerCase().replace(/^(cs?)\s*\d+$/, '$1');
  switch (line) {
    case 'm':
      return ofMode(state, lines.elsewhere);
    case 'r':
      return scene.at === 'result' ? screens.result.misses(0, 0) : lines.elsewhere.r;
    case 'b':
    case 'c':
    case 'cs':
    case 't':
    case 'x':
    case 'w':
    case 'a':
    case 'h':
      return lines.elsewhere[line];
    default:
      return lines.none.includes(line) ? lines.elsewhere.none : null;
  }
}

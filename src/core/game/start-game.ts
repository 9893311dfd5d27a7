/** The first state of a game. */
import type { QuizSettings } from '../quiz/quiz.ts';
import type { GameState, PackSummary, Step } from './game.ts';
import { lookForUnfinished } from './keep.ts';

export interface StartOptions {
  readonly settings: QuizSettings;
  /** The entries of the home screen. */
  readonly packs: readonly PackSummary[];
  /** What to load at once; null for the home screen. */
  readonly ref: string | null;
  /** True where games are kept. @default false */
  readonly keeps?: boolean;
}

/** At home, or loading what was named on the command line. */
export function startGame({ settings, packs, ref, keeps = false }: StartOptions): Step {
  const state: GameState = {
    settings,
    packs,
    place: ref === null ? { at: 'home' } : { at: 'loading', ref },
    overlay: null,
    bookmark: 0,
    session: null,
    ref,
    keeping: keeps ? { unfinished: [] } : null,
    notice: null,
  };
  return { state, effects: ref === null ? lookForUnfinished(state) : [{ type: 'load', ref }] };
}

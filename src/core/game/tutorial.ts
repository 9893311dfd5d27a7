/** The tutorial: a short game with settings of its own, of which nothing is kept but that it was done. */
import { SKILLS } from '../key/answer-key.ts';
import type { QuizSettings } from '../quiz/quiz.ts';
import type { Step } from './effect.ts';
import type { GameState } from './game.ts';

/** Its questions, all of them, always in the same order. */
export const TUTORIAL_SETTINGS: QuizSettings = { seed: 2, count: 5, rounds: SKILLS };

/** Loads the tutorial, where there is one. */
export function loadTutorial(state: GameState): Step {
  const { tutorial } = state;
  if (tutorial === null) return { state, effects: [] };
  return {
    state: {
      ...state,
      settings: TUTORIAL_SETTINGS,
      ref: tutorial,
      place: { at: 'loading', ref: tutorial, tutorial: true },
    },
    effects: [{ type: 'load', ref: tutorial }],
  };
}

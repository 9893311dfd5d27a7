/** What the world is asked to do when something has happened in a game. */
import type { AnswerKey } from '../key/answer-key.ts';
import type { PracticeRequest } from '../practice/practice-plan.ts';
import type { GameRecord } from '../progress/progress-store.ts';
import type { GameState, Place, PlayedGame } from './game.ts';

export type Effect =
  | { readonly type: 'load'; readonly ref: string }
  /** Make the x-ray of the article whose key this is. */
  | { readonly type: 'x-ray'; readonly key: AnswerKey }
  /** Look which games were left, and what is due. */
  | { readonly type: 'look-at-kept' }
  /** List the packs that home offers anew. */
  | { readonly type: 'list-packs' }
  /** Choose what to practice. */
  | { readonly type: 'plan-practice'; readonly request: PracticeRequest }
  /** Look what is due after practice. */
  | { readonly type: 'look-at-cards' }
  | { readonly type: 'keep'; readonly record: GameRecord }
  | { readonly type: 'write'; readonly played: PlayedGame }
  | { readonly type: 'leave'; readonly exitCode: number };

export interface Step {
  readonly state: GameState;
  readonly effects: readonly Effect[];
}

/** The step that changes nothing but the state. */
export function stay(state: GameState): Step {
  return { state, effects: [] };
}

/** The step to another place. */
export function go(state: GameState, place: Place, effects: readonly Effect[] = []): Step {
  return { state: { ...state, place }, effects };
}

/** How the games of a session end: followed from step to step, and told once the player has left. */
import type { Step } from '../core/game/effect.ts';
import type { GameState, PlayedGame, SessionKind } from '../core/game/game.ts';
import { makeResult } from '../core/game/make-result.ts';
import { gameSoFar, playedGame } from '../core/game/played-game.ts';
import type { Result } from '../core/game/result.ts';
import type { QuizSettings } from '../core/quiz/quiz.ts';

/** Points of a game that came to its result, those of the hunt apart. */
export type Score = Pick<Result, 'points' | 'maxPoints' | 'hunt'>;

export interface Outcome {
  /** Those of the last game, from wherever the player left: playing again takes the next seed, and home the usual ones. */
  readonly settings: QuizSettings;
  /** Null where the last game did not come to its result. */
  readonly score: Score | null;
  /** True where the last game is not over and can be gone on with. */
  readonly kept: boolean;
  /** The last game that came to its result; where none did, the last one in which something was answered; null where nothing was. */
  readonly played: PlayedGame | null;
  /** What was played last. */
  readonly of: SessionKind;
}

/** The score of the last game: a new one at its result, none once another game has begun. */
function scoreAfter({ place, session, words }: GameState, before: Score | null): Score | null {
  if (session === null) return before;
  if (place.at === 'result') {
    return session.answers.length > 0 || session.hunt?.finished ? makeResult(session, words) : null;
  }
  return ['reading', 'intro', 'choosing', 'hunt-intro'].includes(place.at) ? null : before;
}

/** True where there is a game to go on with: the last one, or the one that it has not taken the place of yet. */
function canGoOn({ session, keeping, replaces }: GameState, isKept: boolean): boolean {
  return session?.of === 'game' && keeping !== null && (isKept || replaces !== null);
}

/** Whether the last game is kept from here on; as before where nothing is said of that. */
function isKeptAfter(effects: Step['effects'], before: boolean): boolean {
  return effects.reduce((kept, effect) => {
    if (effect.type !== 'keep') return kept;
    const { what } = effect.record;
    if (what === 'begun' || what === 'resumed') return true;
    return what === 'finished' || what === 'abandoned' ? false : kept;
  }, before);
}

function playedLast({ practice, session }: GameState): SessionKind {
  return practice === null ? (session?.of ?? 'game') : 'practice';
}

export interface OutcomeKeeper {
  /** Takes note of a step that was taken. */
  follow(step: Step): void;
  /** The settings of the last game and how it ended. */
  now(state: GameState): Outcome;
}

/** The outcome of a session in which nothing has happened yet. */
export function createOutcomeKeeper(): OutcomeKeeper {
  let settings: QuizSettings | null = null;
  let score: Score | null = null;
  let played: PlayedGame | null = null;
  let begun: PlayedGame | null = null;
  let kept = false;
  return {
    follow: ({ state, effects }) => {
      if (state.session !== null) settings = state.settings;
      score = scoreAfter(state, score);
      played = playedGame(state) ?? played;
      begun = gameSoFar(state) ?? begun;
      kept = isKeptAfter(effects, kept);
    },
    now: (state) => ({
      settings: settings ?? state.settings,
      score,
      kept: canGoOn(state, kept),
      played: played ?? begun,
      of: playedLast(state),
    }),
  };
}

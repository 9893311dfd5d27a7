/** The first state of a game. */
import type { PracticeRequest } from '../practice/practice-plan.ts';
import type { QuizSettings } from '../quiz/quiz.ts';
import type { Words } from '../words/words.ts';
import type { Step } from './effect.ts';
import type { GameState, HuntRecord, Pace, PackSummary } from './game.ts';
import { UNSPENT } from './game-clock.ts';
import { lookAtHome } from './keep.ts';
import { askForPlan } from './practice.ts';
import { loadTutorial } from './tutorial.ts';

export interface StartOptions {
  readonly words: Words;
  readonly settings: QuizSettings;
  /** @default 'each' */
  readonly pace?: Pace;
  /** True where the time is told. @default false */
  readonly timed?: boolean;
  /** The entries of the home screen. */
  readonly packs: readonly PackSummary[];
  /** The name of the folder that they are in, where they are a course. @default null */
  readonly course?: string | null;
  /** What to load at once; null for the home screen. */
  readonly ref: string | null;
  /** Earlier hunts, to be pooled with those of this game. @default none */
  readonly hunts?: readonly HuntRecord[];
  /** True where games are kept. @default false */
  readonly keeps?: boolean;
  /** True where results can be written to a file. @default false */
  readonly writes?: boolean;
  /** What to load for the tutorial. @default none */
  readonly tutorial?: string | null;
  /** True where it is sure at a glance that nothing was ever played. @default false */
  readonly isNew?: boolean;
  /** Practice in place of the home screen. @default none */
  readonly practice?: PracticeRequest | null;
}

/** At home, or on the way to what was asked for on the command line. */
export function startGame(options: StartOptions): Step {
  const {
    words,
    settings,
    pace = 'each',
    timed = false,
    packs,
    course = null,
    ref,
    hunts = [],
    keeps = false,
    writes = false,
    tutorial = null,
    isNew = false,
    practice = null,
  } = options;
  const state: GameState = {
    words,
    settings,
    usual: settings,
    practice: null,
    hunts,
    pace,
    clock: timed ? UNSPENT : null,
    packs,
    tutorial,
    place: ref === null ? { at: 'home' } : { at: 'loading', ref },
    overlay: null,
    course,
    bookmark: 0,
    session: null,
    ref,
    keeping: keeps ? { unfinished: [], due: 0, minutesToNext: null, isNew } : null,
    notice: null,
    replaces: null,
    fromHome: ref === null && practice === null,
    writes,
  };
  if (practice !== null) return askForPlan(state, practice);
  if (ref !== null && ref === tutorial) return loadTutorial(state);
  return { state, effects: ref === null ? lookAtHome(state) : [{ type: 'load', ref }] };
}

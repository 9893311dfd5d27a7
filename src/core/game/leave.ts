/** The ways out of the game. */
import { EXIT } from '../user-error.ts';
import type { Step } from './effect.ts';
import type { GameState, Session } from './game.ts';
import { keep } from './keep.ts';
import { withArticle } from './practice.ts';
import { gameInProgress } from './waypoints.ts';

/** Out of the game for good. */
export function leave(state: GameState, exitCode: number): Step {
  return {
    state: { ...state, place: { at: 'left', exitCode }, overlay: null },
    effects: [{ type: 'leave', exitCode }],
  };
}

/** The exit code of leaving here: that of the failure which is shown, otherwise 0. */
function exitCodeAt({ place }: GameState): number {
  return place.at === 'failed' ? place.exitCode : EXIT.done;
}

/** Leaves at once, or asks first where a game would be lost. */
export function askToQuit(state: GameState): Step {
  if (!gameInProgress(state)) return leave(state, exitCodeAt(state));
  return state.overlay === 'quit'
    ? { state, effects: [] }
    : { state: { ...state, overlay: 'quit' }, effects: [] };
}

function isHuntBegun({ hunt }: Session): boolean {
  return hunt !== null && (hunt.finished || hunt.flags.length > 0);
}

/** Without an answer or a flag there is nothing to go on with for a script that gave none. */
function keepUnanswered(state: GameState) {
  const { session } = state;
  const isBegun = session !== null && (session.answers.length > 0 || isHuntBegun(session));
  return isBegun ? [] : keep(state, { what: 'abandoned' });
}

/**
 * No more input can come. A game that is under way ends with its result, which the screen still shows;
 * what is loading is waited for, because its failure must be told.
 */
export function endInput(state: GameState): Step {
  switch (state.place.at) {
    case 'loading':
    case 'left':
      return { state, effects: [] };
    case 'offered':
    case 'planning':
    case 'practice-article':
      return leave(state, EXIT.done);
    case 'reading':
    case 'intro':
    case 'choosing':
    case 'confidence':
    case 'lessons':
    case 'feedback':
    case 'hunt-intro':
    case 'hunting':
    case 'hunted':
      if (state.session?.of === 'practice') return endPractice(state, state.session);
      return {
        state: { ...state, place: { at: 'result' }, overlay: null },
        effects: [...keepUnanswered(state), { type: 'leave', exitCode: EXIT.done }],
      };
    case 'home':
    case 'practice':
    case 'practiced':
    case 'failed':
    case 'result':
    case 'review':
    case 'x-ray':
      return leave(state, exitCodeAt(state));
    default:
      return state.place satisfies never;
  }
}

/** Practice breaks off: how it went so far is still shown. */
function endPractice(state: GameState, session: Session): Step {
  const practice = state.practice && withArticle(state.practice, session);
  return {
    state: {
      ...state,
      practice,
      place: { at: 'practiced', standing: null },
      overlay: null,
      session: null,
      bookmark: 0,
    },
    effects: [...keepUnanswered(state), { type: 'leave', exitCode: EXIT.done }],
  };
}

/** A bug: it is shown, and leaving then reports it. A second one while the first is shown leaves at once. */
export function crash(state: GameState, message: string): Step {
  const { place } = state;
  if (place.at === 'failed' && place.exitCode === EXIT.bug) return leave(state, EXIT.bug);
  return {
    state: {
      ...state,
      place: { at: 'failed', message, hint: state.words.game.failed.crashedHint, exitCode: EXIT.bug },
      overlay: null,
      bookmark: 0,
      session: null,
      practice: null,
    },
    effects: [],
  };
}

/** The rules of the game: what each event does in each place. */

import { firstOnEachArticle } from '../hunt/first-hunts.ts';
import type { AnswerKey } from '../key/answer-key.ts';
import { beginSession } from './begin-session.ts';
import { continueFrom } from './continue-from.ts';
import { go, type Step, stay } from './effect.ts';
import type { Confidence, GameState, Place } from './game.ts';
import { lookAtClock, restarted, withAnswer } from './game-clock.ts';
import type { GameEvent } from './game-event.ts';
import { goHome } from './go-home.ts';
import { objectToSentence } from './hunt-objections.ts';
import { updateHunt } from './hunting.ts';
import { findKept, keep, keepAnswer, keepBegun } from './keep.ts';
import { askToQuit, crash, endInput } from './leave.ts';
import { object } from './objections.ts';
import { roundsInstead, whyNoneInstead } from './other-rounds.ts';
import { open, scroll, tell, updateOverlay } from './overlays.ts';
import { paceOf, placeAfterAnswer } from './pace.ts';
import { playedGame } from './played-game.ts';
import {
  askForPlan,
  beginPlan,
  foundStanding,
  practiceOn,
  toLastLesson,
  USUAL_PRACTICE,
} from './practice.ts';
import { withReplacement } from './replace-game.ts';
import { answerOffer, meetSaved } from './resume.ts';
import { reviewOrder } from './review-order.ts';
import { loadTutorial } from './tutorial.ts';
import { placeBefore, questionAt } from './waypoints.ts';

/** @param first where to begin; where it is left out, at the first round */
function play(state: GameState, key: AnswerKey, first?: Place): Step {
  const isTutorial = state.place.at === 'loading' ? state.place.tutorial : state.session?.of === 'tutorial';
  const begun = beginSession(key, state.settings, state.words, isTutorial ? 'tutorial' : 'game');
  return 'session' in begun
    ? stay({ ...state, place: first ?? placeBefore(begun.session, 0), session: begun.session })
    : stay({ ...state, place: begun.failed, bookmark: 0, session: null });
}

function playAgain(state: GameState): Step {
  const { place, session, settings } = state;
  if (place.at !== 'result' || session === null) return stay(state);
  const seed = session.of === 'tutorial' ? settings.seed : settings.seed + 1;
  const next = { ...state, settings: { ...settings, seed }, clock: restarted(state.clock) };
  const again = play(next, session.key);
  return { ...again, effects: keepBegun(again.state) };
}

/** The article has come: to read, or to go on with a game that was left. */
function arrive(before: GameState, event: Extract<GameEvent, { type: 'loaded' }>): Step {
  const { key, unfinished, hunts = [] } = event;
  const known = firstOnEachArticle([...hunts, ...before.hunts]);
  const state = { ...before, clock: restarted(before.clock), hunts: known, replaces: null };
  const fresh = play(state, key, { at: 'reading' });
  const { place } = state;
  const saved = place.at === 'loading' && !place.tutorial ? (place.resume ?? unfinished) : null;
  return saved ? meetSaved(state, fresh, key, saved) : fresh;
}

/** The hunt alone, or the rounds again, from the reading on; nothing where that gives nothing to play. A reader is told of no hunt. */
function switchRounds(state: GameState): Step {
  const { place, session, settings } = state;
  const rounds = roundsInstead(state);
  if (session === null || rounds === null) {
    const why = place.at === 'reading' ? whyNoneInstead(state) : null;
    return why === null ? stay(state) : tell(state, why);
  }
  const reading: Place = place.at === 'reading' ? place : { at: 'reading' };
  const switched = play({ ...state, settings: { ...settings, rounds } }, session.key, reading);
  if (switched.state.place.at === 'failed') return stay(state);
  // One that was begun without an answer is given up.
  return place === reading ? switched : { ...switched, effects: keep(state, { what: 'abandoned' }) };
}

function choose(state: GameState, optionId: string): Step {
  const { place, session } = state;
  if (place.at !== 'choosing' || session === null) return stay(state);
  const { round, question } = place;
  const known = questionAt(session, round, question).options.some(({ id }) => id === optionId);
  return known ? go(state, { at: 'confidence', round, question, optionId }) : stay(state);
}

function answer(state: GameState, confidence: Confidence): Step {
  const { place, session } = state;
  if (place.at !== 'confidence' || session === null) return stay(state);
  const { round, question, optionId } = place;
  const given = { questionId: questionAt(session, round, question).id, optionId, confidence };
  const answered = {
    ...state,
    clock: withAnswer(state.clock),
    session: { ...session, answers: [...session.answers, given] },
  };
  return go(answered, placeAfterAnswer(paceOf(state), session, round, question), keepAnswer(answered));
}

function goBack(state: GameState): Step {
  const { place } = state;
  const lesson = toLastLesson(state);
  if (lesson !== null) return stay(lesson);
  if (place.at === 'confidence') {
    return go(state, { at: 'choosing', round: place.round, question: place.question });
  }
  if (place.at === 'hunted' && place.lesson) return go(state, { ...place, lesson: false });
  return place.at === 'review' || place.at === 'x-ray' ? go(state, { at: 'result' }) : stay(state);
}

/** What the player does where no overlay is open; events of other kinds do nothing here. */
function updatePlace(state: GameState, event: GameEvent): Step {
  const { place, session } = state;
  switch (event.type) {
    case 'picked': {
      if (place.at !== 'home') return stay(state);
      const { ref } = event;
      return go({ ...state, ref }, { at: 'loading', ref }, [{ type: 'load', ref }]);
    }
    case 'picked-unfinished': {
      const saved = state.keeping?.unfinished.find(({ id }) => id === event.id);
      if (place.at !== 'home' || saved === undefined) return stay(state);
      const { ref } = saved;
      return go({ ...state, ref }, { at: 'loading', ref, resume: saved }, [{ type: 'load', ref }]);
    }
    case 'picked-tutorial':
      return place.at === 'home' ? loadTutorial(state) : stay(state);
    case 'picked-practice':
      if (place.at === 'home') return state.keeping ? askForPlan(state, USUAL_PRACTICE) : stay(state);
      return practiceOn(state, false);
    case 'went-ahead':
      return practiceOn(state, true);
    case 'resumed':
    case 'declined':
      return answerOffer(state, event);
    case 'continued':
      return continueFrom(state);
    case 'chose':
      return choose(state, event.optionId);
    case 'sure':
      return answer(state, event.confidence);
    case 'went-back':
      return goBack(state);
    case 'scrolled':
      return scroll(state, event.bookmark);
    case 'opened':
      return open(state, event.overlay);
    case 'objected':
      return object(state, event.questionId, event.reason);
    case 'objected-to-sentence':
      return objectToSentence(state, event.sentence, event.reason);
    case 'asked-to-review': {
      const misses = place.at === 'result' && session !== null ? reviewOrder(session) : [];
      const order = misses.map(({ question }) => question.id);
      return order.length > 0 ? go(state, { at: 'review', order, index: 0 }) : stay(state);
    }
    case 'asked-for-x-ray':
      return place.at === 'result' && session !== null
        ? go(state, { at: 'x-ray', xray: null }, [{ type: 'x-ray', key: session.key }])
        : stay(state);
    case 'asked-to-write': {
      const played = state.writes && place.at === 'result' ? playedGame(state) : null;
      return played === null ? stay(state) : { state, effects: [{ type: 'write', played }] };
    }
    case 'switched-rounds':
      return switchRounds(state);
    case 'moved-to':
    case 'flagged':
    case 'unflagged':
    case 'finished-hunt':
      return updateHunt(state, event);
    case 'played-again':
      return playAgain(state);
    case 'went-home':
      return goHome(state);
    case 'loaded':
    case 'load-failed':
    case 'listed-packs':
    case 'found-kept':
    case 'planned':
    case 'found-standing':
    case 'looked-at-clock':
    case 'keeping-failed':
    case 'closed-overlay':
    case 'asked-to-quit':
    case 'confirmed-quit':
    case 'input-ended':
    case 'x-rayed':
    case 'wrote':
    case 'crashed':
      return stay(state);
    default:
      return event satisfies never;
  }
}

/**
 * The state after the event, and what the world is asked to do. Total: an event that makes no sense where
 * the player is returns the same state object and no effects.
 */
export function update(state: GameState, event: GameEvent): Step {
  const step = updateAnywhere(state, event);
  return step.state.replaces === null ? step : withReplacement(step);
}

function updateAnywhere(state: GameState, event: GameEvent): Step {
  const { place } = state;
  if (place.at === 'left') return stay(state);
  switch (event.type) {
    case 'loaded':
      return place.at === 'loading' ? arrive(state, event) : stay(state);
    case 'load-failed': {
      const { message, hint, exitCode } = event;
      return place.at === 'loading' || place.at === 'planning'
        ? go(state, { at: 'failed', message, hint, exitCode })
        : stay(state);
    }
    case 'x-rayed':
      // One that was asked for another article comes too late.
      return place.at === 'x-ray' && event.xray.article === state.session?.key.article
        ? go(state, { at: 'x-ray', xray: event.xray })
        : stay(state);
    case 'listed-packs':
      return stay(event.packs === state.packs ? state : { ...state, packs: event.packs });
    case 'found-kept':
      return findKept(state, event.games, event.standing);
    case 'planned':
      return beginPlan(state, event.plan);
    case 'found-standing':
      return foundStanding(state, event.standing);
    case 'looked-at-clock':
      return stay(lookAtClock(state, event.now));
    case 'keeping-failed':
      return state.keeping === null ? stay(state) : tell({ ...state, keeping: null }, event.message);
    case 'wrote':
      return tell(state, event.message);
    case 'crashed':
      return crash(state, event.message);
    case 'input-ended':
      return endInput(state);
    case 'asked-to-quit':
      return askToQuit(state);
    default:
      return state.overlay === null ? updatePlace(state, event) : updateOverlay(state, event);
  }
}

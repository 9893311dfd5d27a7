/** What holds after any sequence of events. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GameState } from '../../../src/core/game/game.ts';
import type { GameEvent } from '../../../src/core/game/game-event.ts';
import { playerView } from '../../../src/core/game/player-view.ts';
import { startGame } from '../../../src/core/game/start-game.ts';
import { update } from '../../../src/core/game/update.ts';
import { planPractice } from '../../../src/core/practice/practice-plan.ts';
import { type QuizSettings, ROUND_KINDS } from '../../../src/core/quiz/quiz.ts';
import { ENGLISH, xrayed } from '../../fixtures/english.ts';
import { keyOf } from '../../fixtures/key-of.ts';
import { leftGame } from '../../fixtures/left-game.ts';
import { historyOf, instant, practiceSources } from '../../fixtures/practice.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';

const KEY = sampleKey();
const XRAY = xrayed(KEY);
/** A game that was left at its third question. */
const LEFT = leftGame(KEY, 2);
/** A practice on two articles. */
const PLAN = planPractice(
  historyOf(
    { skill: 'certainty', kind: 'hedged', on: 'ferry', item: 's-traffic', at: instant(1) },
    { skill: 'claims', kind: 'disputed', on: 'library', item: 'c-none', at: instant(2) },
  ),
  practiceSources(),
  { request: { count: 8, ahead: false }, seed: 3, now: instant(20), words: ENGLISH.quiz },
);
/** The packs of a course. */
const LISTED = [{ ref: 'ferry.yaml', title: 'Ferry', topic: null, invented: true, questions: 3 }];
const EMPTY_KEY = keyOf('Nothing here.', [], []);

const settings: fc.Arbitrary<QuizSettings> = fc.record({
  seed: fc.integer(),
  count: fc.integer({ min: 0, max: 9 }),
  rounds: fc.shuffledSubarray([...ROUND_KINDS], { minLength: 1 }),
});

/** Likely ones more often, so that games come to their end. */
const event: fc.Arbitrary<GameEvent> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<GameEvent>({ type: 'continued' }) },
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('chose' as const),
      optionId: fc.constantFrom('a', 'b', 'c', 'd'),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ type: fc.constant('sure' as const), confidence: fc.constantFrom(1, 2, 3) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constantFrom('moved-to' as const, 'flagged' as const, 'unflagged' as const),
      sentence: fc.oneof(fc.nat(25), fc.double()),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('finished-hunt' as const), knowingly: fc.boolean() }),
  },
  { weight: 3, arbitrary: fc.constant<GameEvent>({ type: 'loaded', key: KEY }) },
  { weight: 2, arbitrary: fc.constant<GameEvent>({ type: 'planned', plan: PLAN }) },
  { weight: 3, arbitrary: fc.constant<GameEvent>({ type: 'closed-overlay' }) },
  { weight: 2, arbitrary: fc.constant<GameEvent>({ type: 'asked-to-review' }) },
  fc.constantFrom<GameEvent>(
    { type: 'picked', ref: 'other.txt' },
    { type: 'loaded', key: EMPTY_KEY },
    { type: 'load-failed', message: 'gone', hint: null, exitCode: 66 },
    { type: 'went-back' },
    { type: 'opened', overlay: 'article' },
    { type: 'opened', overlay: 'keys' },
    { type: 'asked-to-quit' },
    { type: 'switched-rounds' },
    { type: 'asked-for-x-ray' },
    { type: 'x-rayed', xray: XRAY },
    { type: 'played-again' },
    { type: 'went-home' },
    { type: 'loaded', key: KEY, unfinished: LEFT },
    { type: 'loaded', key: KEY, unfinished: { ...LEFT, mark: 'another' } },
    { type: 'found-kept', games: [LEFT], standing: null },
    { type: 'picked-practice' },
    { type: 'went-ahead' },
    { type: 'picked-tutorial' },
    { type: 'found-standing', standing: PLAN.standing },
    { type: 'listed-packs', packs: LISTED },
    { type: 'picked-unfinished', id: LEFT.id },
    { type: 'resumed' },
    { type: 'declined' },
    { type: 'keeping-failed', message: 'full' },
  ),
  fc.record({ type: fc.constant('scrolled' as const), bookmark: fc.double() }),
  fc.record({ type: fc.constant('looked-at-clock' as const), now: fc.double() }),
);
/** Those that end a game come seldom. */
const ending = fc.constantFrom<GameEvent>(
  { type: 'confirmed-quit' },
  { type: 'input-ended' },
  { type: 'crashed', message: 'boom' },
);
const events = fc.array(fc.oneof({ weight: 60, arbitrary: event }, { weight: 1, arbitrary: ending }), {
  maxLength: 120,
  size: 'max',
});

/** What is wrong with a state; null for a valid one. */
function problemOf({ place, session, practice, overlay, bookmark }: GameState): string | null {
  const hunting = ['hunt-intro', 'hunting', 'hunted'];
  const asking = ['intro', 'choosing', 'confidence', 'feedback', ...hunting];
  const playing = ['offered', 'practice-article', 'reading', ...asking, 'result', 'review', 'x-ray'];
  if (playing.includes(place.at) && session === null) return 'a place in a game without a session';
  const waiting = ['home', 'loading', 'planning', 'practice', 'practiced', 'failed'];
  if (waiting.includes(place.at) && session !== null) return 'a session outside a game';
  if (['practice', 'practice-article', 'practiced'].includes(place.at) && practice === null) {
    return 'a place in a practice without one';
  }
  if (place.at === 'home' && practice !== null) return 'a practice outside of it';
  if (overlay === 'article' && (session === null || place.at === 'reading')) return 'no article to lay over';
  if (place.at === 'left' && overlay !== null) return 'something lies over nothing';
  if (overlay === 'quit' && !asking.includes(place.at)) {
    return 'nothing to lose by leaving';
  }
  if (session === null) return bookmark === 0 ? null : 'a bookmark without an article';
  if (!Number.isInteger(bookmark) || bookmark < 0 || bookmark > session.key.article.text.length) {
    return 'a bookmark outside the text';
  }
  const { quiz, answers, hunt } = session;
  if (hunting.includes(place.at) && hunt === null) return 'a hunt without a hunt';
  if (place.at === 'hunted' && hunt?.finished !== true) return 'the end of a hunt that goes on';
  if (place.at === 'hunting' && hunt?.finished !== false) return 'a hunt that was finished before';
  if ((place.at === 'hunting' || place.at === 'hunted') && !hunt?.hunt.sentences.includes(place.current)) {
    return 'at no sentence';
  }
  const isInOrder = hunt?.flags.every(
    (flag, index) => hunt.hunt.sentences.includes(flag) && !(flag <= (hunt.flags[index - 1] ?? -1)),
  );
  if (isInOrder === false) return 'flags out of order';
  const asked = quiz.rounds.flatMap((round) => round.questions);
  const isPrefix = answers.every((answer, index) => answer.questionId === asked[index]?.id);
  if (!isPrefix) return 'answers out of order';
  if (place.at === 'choosing' || place.at === 'confidence' || place.at === 'feedback') {
    const question = quiz.rounds[place.round]?.questions[place.question];
    if (!question) return 'no such question';
    const number = asked.indexOf(question) + (place.at === 'feedback' ? 1 : 0);
    if (answers.length !== number) return 'not the question that is due';
    if (place.at === 'confidence' && !question.options.some(({ id }) => id === place.optionId)) {
      return 'no such option';
    }
  }
  if (place.at === 'intro') {
    const before = quiz.rounds.slice(0, place.round).flatMap((round) => round.questions).length;
    if (!quiz.rounds[place.round] || answers.length !== before) return 'not the round that is due';
  }
  return null;
}

function start(set: QuizSettings, ref: string | null = 'article.txt'): GameState {
  // Some begin with practice.
  const practice = set.seed % 3 === 0 && ref !== null ? PLAN.request : null;
  const options = { words: ENGLISH, packs: [], keeps: true, tutorial: '/tutorial.yaml' };
  return startGame({ ...options, settings: set, ref, practice, timed: set.seed % 2 === 0 }).state;
}

function statesOf(set: QuizSettings, all: readonly GameEvent[]): GameState[] {
  const states = [start(set)];
  for (const next of all) states.push(update(states.at(-1)!, next).state);
  return states;
}

/** The value, with everything in it kept from being changed. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

describe('after any events', () => {
  test('the state is valid and can be shown', () => {
    fc.assert(
      fc.property(settings, events, (set, all) => {
        for (const state of statesOf(set, all)) {
          expect(problemOf(state)).toBeNull();
          expect(playerView(state).scene.at).toBe(state.place.at);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same seed and the same events give the same states', () => {
    fc.assert(
      fc.property(settings, events, (set, all) => {
        expect(statesOf(set, all)).toEqual(statesOf(set, all));
      }),
      { numRuns: 50 },
    );
  });

  test('an event that changes nothing returns the same state and asks nothing of the world', () => {
    fc.assert(
      fc.property(settings, events, event, (set, all, last) => {
        const state = statesOf(set, all).at(-1)!;
        const step = update(state, last);
        if (step.state === state) expect(step.effects).toEqual([]);
        else expect(step.state).not.toEqual(state);
      }),
      { numRuns: 300 },
    );
  });

  test('no state is ever changed in place', () => {
    fc.assert(
      fc.property(settings, events, (set, all) => {
        let state = start(set);
        for (const next of all) {
          // To change what is frozen throws.
          state = update(frozen(state), next).state;
        }
      }),
      { numRuns: 20 },
    );
  });

  test('the points lie between −6 and +3 for each answer', () => {
    fc.assert(
      fc.property(settings, events, (set, all) => {
        for (const state of statesOf(set, all)) {
          const { scene } = playerView(state);
          if (scene.at !== 'result') continue;
          const { points, answered, asked, maxPoints } = scene.result;
          expect(points).toBeGreaterThanOrEqual(-6 * answered);
          expect(points).toBeLessThanOrEqual(3 * answered);
          expect(answered).toBeLessThanOrEqual(asked);
          expect(maxPoints).toBe(3 * asked);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('nothing happens any more once the player has left', () => {
    fc.assert(
      fc.property(settings, events, (set, all) => {
        const left = update(start(set, null), { type: 'asked-to-quit' }).state;
        for (const next of all) expect(update(left, next)).toEqual({ state: left, effects: [] });
      }),
      { numRuns: 30 },
    );
  });
});

describe('the events used here', () => {
  test('reach every place, so that the properties say something', () => {
    const seen = new Set<string>();
    for (const [set, all] of fc.sample(fc.tuple(settings, events), { numRuns: 800, seed: 1 })) {
      for (const state of statesOf(set, all)) seen.add(state.place.at).add(`over: ${state.overlay}`);
    }
    expect([...seen].sort()).toEqual([
      'choosing',
      'confidence',
      'failed',
      'feedback',
      'home',
      'hunt-intro',
      'hunted',
      'hunting',
      'intro',
      'left',
      'loading',
      'offered',
      'over: article',
      'over: keys',
      'over: notice',
      'over: null',
      'over: quit',
      'planning',
      'practice',
      'practice-article',
      'practiced',
      'reading',
      'result',
      'review',
      'x-ray',
    ]);
  });
});

/** One running game: holds the state, sends events through `update`, and does what the effects ask. */

import type { Step } from '../core/game/effect.ts';
import type { GameState, PlayedGame, SessionKind } from '../core/game/game.ts';
import type { GameEvent } from '../core/game/game-event.ts';
import { makeResult } from '../core/game/make-result.ts';
import { gameSoFar, playedGame } from '../core/game/played-game.ts';
import type { Result } from '../core/game/result.ts';
import { update } from '../core/game/update.ts';
import type { AnswerKey } from '../core/key/answer-key.ts';
import type { PracticeRequest } from '../core/practice/practice-plan.ts';
import type { GameRecord } from '../core/progress/progress-store.ts';
import type { QuizSettings } from '../core/quiz/quiz.ts';
import type { Services } from '../core/services.ts';
import { EXIT, UserError } from '../core/user-error.ts';
import type { Words } from '../core/words/words.ts';
import { createGameKeeper } from './game-keeper.ts';

export interface GameSession {
  /** The state now. */
  state(): GameState;
  /** Sends an event. An error in the rules becomes a crash of the game, never an exception here. */
  send(event: GameEvent): void;
  /** Reports a bug: the game goes to the screen that says so. */
  crash(error: unknown): void;
  /** Calls back after each change; returns how to stop that. */
  subscribe(listener: () => void): () => void;
  /** Runs the effects of the first step; call it once, when somebody listens. */
  begin(): void;
  /** Resolves when what the game asked to be kept or written so far is. */
  settled(): Promise<void>;
  /** The settings of the last game and how it ended. */
  outcome(): Outcome;
  /** The exit code, once the player has left. */
  readonly left: Promise<number>;
}

/** Points of a game that came to its result, those of the hunt apart. */
export type Score = Pick<Result, 'points' | 'maxPoints' | 'hunt'>;

export interface Outcome {
  /** Those of the last game: playing again takes the next seed. */
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

/** What a front end resolves with. */
export interface Played extends Outcome {
  readonly exitCode: number;
}

export interface GameSessionOptions {
  readonly first: Step;
  readonly services: Services;
  /** Shows the stack of a crash. @default false */
  readonly debug?: boolean;
}

function crashMessage(error: unknown, debug: boolean, { screens }: Words): string {
  if (!debug) return screens.crashed;
  return `${screens.crashed}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
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

/** A session that has not begun yet. */
export function createGameSession({ first, services, debug = false }: GameSessionOptions): GameSession {
  const { promise: left, resolve: leave } = Promise.withResolvers<number>();
  const listeners = new Set<() => void>();
  let state = first.state;
  let score: Score | null = null;
  let played: PlayedGame | null = null;
  let begun: PlayedGame | null = null;
  let kept = false;
  let writing: Promise<void> | null = null;

  const keeper = services.store
    ? createGameKeeper(services.store, state.words, (message) => send({ type: 'keeping-failed', message }))
    : null;

  const notify = () => {
    for (const listener of listeners) listener();
  };

  /** What is shown as answered, flagged or objected to is kept, even if the program is killed at the sight of it. */
  const take = (step: Step) => {
    state = step.state;
    score = scoreAfter(state, score);
    played = playedGame(state) ?? played;
    begun = gameSoFar(state) ?? begun;
    kept = isKeptAfter(step.effects, kept);
    perform(step.effects);
    const isWaitedFor = (record: GameRecord) =>
      record.what === 'answered' ||
      record.what === 'objected' ||
      (record.what === 'hunting' && !record.moved);
    const waits = step.effects.some((effect) => effect.type === 'keep' && isWaitedFor(effect.record));
    if (keeper !== null && waits) void keeper.soon().then(notify);
    else notify();
  };

  const crash = (error: unknown) => {
    try {
      take(update(state, { type: 'crashed', message: crashMessage(error, debug, state.words) }));
    } catch {
      // Even the rule for crashes broke: nothing can be shown any more, but the terminal must come back.
      leave(EXIT.bug);
    }
  };

  const lookAtClock = () => {
    if (services.clock) state = update(state, { type: 'looked-at-clock', now: services.clock.now() }).state;
  };

  const send = (event: GameEvent) => {
    try {
      lookAtClock();
      take(update(state, event));
    } catch (error) {
      crash(error);
    }
  };

  const failToLoad = async (error: unknown) => {
    if (!(error instanceof UserError)) return crash(error);
    const { message, hint = null } = error.say(await state.words.loadErrors());
    send({ type: 'load-failed', message, hint, exitCode: error.exitCode });
  };

  const load = async (ref: string) => {
    try {
      const key = await services.loadKey(ref);
      const unfinished = (await keeper?.unfinishedOf({ ref, text: key.article.text })) ?? null;
      const hunts = (await keeper?.hunts()) ?? [];
      send({ type: 'loaded', key, unfinished, hunts });
    } catch (error) {
      await failToLoad(error);
    }
  };

  /** Once what was played is kept, so that it is seen in the list. */
  const listPacks = async () => {
    try {
      await keeper?.settled();
      const packs = await services.listPacks?.();
      if (packs) send({ type: 'listed-packs', packs });
    } catch (error) {
      // That the store cannot be read is told by what keeps the games; the list stays as it was.
      if (!(error instanceof UserError)) crash(error);
    }
  };

  const plan = async (request: PracticeRequest) => {
    try {
      // What was just answered is to be looked at, too.
      await keeper?.settled();
      const planned = await services.planPractice?.(request);
      if (planned === undefined) throw new Error('nothing can be practiced without a store');
      send({ type: 'planned', plan: planned });
    } catch (error) {
      await failToLoad(error);
    }
  };

  /** Its code holds the analysis, which a pack is played without, so it is loaded when it is asked for. */
  const xRay = async (key: AnswerKey) => {
    try {
      const { xrayOfKey } = await import('../core/xray/xray-of-key.ts');
      send({ type: 'x-rayed', xray: await xrayOfKey(key, state.words, services.analysisOf?.(key)) });
    } catch (error) {
      crash(error);
    }
  };

  const write = async (game: PlayedGame) => {
    try {
      const file = await services.writeResult?.(game);
      if (file !== undefined) send({ type: 'wrote', message: state.words.screens.wrote(file) });
    } catch (error) {
      if (!(error instanceof UserError)) return crash(error);
      const { message, hint = [] } = error.say(await state.words.loadErrors());
      send({ type: 'wrote', message: [message, hint].flat().join('\n') });
    }
  };

  const perform = (effects: Step['effects']) => {
    for (const effect of effects) {
      switch (effect.type) {
        case 'load':
          void load(effect.ref);
          break;
        case 'x-ray':
          void xRay(effect.key);
          break;
        case 'look-at-kept':
          void keeper?.atHome().then((found) => send({ type: 'found-kept', ...found }));
          break;
        case 'plan-practice':
          void plan(effect.request);
          break;
        case 'look-at-cards':
          void keeper?.standing().then((standing) => {
            if (standing !== null) send({ type: 'found-standing', standing });
          });
          break;
        case 'list-packs':
          void listPacks();
          break;
        case 'keep':
          keeper?.keep(effect.record);
          break;
        case 'write':
          writing = write(effect.played);
          break;
        case 'leave':
          leave(effect.exitCode);
          break;
        default:
          effect satisfies never;
      }
    }
  };

  return {
    state: () => state,
    send,
    crash,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin: () => perform(first.effects),
    settled: async () => (writing === null ? keeper?.settled() : writing.then(keeper?.settled)),
    outcome: () => ({
      settings: state.settings,
      score,
      kept: canGoOn(state, kept),
      played: played ?? begun,
      of: playedLast(state),
    }),
    left,
  };
}

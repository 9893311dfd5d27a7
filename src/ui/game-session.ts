/** One running game: holds the state, sends events through `update`, and has done what the effects ask. */
import type { Step } from '../core/game/effect.ts';
import type { GameState } from '../core/game/game.ts';
import type { GameEvent } from '../core/game/game-event.ts';
import { update } from '../core/game/update.ts';
import type { GameRecord } from '../core/progress/progress-store.ts';
import type { Services } from '../core/services.ts';
import { EXIT } from '../core/user-error.ts';
import type { Words } from '../core/words/words.ts';
import { createGameKeeper } from './game-keeper.ts';
import { createOutcomeKeeper, type Outcome } from './outcome.ts';
import { createPerformer } from './perform-effects.ts';

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

/** What is written before it is seen. A mere move in a hunt is not: it comes with almost each key, whose frame would take nearly twice as long. */
const WRITTEN_FIRST: readonly GameRecord['what'][] = ['answered', 'told', 'objected', 'hunting', 'hunted'];

function isWrittenFirst(record: GameRecord): boolean {
  return WRITTEN_FIRST.includes(record.what) && !(record.what === 'hunting' && record.moved);
}

/** A session that has not begun yet. */
export function createGameSession({ first, services, debug = false }: GameSessionOptions): GameSession {
  const { promise: left, resolve: leave } = Promise.withResolvers<number>();
  const listeners = new Set<() => void>();
  let state = first.state;
  const outcome = createOutcomeKeeper();

  const keeper = services.store
    ? createGameKeeper(services.store, state.words, (message) => send({ type: 'keeping-failed', message }))
    : null;

  const notify = () => {
    for (const listener of listeners) listener();
  };

  /** What is shown as answered, flagged or objected to is kept, even if the program is killed at the sight of it. */
  const take = (step: Step) => {
    state = step.state;
    outcome.follow(step);
    perform(step.effects);
    const waits = step.effects.some((effect) => effect.type === 'keep' && isWrittenFirst(effect.record));
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

  const { perform, written } = createPerformer({ services, keeper, state: () => state, send, crash, leave });

  return {
    state: () => state,
    send,
    crash,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin: () => perform(first.effects),
    settled: async () => {
      const writing = written();
      if (writing !== null) await writing;
      return keeper?.settled();
    },
    outcome: () => outcome.now(state),
    left,
  };
}

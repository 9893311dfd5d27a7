/** Does what the game asks to be kept, one after the other; where that fails once, nothing more is tried. */

import type { HuntRecord } from '../core/game/game.ts';
import type { Standing } from '../core/practice/standing.ts';
import type {
  ArticleRef,
  GameId,
  GameRecord,
  LeftHunt,
  ProgressStore,
  UnfinishedGame,
} from '../core/progress/progress-store.ts';
import { UserError } from '../core/user-error.ts';
import type { Words } from '../core/words/words.ts';

/** Milliseconds that a key press may wait for the disk. */
const UNNOTICED = 100;

/** What home shows of what is kept. */
export interface AtHome {
  readonly games: readonly UnfinishedGame[];
  readonly standing: Standing | null;
}

export interface GameKeeper {
  keep(record: GameRecord): void;
  /** The games that were left, none where they cannot be read; and how the review cards stand. */
  atHome(): Promise<AtHome>;
  /** How the review cards stand; null where they cannot be read. */
  standing(): Promise<Standing | null>;
  /** The hunts so far, the oldest first. */
  hunts(): Promise<readonly HuntRecord[]>;
  /** The game that was left on this article, if there is one. */
  unfinishedOf(article: ArticleRef): Promise<UnfinishedGame | null>;
  /** Resolves when everything asked for so far is done. */
  settled(): Promise<void>;
  /** The same, but no later than a player would notice. */
  soon(): Promise<void>;
}

/**
 * A keeper of one session's games.
 * @param onFailure is told once, in words for the player
 */
export function createGameKeeper(
  store: ProgressStore,
  words: Words,
  onFailure: (message: string) => void,
): GameKeeper {
  const { screens } = words;
  let tail: Promise<unknown> = Promise.resolve();
  let current: GameId | null = null;
  /** The games of the practice under way, by where their articles are from: a key may be objected to later. */
  const practiced = new Map<string, GameId>();
  let failed = false;
  /** What is waiting to be written of the hunt under way: of several steps, the last one is enough. */
  let step: { hunt: LeftHunt } | null = null;

  const reasonOf = async (error: unknown) =>
    error instanceof UserError ? error.say(await words.loadErrors()).message : screens.keepingBroke;

  const inTurn = <T>(task: () => Promise<T>, otherwise: T): Promise<T> => {
    const done = tail.then(async () => {
      if (failed) return otherwise;
      try {
        return await task();
      } catch (error) {
        failed = true;
        onFailure(screens.notKept(await reasonOf(error)));
        return otherwise;
      }
    });
    tail = done;
    return done;
  };

  const perform = async (record: Exclude<GameRecord, { what: 'hunting' }>): Promise<void> => {
    switch (record.what) {
      case 'begun':
        current = null;
        if (!record.game.practice) practiced.clear();
        current = await store.begin(record.game);
        if (record.game.practice) practiced.set(record.game.ref, current);
        break;
      case 'resumed':
        practiced.clear();
        current = record.id;
        break;
      case 'answered':
        if (current !== null) await store.answer(current, record.answer);
        break;
      case 'told':
        if (current !== null) await store.tell(current, record.answers);
        break;
      case 'finished':
      case 'abandoned':
        if (current !== null) await store.end(current, record.what);
        break;
      case 'objected':
        await store.object(practiced.get(record.objection.ref) ?? current, record.objection);
        break;
      case 'hunted':
        await store.hunt(current, record.hunt);
        break;
      case 'learned':
        await store.learn();
        break;
      case 'declined':
        await store.end(record.id, 'abandoned');
        break;
      default:
        record satisfies never;
    }
  };

  const keepStep = (hunt: LeftHunt) => {
    if (step !== null) {
      step.hunt = hunt;
      return;
    }
    const waiting = { hunt };
    step = waiting;
    void inTurn(async () => {
      if (step === waiting) step = null;
      if (current !== null) await store.keepHunting(current, waiting.hunt);
    }, undefined);
  };

  return {
    keep: (record) => {
      if (record.what === 'hunting') {
        keepStep(record.hunt);
        return;
      }
      step = null;
      void inTurn(() => perform(record), undefined);
    },
    // At one go, so that whoever waits for it to be done has both.
    atHome: () =>
      inTurn<AtHome>(async () => ({ games: await store.unfinished(), standing: await store.standing() }), {
        games: [],
        standing: null,
      }),
    standing: () => inTurn<Standing | null>(() => store.standing(), null),
    hunts: () => inTurn<readonly HuntRecord[]>(() => store.hunts(), []),
    unfinishedOf: (article) => inTurn(() => store.unfinishedOf(article), null),
    settled: async () => {
      await tail;
    },
    soon: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, UNNOTICED);
      void tail.then(() => {
        clearTimeout(timer);
        resolve();
      });
      return promise;
    },
  };
}

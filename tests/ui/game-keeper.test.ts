/** To which of the kept games a record belongs, and when it is written. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type {
  AnswerRecord,
  GameRecord,
  NewGame,
  NewObjection,
} from '../../src/core/progress/progress-store.ts';
import { createProgressStore } from '../../src/io/store/progress-store.ts';
import { createGameKeeper } from '../../src/ui/game-keeper.ts';
import { ENGLISH } from '../fixtures/english.ts';
import { tempFolder } from '../io/temp-folder.ts';

const temp = tempFolder();

const gameOn = (ref: string, practice: boolean): NewGame => ({
  ref,
  text: `The text of ${ref}.`,
  title: null,
  settings: { seed: 7, count: 6, rounds: ['quotes'] },
  mark: 'mark',
  asked: 6,
  practice,
  pace: 'each',
});

const ANSWER: AnswerRecord = {
  questionId: 'q',
  itemId: 'item',
  skill: 'quotes',
  kind: 'direct',
  optionId: 'a',
  chosen: { of: 'speaker' },
  correct: { of: 'speaker' },
  right: false,
  confidence: 2,
  points: -2,
};

const objectionOn = (ref: string): NewObjection => ({
  ref,
  text: `The text of ${ref}.`,
  questionId: 'q',
  itemId: 'item',
  skill: 'quotes',
  kind: 'direct',
  optionId: null,
  reason: 'not-so',
});

test('an objection in practice belongs to the game on its own article, also when another has begun', async () => {
  const store = createProgressStore({
    folder: async () => join(temp.path, 'data'),
    version: '1.0.0',
    now: () => new Date(),
  });
  const keeper = createGameKeeper(store, ENGLISH, (message) => expect.fail(message));
  for (const ref of ['/ferry', '/library']) {
    keeper.keep({ what: 'begun', game: gameOn(ref, true) });
    keeper.keep({ what: 'answered', answer: ANSWER });
  }
  keeper.keep({ what: 'objected', objection: objectionOn('/ferry') });
  // A game on the same article is another one.
  keeper.keep({ what: 'begun', game: gameOn('/ferry', false) });
  keeper.keep({ what: 'objected', objection: objectionOn('/ferry') });
  await keeper.settled();
  const { games, objections } = await store.history();
  const [ferry, , again] = games.map(({ id }) => id);
  expect(objections.map(({ gameId }) => gameId)).toEqual([ferry, again]);
  await store.close();
});

describe('the moves in a hunt', () => {
  const open = () =>
    createProgressStore({
      folder: async () => join(temp.path, 'data'),
      version: '1.0.0',
      now: () => new Date(),
    });

  const at = (current: number, moved: boolean, flags: readonly number[] = []): GameRecord => ({
    what: 'hunting',
    hunt: { mark: 'mark', current, flags, seen: [1, current], sentences: 9 },
    moved,
  });

  /** A hunt in the store, and how often it was written. */
  const hunting = async () => {
    const store = open();
    let written = 0;
    const counting = {
      ...store,
      keepHunting: async (...args: Parameters<typeof store.keepHunting>) => {
        written++;
        return store.keepHunting(...args);
      },
    };
    const keeper = createGameKeeper(counting, ENGLISH, (message) => expect.fail(message));
    keeper.keep({ what: 'begun', game: gameOn('/ferry', false) });
    await keeper.settled();
    return {
      keeper,
      written: () => written,
      kept: async () => (await store.unfinished())[0]?.hunting ?? null,
      close: () => store.close(),
    };
  };

  test('are written at once', async () => {
    const { keeper, written, kept, close } = await hunting();
    keeper.keep(at(5, true));
    await keeper.soon();
    expect(written()).toBe(1);
    expect(await kept()).toMatchObject({ current: 5 });
    await close();
  });

  test('that come while one is waiting to be written are written as the last of them', async () => {
    const { keeper, written, kept, close } = await hunting();
    for (const current of [2, 3, 4]) keeper.keep(at(current, true));
    await keeper.settled();
    expect(written()).toBe(1);
    expect(await kept()).toMatchObject({ current: 4 });
    await close();
  });

  test('never come after a later flag, which holds them', async () => {
    const { keeper, written, kept, close } = await hunting();
    keeper.keep(at(5, true));
    keeper.keep(at(6, false, [6]));
    await keeper.settled();
    expect(written()).toBe(1);
    expect(await kept()).toMatchObject({ current: 6, flags: [6] });
    await close();
  });

  test('never come after the end of the hunt', async () => {
    const { keeper, kept, close } = await hunting();
    keeper.keep(at(5, true));
    const tally = { hits: 0, unverified: 3, falseAlarms: 0, vouched: 3 };
    keeper.keep({ what: 'hunted', hunt: { article: 'hash', tally, flags: [] } });
    await keeper.settled();
    expect(await kept()).toBeNull();
    await close();
  });
});

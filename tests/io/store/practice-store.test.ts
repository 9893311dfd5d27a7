/** Review cards, hunts and the tutorial, in real database files. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardsOf } from '../../../src/core/practice/review-card.ts';
import { inOrder } from '../../../src/core/practice/standing.ts';
import type { KeptAnswer, NewHunt, NewObjection } from '../../../src/core/progress/progress-store.ts';
import { MIGRATIONS } from '../../../src/io/store/migrations/migrations.ts';
import { openDatabase } from '../../../src/io/store/open-database.ts';
import { NO_HISTORY } from '../../fixtures/seeded-history.ts';
import { answerTo, dataFolders, GAME, storeAt } from './data-folders.ts';

const folders = dataFolders();

/** The cards that answers leave, in the order in which the store gives them. */
function expectedCards(answers: readonly KeptAnswer[]) {
  return inOrder(cardsOf(answers));
}

const OBJECTION: NewObjection = {
  ref: GAME.ref,
  text: GAME.text,
  questionId: 'q1',
  itemId: 'item of q1',
  skill: 'quotes',
  kind: 'direct',
  optionId: null,
  reason: 'not-so',
};

const HUNT: NewHunt = {
  article: 'hash',
  tally: { hits: 3, unverified: 4, falseAlarms: 1, vouched: 4 },
  flags: [2, 5, 9, 11],
};

describe('review cards', () => {
  test('follow the answers of games and of practice', async () => {
    const store = storeAt(folders.fresh());
    const game = await store.begin(GAME);
    await store.answer(game, answerTo('q1', { right: true }));
    expect((await store.history()).cards).toEqual([]);
    await store.answer(game, answerTo('q2', { right: false }));
    await store.answer(game, answerTo('q3', { skill: 'certainty', kind: 'open', right: false }));
    const practice = await store.begin({ ...GAME, practice: true });
    await store.answer(practice, answerTo('q9', { right: true, confidence: 3 }));
    const { cards, answers, games } = await store.history();
    expect(cards).toEqual(expectedCards(answers));
    expect(cards.map(({ kind, reviews }) => [kind, reviews])).toEqual([
      ['open', 1],
      ['direct', 2],
    ]);
    expect(games.map((each) => each.practice)).toEqual([false, true]);
  });

  test('take no note of an answer that is not kept', async () => {
    const folder = folders.fresh();
    const store = storeAt(folder);
    const game = await store.begin(GAME);
    await store.answer(game, answerTo('q1', { right: false }));
    await store.answer(game, answerTo('q1', { right: true, confidence: 3 }));
    expect((await store.history()).cards).toMatchObject([{ reviews: 1 }]);
    await storeAt(folder).erase();
    await store.answer(game, answerTo('q2', { right: false }));
    expect(await store.history()).toEqual(NO_HISTORY);
  });

  test('let go of an answer whose key is objected to, and take it up again', async () => {
    const store = storeAt(folders.fresh());
    const game = await store.begin(GAME);
    await store.answer(game, answerTo('q1', { right: false }));
    await store.answer(game, answerTo('q2', { right: false, skill: 'claims', kind: 'disputed' }));
    const before = (await store.history()).cards;
    await store.object(game, OBJECTION);
    expect((await store.history()).cards).toEqual(before.filter(({ kind }) => kind === 'disputed'));
    await store.object(game, { ...OBJECTION, reason: 'taken-back' });
    expect((await store.history()).cards).toEqual(before);
  });

  test('take an answer from the other side for their own, and let go of it where its key is objected to', async () => {
    const store = storeAt(folders.fresh());
    const game = await store.begin(GAME);
    await store.answer(game, answerTo('q1', { skill: 'certainty', kind: 'attributed', right: false }));
    const before = (await store.history()).cards;
    const practice = await store.begin({ ...GAME, practice: true });
    const other = { skill: 'certainty', kind: 'fact', practicedKind: 'attributed', right: false } as const;
    await store.answer(practice, answerTo('q2', other));
    const { answers, cards } = await store.history();
    expect(answers.map(({ practicedKind }) => practicedKind)).toEqual([undefined, 'attributed']);
    expect(cards).toMatchObject([{ kind: 'attributed', reviews: 2 }]);
    expect(cards).toEqual(expectedCards(answers));
    const objection = { ...OBJECTION, questionId: 'q2', skill: 'certainty', kind: 'fact' } as const;
    await store.object(practice, objection);
    expect((await store.history()).cards).toEqual(before);
    await store.object(practice, { ...objection, reason: 'taken-back' });
    expect((await store.history()).cards).toEqual(cards);
  });

  test('are kept up by two terminals that write at once', async () => {
    const folder = folders.fresh();
    const stores = [storeAt(folder), storeAt(folder)];
    const games = await Promise.all(
      stores.map((store, n) => store.begin({ ...GAME, ref: `/${n}`, text: `${n}`, practice: n === 1 })),
    );
    await Promise.all(
      stores.map(async (store, n) => {
        for (let index = 0; index < 20; index++) {
          await store.answer(games[n]!, answerTo(`q${index}`, { right: index % 3 === 0 }));
        }
      }),
    );
    const { cards, answers } = await stores[0]!.history();
    expect(answers).toHaveLength(40);
    expect(cards).toEqual(cardsOf(answers));
    expect(cards).toMatchObject([{ kind: 'direct' }]);
  });
});

describe('a game of practice', () => {
  test('is not gone on with, and gives up no game on the same article', async () => {
    const store = storeAt(folders.fresh());
    const game = await store.begin(GAME);
    await store.begin({ ...GAME, practice: true });
    expect((await store.unfinished()).map(({ id }) => id)).toEqual([game]);
    expect((await store.unfinishedOf(GAME))?.id).toBe(game);
    expect((await store.history()).games.map(({ state }) => state)).toEqual(['unfinished', 'unfinished']);
  });
});

describe('the standing', () => {
  test('is new until a game is begun, a hunt finished or the tutorial done', async () => {
    const fresh = () => storeAt(folders.fresh());
    expect(await fresh().standing()).toMatchObject({ isNew: true, cards: 0, due: 0, next: null });
    const [game, hunt, tutorial] = [fresh(), fresh(), fresh()];
    await game.begin(GAME);
    await hunt.hunt(null, HUNT);
    await tutorial.learn();
    await tutorial.learn();
    for (const store of [game, hunt, tutorial]) expect((await store.standing()).isNew).toBe(false);
    await tutorial.erase();
    expect((await tutorial.standing()).isNew).toBe(true);
  });

  test('is seen at a glance where there is no file, without making one', async () => {
    const store = storeAt(folders.fresh());
    expect(await store.isUntouched()).toBe(true);
    expect(await store.standing()).toMatchObject({ isNew: true });
    expect(await store.isUntouched()).toBe(true);
    await store.learn();
    expect(await store.isUntouched()).toBe(false);
  });

  test('counts what is due by the clock of the store', async () => {
    const store = storeAt(folders.fresh());
    const game = await store.begin(GAME);
    await store.answer(game, answerTo('q1', { right: false }));
    expect(await store.standing()).toMatchObject({ cards: 1, due: 0 });
    // Each look at this clock is a minute later.
    for (let n = 0; n < 9; n++) await store.standing();
    expect(await store.standing()).toMatchObject({ cards: 1, due: 1, minutesToNext: null });
  });
});

describe('a hunt', () => {
  test('is kept with its game, which then remembers what was flagged', async () => {
    const folder = folders.fresh();
    const store = storeAt(folder);
    const game = await store.begin(GAME);
    expect((await store.unfinished())[0]?.hunted).toBeNull();
    await store.hunt(game, HUNT);
    const other = storeAt(folder);
    expect((await other.unfinished())[0]?.hunted).toEqual([2, 5, 9, 11]);
    expect((await other.unfinishedOf(GAME))?.hunted).toEqual([2, 5, 9, 11]);
    expect(await other.hunts()).toMatchObject([{ article: 'hash', tally: HUNT.tally }]);
  });

  test('may be without flags, and without a game', async () => {
    const store = storeAt(folders.fresh());
    const game = await store.begin(GAME);
    await store.hunt(game, { ...HUNT, flags: [] });
    expect((await store.unfinished())[0]?.hunted).toEqual([]);
    await store.hunt(null, HUNT);
    await store.hunt(999, HUNT);
    expect((await store.history()).hunts).toHaveLength(3);
  });

  test('under way is found again by another process as it was left, until it is finished', async () => {
    const folder = folders.fresh();
    const first = storeAt(folder);
    const game = await first.begin({ ...GAME, asked: 0, settings: { ...GAME.settings, rounds: ['hunt'] } });
    const step = { mark: 'sentences', current: 3, flags: [], seen: [1, 2, 3], sentences: 40 };
    await first.keepHunting(game, step);
    await first.keepHunting(game, { ...step, current: 4, flags: [4], seen: [1, 2, 3, 4] });
    // Not closed: a killed process closes nothing.
    const second = storeAt(folder);
    expect(await second.unfinished()).toMatchObject([
      { id: game, hunted: null, hunting: { ...step, current: 4, flags: [4], seen: [1, 2, 3, 4] } },
    ]);
    await second.hunt(game, HUNT);
    expect(await second.unfinished()).toMatchObject([{ hunted: HUNT.flags, hunting: null }]);
  });

  test('that counts otherwise after an objection takes the place of what was kept of it', async () => {
    const store = storeAt(folders.fresh());
    const game = await store.begin(GAME);
    await store.hunt(game, HUNT);
    const tally = { hits: 3, unverified: 4, falseAlarms: 0, vouched: 3 };
    const about = { ref: GAME.ref, text: GAME.text, questionId: 'sentence 3', itemId: null, kind: null };
    await store.object(game, { ...about, skill: 'hunt', optionId: null, reason: 'not-so' });
    await store.hunt(game, { ...HUNT, tally });
    const { hunts, objections } = await store.history();
    expect(hunts).toMatchObject([{ tally }]);
    expect(objections).toMatchObject([{ skill: 'hunt', questionId: 'sentence 3', reason: 'not-so' }]);
  });

  test('of a game that another terminal erased is let go', async () => {
    const folder = folders.fresh();
    const store = storeAt(folder);
    const game = await store.begin(GAME);
    await storeAt(folder).erase();
    await store.keepHunting(game, { mark: 'sentences', current: 3, flags: [], seen: [], sentences: 40 });
    expect(await store.unfinished()).toEqual([]);
  });
});

describe('a database of version 2', () => {
  test('has its answers taken up into cards, without those objected to', async () => {
    const folder = folders.fresh();
    const { db } = await openDatabase(join(folder, 'history.db'), MIGRATIONS.slice(0, 2));
    const { id } = await db
      .insertInto('game')
      .values({
        ref: GAME.ref,
        title: GAME.title,
        text_hash: 'x',
        seed: 7,
        count: 6,
        rounds: 'quotes',
        mark: 'm',
        asked: 6,
        version: '0.1.0',
        state: 'finished',
        begun_at: '2026-01-01T00:00:00.000Z',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const given = [
      ['q1', 'quotes', 'direct', 0],
      ['q2', 'quotes', 'direct', 1],
      ['q3', 'claims', 'disputed', 0],
      ['q4', 'certainty', 'open', 0],
      ['q5', 'certainty', 'fact', 1],
      ['q6', 'certainty', null, 0],
    ] as const;
    for (const [index, [question_id, skill, kind, is_right]] of given.entries()) {
      await db
        .insertInto('answer')
        .values({
          game_id: id,
          question_id,
          item_id: null,
          skill,
          kind,
          option_id: 'a',
          chosen: '{"of":"speaker"}',
          correct: '{"of":"speaker"}',
          is_right,
          confidence: 2,
          points: 0,
          answered_at: `2026-01-01T00:0${index}:00.000Z`,
        })
        .execute();
    }
    const objection = {
      game_id: id,
      ref: GAME.ref,
      text_hash: 'x',
      item_id: null,
      option_id: null,
      version: '0.1.0',
      objected_at: '2026-01-02T00:00:00.000Z',
    };
    const reasons = [
      { question_id: 'q3', skill: 'claims', kind: 'disputed', reason: 'not-so' },
      { question_id: 'q4', skill: 'certainty', kind: 'open', reason: 'not-so' },
      { question_id: 'q4', skill: 'certainty', kind: 'open', reason: 'taken-back' },
    ];
    for (const reason of reasons)
      await db
        .insertInto('objection')
        .values({ ...objection, ...reason })
        .execute();
    await db.destroy();
    const store = storeAt(folder);
    const { answers, cards, games } = await store.history();
    expect(answers).toHaveLength(6);
    expect(games[0]).toMatchObject({ practice: false });
    const counting = answers.filter(({ questionId }) => questionId !== 'q3');
    expect(cards).toEqual(expectedCards(counting));
    expect(cards.map(({ kind }) => kind)).toEqual(['open', 'direct']);
    expect(await store.standing()).toMatchObject({ isNew: false, cards: 2, due: 2 });
    await store.answer(games[0]!.id, answerTo('q7', { right: true, skill: 'certainty', kind: 'open' }));
    expect((await store.history()).cards.find(({ kind }) => kind === 'open')).toMatchObject({ reviews: 2 });
  });
});

/** To which of the kept games a record belongs. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AnswerRecord, NewGame, NewObjection } from '../../src/core/progress/progress-store.ts';
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

/** Several processes on one database at once. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { cardsOf } from '../../../src/core/practice/review-card.ts';
import { loadNodeSqlite } from '../../../src/io/store/load-node-sqlite.ts';
import { failureOf } from '../../fixtures/failure.ts';
import { answerTo, dataFolders, GAME, storeAt } from './data-folders.ts';

const folders = dataFolders();
const run = promisify(execFile);
const writer = join(import.meta.dirname, 'writer.ts');

test('processes that write at once lose nothing', async () => {
  const folder = folders.fresh();
  const names = ['one', 'two', 'practice'];
  await Promise.all(names.map((name) => run(process.execPath, [writer, folder, name, '150'])));
  const { games, answers, cards } = await storeAt(folder).history();
  expect(games.map(({ title, state }) => `${title} ${state}`).sort()).toEqual([
    'one finished',
    'practice finished',
    'two finished',
  ]);
  const mine = new Set(games.map(({ id, title }) => `${id} ${title}`));
  expect(answers).toHaveLength(450);
  expect(answers.every(({ gameId, questionId }) => mine.has(`${gameId} ${questionId.split(' ')[0]}`))).toBe(
    true,
  );
  expect(cards).toEqual(cardsOf(answers));
  expect(cards).toHaveLength(1);
});

test('a write waits for another one to end', async () => {
  const folder = folders.fresh();
  const store = storeAt(folder);
  const id = await store.begin(GAME);
  const { DatabaseSync } = loadNodeSqlite();
  const other = new DatabaseSync(join(folder, 'history.db'));
  other.exec('begin immediate');
  setTimeout(() => other.exec('commit'), 600);
  await store.answer(id, answerTo('q1'));
  other.close();
  expect((await store.history()).answers).toHaveLength(1);
});

test('reading does not wait for a write', async () => {
  const folder = folders.fresh();
  const store = storeAt(folder);
  await store.begin(GAME);
  const { DatabaseSync } = loadNodeSqlite();
  const other = new DatabaseSync(join(folder, 'history.db'));
  other.exec('begin immediate');
  expect(await storeAt(folder).unfinished()).toHaveLength(1);
  other.exec('rollback');
  other.close();
});

test('a lock that never goes is told', async () => {
  const folder = folders.fresh();
  const store = storeAt(folder);
  const id = await store.begin(GAME);
  const { DatabaseSync } = loadNodeSqlite();
  const other = new DatabaseSync(join(folder, 'history.db'));
  other.exec('begin immediate');
  await expect(store.answer(id, answerTo('q1'))).rejects.toMatchObject({ code: 'history-busy' });
  other.close();
});

test('a full disk is told', async () => {
  const folder = folders.fresh();
  const { openDatabase } = await import('../../../src/io/store/open-database.ts');
  const { insertGame } = await import('../../../src/io/store/game-queries.ts');
  const { explained } = await import('../../../src/io/store/sqlite-errors.ts');
  const file = join(folder, 'history.db');
  const { db, connection } = await openDatabase(file);
  // SQLite then fails as it does without room on the disk.
  const pages = connection.prepare('pragma page_count').get()?.page_count;
  connection.exec(`pragma max_page_count = ${pages}`);
  const fill = async () => {
    const stamp = { at: '2026-11-24T12:00:00.000Z', version: '1' };
    for (let n = 0; n < 500; n++) {
      await insertGame(db, { ...GAME, title: 'x'.repeat(500) }, { ref: `/${n}`, hash: `${n}` }, stamp);
    }
  };
  const failed = fill().catch((reason) => Promise.reject(explained(reason, file)));
  expect(await failureOf(failed)).toMatchObject({
    code: 'history-unusable',
    message: expect.stringContaining('the disk is full'),
  });
  await db.destroy();
});

/** Files of every version, and files that are none of ours. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { loadNodeSqlite } from '../../../src/io/store/load-node-sqlite.ts';
import { MIGRATIONS } from '../../../src/io/store/migrations/migrations.ts';
import { openDatabase } from '../../../src/io/store/open-database.ts';
import { failureOf } from '../../fixtures/failure.ts';
import { answerTo, dataFolders, GAME, storeAt } from './data-folders.ts';

const folders = dataFolders();

function folderWith(content: string | Uint8Array): { folder: string; file: string } {
  const folder = folders.fresh();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'history.db');
  writeFileSync(file, content);
  return { folder, file };
}

/** The tables and indexes of a file, as SQL. */
function schemaOf(connection: DatabaseSync): unknown[] {
  return connection
    .prepare("select type, name, sql from sqlite_schema where name not like 'sqlite_%' order by name")
    .all();
}

async function schemaAfter(...steps: number[]): Promise<unknown[]> {
  const file = join(folders.fresh(), 'history.db');
  for (const version of steps) {
    const { db } = await openDatabase(file, MIGRATIONS.slice(0, version));
    await db.destroy();
  }
  const { db, connection } = await openDatabase(file);
  const schema = schemaOf(connection);
  await db.destroy();
  return schema;
}

describe('a database', () => {
  test('is made in the newest version', async () => {
    const file = join(folders.fresh(), 'history.db');
    const { db, connection } = await openDatabase(file);
    expect(connection.prepare('pragma user_version').get()).toEqual({ user_version: MIGRATIONS.length });
    expect(connection.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(await db.selectFrom('objection').selectAll().execute()).toEqual([]);
    await db.destroy();
  });

  test.each(MIGRATIONS.map((_, version) => version))(
    'of version %i becomes like a new one',
    async (version) => {
      expect(await schemaAfter(version)).toEqual(await schemaAfter());
    },
  );

  test('goes through every version on the way', async () => {
    expect(await schemaAfter(...MIGRATIONS.keys())).toEqual(await schemaAfter());
  });

  test('of version 1 keeps its games and answers', async () => {
    const folder = folders.fresh();
    const { db } = await openDatabase(join(folder, 'history.db'), MIGRATIONS.slice(0, 1));
    await db
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
        state: 'unfinished',
        begun_at: '2026-01-01T00:00:00.000Z',
      })
      .execute();
    await db.destroy();
    const store = storeAt(folder);
    const [game] = await store.unfinished();
    expect(game).toMatchObject({ ref: GAME.ref, settings: { seed: 7, count: 6, rounds: ['quotes'] } });
    await store.answer(game!.id, answerTo('q1'));
    expect((await store.history()).answers).toHaveLength(1);
  });

  test('that fails to migrate stays as it was', async () => {
    const file = join(folders.fresh(), 'history.db');
    const one = MIGRATIONS.slice(0, 1);
    await (await openDatabase(file, one)).db.destroy();
    const broken = async () => {
      throw new Error('broken');
    };
    await expect(openDatabase(file, [...one, MIGRATIONS[1]!, broken])).rejects.toThrow('broken');
    const { db, connection } = await openDatabase(file, one);
    expect(connection.prepare('pragma user_version').get()).toEqual({ user_version: 1 });
    await db.destroy();
  });

  test('that two open at once for the first time is made once', async () => {
    const folder = folders.fresh();
    const stores = [storeAt(folder), storeAt(folder)];
    const ids = await Promise.all(
      stores.map((store, n) => store.begin({ ...GAME, text: `text ${n}`, ref: `/${n}` })),
    );
    expect(ids.sort()).toEqual([1, 2]);
  });

  test('may be an empty file', async () => {
    const { folder } = folderWith('');
    await expect(storeAt(folder).begin(GAME)).resolves.toBe(1);
  });
});

describe('a file that is left alone', () => {
  /** A sound database of ours, changed. */
  async function changed(change: (connection: DatabaseSync) => void): Promise<string> {
    const folder = folders.fresh();
    const store = storeAt(folder);
    const id = await store.begin(GAME);
    for (let n = 0; n < 200; n++) await store.answer(id, answerTo(`question ${n}`));
    await store.close();
    const { DatabaseSync } = loadNodeSqlite();
    const connection = new DatabaseSync(join(folder, 'history.db'));
    change(connection);
    connection.close();
    return folder;
  }

  async function refuses(folder: string, code: string, words: RegExp): Promise<void> {
    const file = join(folder, 'history.db');
    const before = readFileSync(file);
    for (const look of [
      () => storeAt(folder).history(),
      () => storeAt(folder).unfinished(),
      () => storeAt(folder).begin(GAME),
    ]) {
      const failure = await failureOf(look());
      expect(failure).toMatchObject({ code, exitCode: 65, hint: '' });
      expect(failure.message).toContain(file);
      expect(failure.message).toMatch(words);
      expect(failure.message).not.toContain('\n');
    }
    expect(readFileSync(file).equals(before)).toBe(true);
  }

  test('is one that is no database', async () => {
    const { folder } = folderWith('Dear diary, '.repeat(100));
    await refuses(folder, 'history-damaged', /is damaged.*move it away, or delete it with "stats --erase"/);
  });

  test('is one of a newer version', async () => {
    const folder = await changed((connection) => connection.exec('pragma user_version = 99'));
    await refuses(folder, 'history-newer', /newer sayswho \(its format is version 99.*update sayswho/);
  });

  test('is one of another program', async () => {
    const { folder } = folderWith('');
    const { DatabaseSync } = loadNodeSqlite();
    const connection = new DatabaseSync(join(folder, 'history.db'));
    connection.exec('create table recipes (name text); pragma user_version = 1');
    connection.close();
    await refuses(folder, 'history-foreign', /another program.*--data-dir/);
  });

  test('is one whose pages are overwritten, as soon as that is met', async () => {
    const folder = await changed(() => {});
    const file = join(folder, 'history.db');
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 8192, bytes.length);
    writeFileSync(file, bytes);
    await expect(storeAt(folder).history()).rejects.toMatchObject({ code: 'history-damaged', exitCode: 65 });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('is one that is cut off', async () => {
    const folder = await changed(() => {});
    const file = join(folder, 'history.db');
    const bytes = readFileSync(file).subarray(0, 12_000);
    writeFileSync(file, bytes);
    await expect(storeAt(folder).history()).rejects.toMatchObject({ code: 'history-damaged', exitCode: 65 });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test.each(['Dear diary, '.repeat(100), 'x'])('can be erased', async (content) => {
    const { folder } = folderWith(content);
    await storeAt(folder).erase();
    await expect(storeAt(folder).begin(GAME)).resolves.toBe(1);
  });

  test('of another program cannot be erased', async () => {
    const { folder } = folderWith('');
    const { DatabaseSync } = loadNodeSqlite();
    const connection = new DatabaseSync(join(folder, 'history.db'));
    connection.exec('create table recipes (name text)');
    connection.close();
    await expect(storeAt(folder).erase()).rejects.toMatchObject({ code: 'history-foreign' });
  });
});

describe('the warning that SQLite is new', () => {
  test('is left out, and every other one is not', () => {
    const heard: unknown[] = [];
    const emitWarning = process.emitWarning;
    const getBuiltinModule = process.getBuiltinModule;
    process.emitWarning = ((...warning: unknown[]) => heard.push(warning)) as typeof process.emitWarning;
    process.getBuiltinModule = ((name: string) => {
      process.emitWarning(
        'SQLite is an experimental feature and might change at any time',
        'ExperimentalWarning',
      );
      process.emitWarning('Something else is experimental', 'ExperimentalWarning');
      process.emitWarning('SQLite is old', 'DeprecationWarning');
      return getBuiltinModule(name);
    }) as typeof process.getBuiltinModule;
    const ours = process.emitWarning;
    try {
      expect(loadNodeSqlite()).toHaveProperty('DatabaseSync');
      expect(process.emitWarning).toBe(ours);
    } finally {
      process.emitWarning = emitWarning;
      process.getBuiltinModule = getBuiltinModule;
    }
    expect(heard).toEqual([
      ['Something else is experimental', 'ExperimentalWarning'],
      ['SQLite is old', 'DeprecationWarning'],
    ]);
  });
});

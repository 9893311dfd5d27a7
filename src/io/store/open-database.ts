/** Opens the database file, in the newest version of its format, or says why that cannot be. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { loadNodeSqlite } from './load-node-sqlite.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import type { Tables } from './schema.ts';
import { damaged, foreign, newer } from './sqlite-errors.ts';

/** In the header of the file: "SYSW". */
const APPLICATION_ID = 0x53595357;

/** Milliseconds to wait for another process in one go; longer would be felt at the keyboard. */
const BUSY_TIMEOUT = 250;

export interface OpenDatabase {
  readonly db: Kysely<Tables>;
  readonly connection: DatabaseSync;
}

/**
 * Opens the file, or makes it, and brings it to the newest version.
 * Throws a UserError for a file that is not ours, damaged or newer, which is not written to; anything else
 * as SQLite reports it.
 * @param migrations in order; others than all of them are for tests
 */
export async function openDatabase(file: string, migrations = MIGRATIONS): Promise<OpenDatabase> {
  makeFolder(dirname(file));
  const { DatabaseSync } = loadNodeSqlite();
  const connection = new DatabaseSync(file);
  try {
    connection.exec(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
    const version = versionOf(connection, file, migrations.length);
    // Readers and one writer at once; an answer is safe from the end of this process as soon as it is written.
    connection.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on');
    const dialect = nodeSqliteDialect(connection);
    if (version < migrations.length) await migrate(new Kysely({ dialect }), connection, file, migrations);
    return { db: new Kysely({ dialect }), connection };
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * Makes the folder, for its owner alone, and those above it. Node's own recursive way never comes back where the system
 * denies that a folder is there which it has (in /proc).
 */
function makeFolder(folder: string): void {
  const make = () => mkdirSync(folder, { mode: 0o700 });
  try {
    make();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    makeFolder(dirname(folder));
    make();
  }
}

/** The version of the file's format, 0 for an empty one; throws where the file is not one of ours to write to. */
function versionOf(connection: DatabaseSync, file: string, known: number): number {
  const read = (pragma: string) => Number(connection.prepare(`pragma ${pragma}`).get()?.[pragma]);
  const version = read('user_version');
  const tables = Number(connection.prepare('select count(*) as n from sqlite_schema').get()?.n);
  const isEmpty = version === 0 && tables === 0;
  if (!isEmpty && read('application_id') !== APPLICATION_ID) throw foreign(file);
  if (version > known) throw newer(file, version, known);
  if (version < 0 || (version === 0 && !isEmpty)) throw damaged(file);
  return version;
}

/** One transaction, in which nobody else migrates. */
async function migrate(
  db: Kysely<unknown>,
  connection: DatabaseSync,
  file: string,
  migrations: typeof MIGRATIONS,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const version = versionOf(connection, file, migrations.length);
    for (const migration of migrations.slice(version)) {
      await migration(transaction);
    }
    await sql`pragma application_id = ${sql.raw(String(APPLICATION_ID))}`.execute(transaction);
    await sql`pragma user_version = ${sql.raw(String(migrations.length))}`.execute(transaction);
  });
}

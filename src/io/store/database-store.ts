/** The progress store on an SQLite file. Loaded when something is first kept or asked for. */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { KnownArticle, ProgressStore } from '../../core/progress/progress-store.ts';
import { UserError } from '../../core/user-error.ts';
import { isWebAddress } from '../web-address.ts';
import {
  endGame,
  findUnfinished,
  findUnfinishedOf,
  insertAnswer,
  insertGame,
  type Origin,
  type Stamp,
  updateTold,
} from './game-queries.ts';
import { deleteAll, readHistory, readStanding } from './history-queries.ts';
import { insertHunt, readHunts, upsertHunting } from './hunt-queries.ts';
import { insertObjection } from './objection-queries.ts';
import { type OpenDatabase, openDatabase } from './open-database.ts';
import { findProgress } from './progress-queries.ts';
import { damaged, explained, isBusy } from './sqlite-errors.ts';
import { textHash } from './text-hash.ts';

/** Milliseconds after which waiting for another process is given up. */
const PATIENCE = 5000;
const PAUSE = 40;

export interface DatabaseStoreOptions {
  readonly file: string;
  /** Of the program. */
  readonly version: string;
  now(): Date;
}

/** A store that opens its file when it is first used. */
export function createDatabaseStore({ file, version, now }: DatabaseStoreOptions): ProgressStore {
  let opened: OpenDatabase | null = null;
  const stamp = (): Stamp => ({ at: now().toISOString(), version });

  /** Does the work on the open database, again while another process is writing. */
  const work = async <T>(task: (database: OpenDatabase) => Promise<T>): Promise<T> => {
    const deadline = performance.now() + PATIENCE;
    for (;;) {
      try {
        opened ??= await openDatabase(file);
        return await task(opened);
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw explained(error, file);
      }
      await pause(PAUSE);
    }
  };

  const close = async () => {
    const closing = opened;
    opened = null;
    await closing?.db.destroy();
  };

  return {
    unfinished: (among) => work(({ db }) => findUnfinished(db, among?.map(originOf) ?? null)),
    unfinishedOf: (article) => work(({ db }) => findUnfinishedOf(db, originOf(article))),
    progressOn: (articles) =>
      work(async ({ db }) => Promise.all(articles.map((article) => findProgress(db, originOf(article))))),
    begin: (game) => {
      const when = stamp();
      return work(({ db }) => insertGame(db, game, originOf(game), when));
    },
    answer: (game, answer) => {
      const when = stamp();
      return work(({ db }) => insertAnswer(db, game, answer, when));
    },
    tell: (game, answers) => work(({ db }) => updateTold(db, game, answers)),
    end: (game, how) => {
      const when = stamp();
      return work(({ db }) => endGame(db, game, how, when));
    },
    object: (game, objection) => {
      const when = stamp();
      return work(({ db }) => insertObjection(db, game, objection, originOf(objection), when));
    },
    keepHunting: (game, hunt) => {
      const { at } = stamp();
      return work(({ db }) => upsertHunting(db, game, hunt, at));
    },
    hunt: (game, hunt) => {
      const { at } = stamp();
      return work(({ db }) => insertHunt(db, game, hunt, at));
    },
    hunts: () => work(({ db }) => readHunts(db)),
    learn: () => {
      const { at } = stamp();
      return work(async ({ db }) => {
        await db
          .insertInto('milestone')
          .values({ name: 'tutorial', reached_at: at })
          .onConflict((conflict) => conflict.column('name').doNothing())
          .execute();
      });
    },
    standing: () => work(({ db }) => readStanding(db, now().toISOString())),
    isUntouched: async () => false,
    history: () =>
      work(async ({ db, connection }) => {
        const check = connection.prepare('pragma quick_check(1)').get()?.quick_check;
        if (check !== 'ok') throw damaged(file);
        return readHistory(db);
      }),
    erase: async () => {
      try {
        const isAlone = await work(async ({ db, connection }) => {
          await deleteAll(db);
          return leavesWal(connection);
        });
        await close();
        // Where another program has the file open, it stays, empty: deleting it would take the next one's log away.
        if (isAlone) removeFiles(file);
      } catch (error) {
        await close();
        const isOurs =
          error instanceof UserError && ['history-damaged', 'history-newer'].includes(error.code);
        if (!isOurs) throw error;
        removeFiles(file);
      }
    },
    close,
  };
}

/** Paths are made absolute, so that they mean the same from any folder; no text has an empty hash. */
function originOf({ ref, text }: KnownArticle): Origin {
  const isPath = ref !== '-' && !isWebAddress(ref);
  return { ref: isPath ? resolve(ref) : ref, hash: text === null ? '' : textHash(text) };
}

/** True where no other connection to the file is open: only then can its mode change. */
function leavesWal(connection: OpenDatabase['connection']): boolean {
  try {
    return connection.prepare('pragma journal_mode = delete').get()?.journal_mode === 'delete';
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
}

function removeFiles(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true });
}

/** The progress store as the program sees it: nothing of it is loaded, and no file made, before there is something to do. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Standing } from '../../core/practice/standing.ts';
import type { History, ProgressStore } from '../../core/progress/progress-store.ts';

/** The name of the database within the data folder. */
const FILE = 'history.db';

// Written out, because a file that the database shares would be one more to load at each start.
const FRESH: Standing = { isNew: true, cards: 0, due: 0, next: null, minutesToNext: null };
const NOTHING: History = { games: [], answers: [], objections: [], hunts: [], cards: [] };

export interface ProgressStoreOptions {
  /** The folder for the database; asked for once, when it is needed. */
  readonly folder: () => Promise<string>;
  /** Of the program, kept with each game. */
  readonly version: string;
  /** @default the system's clock */
  readonly now?: () => Date;
}

interface Opened {
  readonly file: string;
  readonly store: ProgressStore;
}

/** A store in the data folder. What has never been kept is empty: only a write makes the file. */
export function createProgressStore(options: ProgressStoreOptions): ProgressStore {
  const { version, now = () => new Date() } = options;
  let opened: Promise<Opened> | null = null;
  const open = async (): Promise<Opened> => {
    const [folder, { createDatabaseStore }] = await Promise.all([
      options.folder(),
      import('./database-store.ts'),
    ]);
    const file = join(folder, FILE);
    return { file, store: createDatabaseStore({ file, version, now }) };
  };
  const reached = async (): Promise<ProgressStore> => {
    opened ??= open();
    return (await opened).store;
  };
  /** The store where there is a file already; null where nothing was ever kept. */
  const found = async (): Promise<ProgressStore | null> => {
    const file = join(await options.folder(), FILE);
    return existsSync(file) ? reached() : null;
  };
  return {
    unfinished: async (among) => (await found())?.unfinished(among) ?? [],
    unfinishedOf: async (article) => (await found())?.unfinishedOf(article) ?? null,
    progressOn: async (articles) =>
      (await found())?.progressOn(articles) ?? articles.map(() => ({ finished: 0, left: false, best: null })),
    begin: async (game) => (await reached()).begin(game),
    answer: async (game, answer) => (await reached()).answer(game, answer),
    tell: async (game, answers) => (await reached()).tell(game, answers),
    end: async (game, how) => (await reached()).end(game, how),
    object: async (game, objection) => (await reached()).object(game, objection),
    keepHunting: async (game, hunt) => (await reached()).keepHunting(game, hunt),
    hunt: async (game, hunt) => (await reached()).hunt(game, hunt),
    hunts: async () => (await found())?.hunts() ?? [],
    learn: async () => (await reached()).learn(),
    standing: async () => (await found())?.standing() ?? FRESH,
    isUntouched: async () => !existsSync(join(await options.folder(), FILE)),
    history: async () => (await found())?.history() ?? NOTHING,
    erase: async () => (await found())?.erase(),
    close: async () => (opened === null ? undefined : (await opened).store.close()),
  };
}

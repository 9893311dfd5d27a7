/** One step of the database from a version to the next. */
import type { Kysely } from 'kysely';

/** Changes the tables. A migration that has shipped is never edited: the next change is a file of its own. */
export type Migration = (db: Kysely<unknown>) => Promise<void>;

/** Version 4: an answer in practice may be for the card of another kind, from which its own is told. */
import type { Migration } from './migration.ts';

export const sidesOfCards: Migration = async (db) => {
  await db.schema.alterTable('answer').addColumn('practiced_kind', 'text').execute();
};

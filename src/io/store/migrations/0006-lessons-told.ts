/** Version 6: when the lessons of a game come, and how many answers had theirs. */
import type { Migration } from './migration.ts';

export const lessonsTold: Migration = async (db) => {
  await db.schema.alterTable('game').addColumn('pace', 'text').execute();
  await db.schema
    .alterTable('game')
    .addColumn('told', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
};

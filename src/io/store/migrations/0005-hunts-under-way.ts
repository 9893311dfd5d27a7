/** Version 5: hunts that are under way, to be gone on with. */
import type { Migration } from './migration.ts';

export const huntsUnderWay: Migration = async (db) => {
  await db.schema
    .createTable('hunt_under_way')
    .addColumn('game_id', 'integer', (column) =>
      column.primaryKey().notNull().references('game.id').onDelete('cascade'),
    )
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('current', 'integer', (column) => column.notNull())
    .addColumn('flags', 'text', (column) => column.notNull())
    .addColumn('seen', 'text', (column) => column.notNull())
    .addColumn('sentences', 'integer', (column) => column.notNull())
    .addColumn('kept_at', 'text', (column) => column.notNull())
    .execute();
};

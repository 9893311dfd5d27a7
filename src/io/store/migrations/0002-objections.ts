/** Version 2: what players object to the key. */
import type { Migration } from './migration.ts';

export const objections: Migration = async (db) => {
  await db.schema
    .createTable('objection')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('game_id', 'integer', (column) => column.references('game.id').onDelete('set null'))
    .addColumn('ref', 'text', (column) => column.notNull())
    .addColumn('text_hash', 'text', (column) => column.notNull())
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('item_id', 'text')
    .addColumn('skill', 'text', (column) => column.notNull())
    .addColumn('kind', 'text')
    .addColumn('option_id', 'text')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('objected_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('objection_by_item').on('objection').column('item_id').execute();
};

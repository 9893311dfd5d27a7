/** Version 1: games, and the answers given in them. */
import type { Migration } from './migration.ts';

export const gamesAndAnswers: Migration = async (db) => {
  await db.schema
    .createTable('game')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('ref', 'text', (column) => column.notNull())
    .addColumn('title', 'text')
    .addColumn('text_hash', 'text', (column) => column.notNull())
    .addColumn('seed', 'bigint', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('rounds', 'text', (column) => column.notNull())
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('asked', 'integer', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('begun_at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .execute();
  await db.schema.createIndex('game_by_state').on('game').column('state').execute();
  await db.schema
    .createTable('answer')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('game_id', 'integer', (column) => column.notNull().references('game.id').onDelete('cascade'))
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('item_id', 'text')
    .addColumn('skill', 'text', (column) => column.notNull())
    .addColumn('kind', 'text')
    .addColumn('option_id', 'text', (column) => column.notNull())
    .addColumn('chosen', 'text', (column) => column.notNull())
    .addColumn('correct', 'text', (column) => column.notNull())
    .addColumn('is_right', 'integer', (column) => column.notNull())
    .addColumn('confidence', 'integer', (column) => column.notNull())
    .addColumn('points', 'integer', (column) => column.notNull())
    .addColumn('answered_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('one_answer_to_a_question', ['game_id', 'question_id'])
    .execute();
  await db.schema.createIndex('answer_by_item').on('answer').column('item_id').execute();
};

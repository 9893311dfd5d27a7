/** Version 3: practice with its review cards, which the answers so far are taken up into; hunts; the tutorial. */
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import type { Migration } from './migration.ts';

export const practiceAndHunts: Migration = async (db) => {
  await db.schema
    .alterTable('game')
    .addColumn('practice', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable('review_card')
    .addColumn('skill', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('stability', 'real', (column) => column.notNull())
    .addColumn('difficulty', 'real', (column) => column.notNull())
    .addColumn('scheduled_days', 'integer', (column) => column.notNull())
    .addColumn('learning_steps', 'integer', (column) => column.notNull())
    .addColumn('reviews', 'integer', (column) => column.notNull())
    .addColumn('lapses', 'integer', (column) => column.notNull())
    .addColumn('state', 'integer', (column) => column.notNull())
    .addColumn('last_review', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('one_card_for_a_kind', ['skill', 'kind'])
    .execute();
  await db.schema
    .createTable('hunt')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('game_id', 'integer', (column) => column.references('game.id').onDelete('set null'))
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('flags', 'text', (column) => column.notNull())
    .addColumn('hits', 'integer', (column) => column.notNull())
    .addColumn('unverified', 'integer', (column) => column.notNull())
    .addColumn('false_alarms', 'integer', (column) => column.notNull())
    .addColumn('vouched', 'integer', (column) => column.notNull())
    .addColumn('hunted_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('hunt_by_game').on('hunt').column('game_id').execute();
  await db.schema
    .createTable('milestone')
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('reached_at', 'text', (column) => column.notNull())
    .execute();
  await takeUpAnswers(db);
};

async function takeUpAnswers(db: Kysely<unknown>): Promise<void> {
  const { rebuildCards } = await import('../card-queries.ts');
  await rebuildCards(db.withTables<Pick<Tables, keyof Tables>>());
}

/** The query of a course: what has been made of an article. */
import { type Kysely, sql } from 'kysely';
import type { ArticleProgress } from '../../core/progress/progress-store.ts';
import type { Origin } from './game-queries.ts';
import type { Tables } from './schema.ts';

/** What the games on the article came to: of the same origin, or with the same text. */
export async function findProgress(db: Kysely<Tables>, { ref, hash }: Origin): Promise<ArticleProgress> {
  const games = await db
    .selectFrom('game')
    .leftJoin('answer', 'answer.game_id', 'game.id')
    .select(['game.state', 'game.asked', sql<number>`coalesce(sum(answer.is_right), 0)`.as('right')])
    .where('game.practice', '=', 0)
    .where('game.state', 'in', ['finished', 'unfinished'])
    .where(({ or, eb }) =>
      or([...(ref === '-' ? [] : [eb('game.ref', '=', ref)]), eb('game.text_hash', '=', hash)]),
    )
    .groupBy('game.id')
    .execute();
  const finished = games.filter(({ state, asked }) => state === 'finished' && asked > 0);
  return {
    finished: finished.length,
    left: games.some(({ state }) => state === 'unfinished'),
    best: finished.length === 0 ? null : Math.max(...finished.map(({ right, asked }) => right / asked)),
  };
}

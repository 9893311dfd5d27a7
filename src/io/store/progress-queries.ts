/** The query of a course: what has been made of an article. */
import { type Kysely, sql } from 'kysely';
import type { ArticleProgress, GameId } from '../../core/progress/progress-store.ts';
import { standingObjections } from '../../core/progress/standing-objections.ts';
import type { Origin } from './game-queries.ts';
import type { Tables } from './schema.ts';

/** What the games on the article came to: of the same origin, or with the same text. */
export async function findProgress(db: Kysely<Tables>, { ref, hash }: Origin): Promise<ArticleProgress> {
  const games = await db
    .selectFrom('game')
    .leftJoin('answer', 'answer.game_id', 'game.id')
    .select([
      'game.id',
      'game.state',
      'game.asked',
      sql<number>`coalesce(sum(answer.is_right), 0)`.as('right'),
    ])
    .where('game.practice', '=', 0)
    .where('game.state', 'in', ['finished', 'unfinished'])
    .where(({ or, eb }) =>
      or([...(ref === '-' ? [] : [eb('game.ref', '=', ref)]), eb('game.text_hash', '=', hash)]),
    )
    .groupBy('game.id')
    .execute();
  const finished = games.filter(({ state, asked }) => state === 'finished' && asked > 0);
  const objected = await findObjected(
    db,
    finished.map(({ id }) => id),
  );
  const shares = finished.flatMap(({ id, right, asked }) => {
    const without = objected.filter(({ gameId }) => gameId === id);
    const counting = asked - without.length;
    return counting > 0 ? [(right - without.filter(({ isRight }) => isRight).length) / counting] : [];
  });
  return {
    finished: finished.length,
    left: games.some(({ state }) => state === 'unfinished'),
    best: shares.length === 0 ? null : Math.max(...shares),
  };
}

interface ObjectedAnswer {
  readonly gameId: GameId;
  readonly isRight: boolean;
}

/** The answers of the games that do not count, because the player objects to the key; a hunt has none. */
async function findObjected(db: Kysely<Tables>, games: readonly GameId[]): Promise<ObjectedAnswer[]> {
  // Not every database knows an empty list.
  if (games.length === 0) return [];
  const objections = await db
    .selectFrom('objection')
    .innerJoin('answer', (join) =>
      join
        .onRef('answer.game_id', '=', 'objection.game_id')
        .onRef('answer.question_id', '=', 'objection.question_id'),
    )
    .select([
      'answer.game_id as gameId',
      'answer.question_id as questionId',
      'objection.reason',
      'answer.is_right',
    ])
    .where('objection.game_id', 'in', games)
    .orderBy('objection.id')
    .execute();
  return standingObjections(objections).map(({ gameId, is_right }) => ({ gameId, isRight: is_right === 1 }));
}

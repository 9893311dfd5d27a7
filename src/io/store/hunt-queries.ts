/** The hunts in the database. */
import type { Kysely } from 'kysely';
import type { GameId, KeptHunt, NewHunt } from '../../core/progress/progress-store.ts';
import type { Tables } from './schema.ts';

/** Inserts a finished hunt; of a game that was erased meanwhile, as one without a game. */
export async function insertHunt(
  db: Kysely<Tables>,
  game: GameId | null,
  { article, tally, flags }: NewHunt,
  at: string,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const found =
      game === null
        ? undefined
        : await transaction.selectFrom('game').select('id').where('id', '=', game).executeTakeFirst();
    await transaction
      .insertInto('hunt')
      .values({
        game_id: found?.id ?? null,
        article,
        flags: flags.join(','),
        hits: tally.hits,
        unverified: tally.unverified,
        false_alarms: tally.falseAlarms,
        vouched: tally.vouched,
        hunted_at: at,
      })
      .execute();
  });
}

/** All hunts, the oldest first. */
export async function readHunts(db: Kysely<Tables>): Promise<KeptHunt[]> {
  const rows = await db.selectFrom('hunt').selectAll().orderBy('id').execute();
  return rows.map(({ article, hits, unverified, false_alarms, vouched, hunted_at }) => ({
    article,
    tally: { hits, unverified, falseAlarms: false_alarms, vouched },
    huntedAt: hunted_at,
  }));
}

/** The sentences that were flagged in the finished hunt of a game; null where it has none. */
export async function flagsOf(db: Kysely<Tables>, game: GameId): Promise<readonly number[] | null> {
  const hunt = await db
    .selectFrom('hunt')
    .select('flags')
    .where('game_id', '=', game)
    .orderBy('id')
    .executeTakeFirst();
  if (hunt === undefined) return null;
  return hunt.flags === '' ? [] : hunt.flags.split(',').map(Number);
}

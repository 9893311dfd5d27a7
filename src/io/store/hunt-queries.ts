/** The hunts in the database: finished ones, and those under way. */
import type { Kysely } from 'kysely';
import type { GameId, KeptHunt, LeftHunt, NewHunt } from '../../core/progress/progress-store.ts';
import type { Tables } from './schema.ts';
import { isMissingReference } from './sqlite-errors.ts';

const listed = (sentences: readonly number[]) => sentences.join(',');
const unlisted = (sentences: string) => (sentences === '' ? [] : sentences.split(',').map(Number));

/** Puts how far the hunt of a game has come in place of what was kept of it before; of a game that was erased meanwhile, nothing. */
export async function upsertHunting(
  db: Kysely<Tables>,
  game: GameId,
  { mark, current, flags, seen, sentences }: LeftHunt,
  at: string,
): Promise<void> {
  const row = { mark, current, flags: listed(flags), seen: listed(seen), sentences, kept_at: at };
  try {
    await db
      .insertInto('hunt_under_way')
      .values({ game_id: game, ...row })
      .onConflict((conflict) => conflict.column('game_id').doUpdateSet(row))
      .execute();
  } catch (error) {
    if (!isMissingReference(error)) throw error;
  }
}

/** How far the hunt of a game has come; null where none was begun. */
export async function huntingOf(db: Kysely<Tables>, game: GameId): Promise<LeftHunt | null> {
  const row = await db
    .selectFrom('hunt_under_way')
    .select(['mark', 'current', 'flags', 'seen', 'sentences'])
    .where('game_id', '=', game)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, flags: unlisted(row.flags), seen: unlisted(row.seen) };
}

/** Inserts a finished hunt, or changes what was kept of the hunt of that game; of a game that was erased meanwhile, as one without a game. */
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
    if (game !== null) await transaction.deleteFrom('hunt_under_way').where('game_id', '=', game).execute();
    const counts = {
      flags: listed(flags),
      hits: tally.hits,
      unverified: tally.unverified,
      false_alarms: tally.falseAlarms,
      vouched: tally.vouched,
    };
    const changed =
      found &&
      (await transaction
        .updateTable('hunt')
        .set(counts)
        .where('game_id', '=', found.id)
        .executeTakeFirstOrThrow());
    if (changed !== undefined && changed.numUpdatedRows > 0n) return;
    await transaction
      .insertInto('hunt')
      .values({ game_id: found?.id ?? null, article, ...counts, hunted_at: at })
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
  return hunt === undefined ? null : unlisted(hunt.flags);
}

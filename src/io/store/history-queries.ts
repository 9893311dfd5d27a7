/** Everything that is kept, for the statistics; and its deletion. */
import { type Kysely, sql } from 'kysely';
import type { Confidence } from '../../core/game/game.ts';
import type { Skill } from '../../core/key/answer-key.ts';
import { type Standing, standingOf } from '../../core/practice/standing.ts';
import type { History, KeptAnswer, KeptGame, KeptObjection } from '../../core/progress/progress-store.ts';
import type { Meaning, RoundKind } from '../../core/quiz/quiz.ts';
import { readCards } from './card-queries.ts';
import { readHunts } from './hunt-queries.ts';
import type { Tables } from './schema.ts';

/** All games and answers, the oldest first. The answers are read first: what begins meanwhile has none yet. */
export async function readHistory(db: Kysely<Tables>): Promise<History> {
  const answers = await db.selectFrom('answer').selectAll().orderBy('id').execute();
  const objections = await db.selectFrom('objection').selectAll().orderBy('id').execute();
  const games = await db.selectFrom('game').selectAll().orderBy('id').execute();
  return {
    games: games.map(
      ({ id, ref, title, seed, asked, state, begun_at, practice, text_hash }): KeptGame => ({
        id,
        ref,
        title,
        seed,
        asked,
        state: state as KeptGame['state'],
        begunAt: begun_at,
        practice: practice === 1,
        textHash: text_hash,
      }),
    ),
    answers: answers.map(
      (row): KeptAnswer => ({
        gameId: row.game_id,
        questionId: row.question_id,
        itemId: row.item_id,
        skill: row.skill as Skill,
        kind: row.kind,
        practicedKind: row.practiced_kind ?? undefined,
        optionId: row.option_id,
        chosen: meaningOf(row.chosen),
        correct: meaningOf(row.correct),
        right: row.is_right === 1,
        confidence: row.confidence as Confidence,
        points: row.points,
        answeredAt: row.answered_at,
      }),
    ),
    objections: objections.map(
      (row): KeptObjection => ({
        gameId: row.game_id,
        ref: row.ref,
        questionId: row.question_id,
        itemId: row.item_id,
        skill: row.skill as RoundKind,
        kind: row.kind,
        optionId: row.option_id,
        reason: row.reason,
        objectedAt: row.objected_at,
      }),
    ),
    hunts: await readHunts(db),
    cards: await readCards(db),
  };
}

/** What is due at this moment, and whether anything was begun yet. */
export async function readStanding(db: Kysely<Tables>, now: string): Promise<Standing> {
  const cards = await readCards(db);
  const game = await db.selectFrom('game').select('id').limit(1).executeTakeFirst();
  const hunt = await db.selectFrom('hunt').select('id').limit(1).executeTakeFirst();
  const milestone = await db.selectFrom('milestone').select('name').limit(1).executeTakeFirst();
  const isNew = game === undefined && hunt === undefined && milestone === undefined;
  return standingOf(cards, now, isNew);
}

/** What an option stood for; nothing on a scale where the text was changed by hand. */
function meaningOf(json: string): Meaning {
  try {
    const meaning: unknown = JSON.parse(json);
    const known = ['speaker', 'claim', 'level', 'other'];
    const isMeaning =
      typeof meaning === 'object' &&
      meaning !== null &&
      'of' in meaning &&
      known.includes(String(meaning.of));
    return isMeaning ? (meaning as Meaning) : { of: 'other' };
  } catch {
    return { of: 'other' };
  }
}

/** Deletes every row, and what the file still holds of them. */
export async function deleteAll(db: Kysely<Tables>): Promise<void> {
  await sql`pragma secure_delete = on`.execute(db);
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('milestone').execute();
    await transaction.deleteFrom('review_card').execute();
    await transaction.deleteFrom('hunt_under_way').execute();
    await transaction.deleteFrom('hunt').execute();
    await transaction.deleteFrom('objection').execute();
    await transaction.deleteFrom('answer').execute();
    await transaction.deleteFrom('game').execute();
  });
  await sql`vacuum`.execute(db);
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}

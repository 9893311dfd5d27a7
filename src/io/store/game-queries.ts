/** The queries of a game: begin, answer, end, and what was left unfinished. */
import type { Kysely, Selectable } from 'kysely';
import { type Answer, type Confidence, PACES } from '../../core/game/game.ts';
import type {
  AnswerRecord,
  Ending,
  GameId,
  NewGame,
  UnfinishedGame,
} from '../../core/progress/progress-store.ts';
import { ROUND_KINDS } from '../../core/quiz/quiz.ts';
import { reviewCard } from './card-queries.ts';
import { flagsOf, huntingOf } from './hunt-queries.ts';
import { objectionsOf } from './objection-queries.ts';
import type { GameTable, Tables } from './schema.ts';
import { isMissingReference } from './sqlite-errors.ts';

/** How many unfinished games are offered at home. */
const OFFERED = 3;

/** An article by its canonical origin and the hash of its text. */
export interface Origin {
  readonly ref: string;
  readonly hash: string;
}

/** When, and by which version of the program. */
export interface Stamp {
  readonly at: string;
  readonly version: string;
}

/** Inserts the game, and abandons those that were left on the same article, unless it is practice. */
export async function insertGame(
  db: Kysely<Tables>,
  game: NewGame,
  { ref, hash }: Origin,
  { at, version }: Stamp,
): Promise<GameId> {
  return db.transaction().execute(async (transaction) => {
    if (!game.practice) {
      await transaction
        .updateTable('game')
        .set({ state: 'abandoned', ended_at: at })
        .where('state', '=', 'unfinished')
        .where('practice', '=', 0)
        .where(({ or, eb }) =>
          or([...(ref === '-' ? [] : [eb('ref', '=', ref)]), eb('text_hash', '=', hash)]),
        )
        .execute();
    }
    const { id } = await transaction
      .insertInto('game')
      .values({
        ref,
        title: game.title,
        text_hash: hash,
        seed: game.settings.seed,
        count: game.settings.count,
        rounds: game.settings.rounds.join(','),
        mark: game.mark,
        asked: game.asked,
        practice: game.practice ? 1 : 0,
        pace: game.pace,
        version,
        state: 'unfinished',
        begun_at: at,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  });
}

/** Inserts the answer and takes it into its review card; into a game that was erased meanwhile, nothing. */
export async function insertAnswer(
  db: Kysely<Tables>,
  game: GameId,
  answer: AnswerRecord,
  { at }: Stamp,
): Promise<void> {
  const insert = (transaction: Kysely<Tables>) =>
    transaction
      .insertInto('answer')
      .values({
        game_id: game,
        question_id: answer.questionId,
        item_id: answer.itemId,
        skill: answer.skill,
        kind: answer.kind,
        practiced_kind: answer.practicedKind ?? null,
        option_id: answer.optionId,
        chosen: JSON.stringify(answer.chosen),
        correct: JSON.stringify(answer.correct),
        is_right: answer.right ? 1 : 0,
        confidence: answer.confidence,
        points: answer.points,
        answered_at: at,
      })
      .onConflict((conflict) => conflict.columns(['game_id', 'question_id']).doNothing())
      .executeTakeFirst();
  try {
    await db.transaction().execute(async (transaction) => {
      const { numInsertedOrUpdatedRows = 0n } = await insert(transaction);
      if (numInsertedOrUpdatedRows > 0n) await reviewCard(transaction, { ...answer, answeredAt: at });
    });
  } catch (error) {
    if (!isMissingReference(error)) throw error;
  }
}

/** The lessons on so many answers of the game were shown. */
export async function updateTold(db: Kysely<Tables>, game: GameId, told: number): Promise<void> {
  await db.updateTable('game').set({ told }).where('id', '=', game).execute();
}

/** A finished game stays finished. */
export async function endGame(db: Kysely<Tables>, game: GameId, how: Ending, { at }: Stamp): Promise<void> {
  await db
    .updateTable('game')
    .set({ state: how, ended_at: at })
    .where('id', '=', game)
    .where('state', '!=', 'finished')
    .execute();
}

/** The latest unfinished games whose article can be loaded again; on some articles only, where `among` is not null. */
export async function findUnfinished(
  db: Kysely<Tables>,
  among: readonly Origin[] | null,
): Promise<UnfinishedGame[]> {
  const games = await db
    .selectFrom('game')
    .selectAll()
    .where('state', '=', 'unfinished')
    .where('practice', '=', 0)
    .where('ref', '!=', '-')
    .$if(among !== null, (query) =>
      query.where(({ or, eb }) =>
        or((among ?? []).flatMap(({ ref, hash }) => [eb('ref', '=', ref), eb('text_hash', '=', hash)])),
      ),
    )
    .orderBy('id', 'desc')
    .limit(OFFERED)
    .execute();
  return Promise.all(games.map((game) => withAnswers(db, game)));
}

/** The latest unfinished game on the article; what came by standard input is known by its text alone. */
export async function findUnfinishedOf(
  db: Kysely<Tables>,
  { ref, hash }: Origin,
): Promise<UnfinishedGame | null> {
  const game = await db
    .selectFrom('game')
    .selectAll()
    .where('state', '=', 'unfinished')
    .where('practice', '=', 0)
    .where(({ or, eb }) => or([...(ref === '-' ? [] : [eb('ref', '=', ref)]), eb('text_hash', '=', hash)]))
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return game === undefined ? null : withAnswers(db, game);
}

async function withAnswers(db: Kysely<Tables>, game: Selectable<GameTable>): Promise<UnfinishedGame> {
  const answers = await db
    .selectFrom('answer')
    .select(['question_id', 'option_id', 'confidence'])
    .where('game_id', '=', game.id)
    .orderBy('id')
    .execute();
  const rounds = game.rounds.split(',').flatMap((name) => ROUND_KINDS.find((kind) => kind === name) ?? []);
  return {
    id: game.id,
    ref: game.ref,
    title: game.title,
    settings: { seed: game.seed, count: game.count, rounds },
    mark: game.mark,
    asked: game.asked,
    pace: PACES.find((pace) => pace === game.pace) ?? null,
    told: game.told,
    answers: answers.map(
      ({ question_id, option_id, confidence }): Answer => ({
        questionId: question_id,
        optionId: option_id,
        confidence: confidence as Confidence,
      }),
    ),
    hunted: await flagsOf(db, game.id),
    hunting: await huntingOf(db, game.id),
    ...(await objectionsOf(db, game.id)),
  };
}

/** The objections in the database: new ones, and those of a game that still stand. */
import type { Kysely } from 'kysely';
import { type HuntObjection, OBJECTION_REASONS, type Objection } from '../../core/game/game.ts';
import type { GameId, NewObjection } from '../../core/progress/progress-store.ts';
import { sentenceOf } from '../../core/progress/sentence-names.ts';
import { standingObjections } from '../../core/progress/standing-objections.ts';
import { rebuildCards } from './card-queries.ts';
import type { Origin, Stamp } from './game-queries.ts';
import type { Tables } from './schema.ts';

/** Inserts the objection; the card that the answer reviewed is then made anew, because an answer no longer counts or counts again. */
export async function insertObjection(
  db: Kysely<Tables>,
  game: GameId | null,
  objection: NewObjection,
  { ref, hash }: Origin,
  { at, version }: Stamp,
): Promise<void> {
  const { skill, kind } = objection;
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('objection')
      .values({
        game_id: game,
        ref,
        text_hash: hash,
        question_id: objection.questionId,
        item_id: objection.itemId,
        skill,
        kind,
        option_id: objection.optionId,
        reason: objection.reason,
        version,
        objected_at: at,
      })
      .execute();
    if (game === null) return;
    const answer = await transaction
      .selectFrom('answer')
      .select('practiced_kind')
      .where('game_id', '=', game)
      .where('question_id', '=', objection.questionId)
      .executeTakeFirst();
    const reviewed = answer?.practiced_kind ?? kind;
    if (reviewed !== null && skill !== 'hunt') await rebuildCards(transaction, { skill, kind: reviewed });
  });
}

/** What still stands against the keys of a game's questions, and of the sentences of its hunt. */
export async function objectionsOf(
  db: Kysely<Tables>,
  game: GameId,
): Promise<{ objections: readonly Objection[]; huntObjections: readonly HuntObjection[] }> {
  const rows = await db
    .selectFrom('objection')
    .select(['skill', 'question_id', 'reason'])
    .where('game_id', '=', game)
    .orderBy('id')
    .execute();
  const standing = standingObjections(
    rows.map(({ skill, question_id, reason }) => ({ gameId: game, skill, questionId: question_id, reason })),
  ).flatMap(({ skill, questionId, reason: kept }) => {
    const reason = OBJECTION_REASONS.find((known) => known === kept);
    return reason === undefined ? [] : [{ skill, questionId, reason }];
  });
  return {
    objections: standing.flatMap(({ skill, questionId, reason }) =>
      skill === 'hunt' ? [] : [{ questionId, reason }],
    ),
    huntObjections: standing.flatMap(({ skill, questionId, reason }) => {
      const sentence = skill === 'hunt' ? sentenceOf(questionId) : null;
      return sentence === null ? [] : [{ sentence, reason }];
    }),
  };
}

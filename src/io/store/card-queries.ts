/** The review cards in the database: kept up with each answer, and made anew where an answer no longer counts. */
import type { Kysely, Selectable } from 'kysely';
import type { Confidence } from '../../core/game/game.ts';
import type { Skill } from '../../core/key/answer-key.ts';
import {
  cardsOf,
  type Distinction,
  type ReviewCard,
  reviewed,
  reviewedKind,
} from '../../core/practice/review-card.ts';
import { answerName, objectedAnswers } from '../../core/progress/standing-objections.ts';
import type { ReviewCardTable, Tables } from './schema.ts';

/** All cards, the one that is due first in front. */
export async function readCards(db: Kysely<Tables>): Promise<ReviewCard[]> {
  const rows = await db
    .selectFrom('review_card')
    .selectAll()
    .orderBy('due')
    .orderBy('skill')
    .orderBy('kind')
    .execute();
  return rows.map(cardOf);
}

/** Takes an answer into the card that it reviews; to be called within the transaction that inserts the answer. */
export async function reviewCard(db: Kysely<Tables>, answer: Parameters<typeof reviewed>[1]): Promise<void> {
  const { skill } = answer;
  const kind = reviewedKind(answer);
  if (kind === null) return;
  const before = await db
    .selectFrom('review_card')
    .selectAll()
    .where('skill', '=', skill)
    .where('kind', '=', kind)
    .executeTakeFirst();
  const after = reviewed(before === undefined ? null : cardOf(before), answer);
  if (after === null) return;
  const row = rowOf(after);
  await db
    .insertInto('review_card')
    .values(row)
    .onConflict((conflict) => conflict.columns(['skill', 'kind']).doUpdateSet(row))
    .execute();
}

/**
 * Makes the cards anew from the answers that count, which leaves out those to questions whose key the player objects to.
 * @param of the one card to make; all of them by default
 */
export async function rebuildCards(db: Kysely<Tables>, of: Distinction | null = null): Promise<void> {
  const objections = await db
    .selectFrom('objection')
    .select(['game_id as gameId', 'question_id as questionId', 'reason'])
    .orderBy('id')
    .execute();
  const objected = objectedAnswers(objections);
  // All columns, because the migration to version 3 comes by where there is no practiced_kind yet.
  let answers = db.selectFrom('answer').selectAll().orderBy('id');
  let old = db.deleteFrom('review_card');
  if (of !== null) {
    answers = answers
      .where('skill', '=', of.skill)
      .where(({ fn }) => fn.coalesce('practiced_kind', 'kind'), '=', of.kind);
    old = old.where('skill', '=', of.skill).where('kind', '=', of.kind);
  }
  const counting = (await answers.execute()).filter(
    ({ game_id, question_id }) => !objected.has(answerName({ gameId: game_id, questionId: question_id })),
  );
  const cards = cardsOf(
    counting.map((row) => ({
      skill: row.skill as Skill,
      kind: row.kind,
      practicedKind: row.practiced_kind ?? undefined,
      right: row.is_right === 1,
      confidence: row.confidence as Confidence,
      answeredAt: row.answered_at,
    })),
  );
  await old.execute();
  if (cards.length > 0) await db.insertInto('review_card').values(cards.map(rowOf)).execute();
}

function cardOf(row: Selectable<ReviewCardTable>): ReviewCard {
  return {
    skill: row.skill as Skill,
    kind: row.kind,
    due: row.due,
    stability: row.stability,
    difficulty: row.difficulty,
    scheduledDays: row.scheduled_days,
    learningSteps: row.learning_steps,
    reviews: row.reviews,
    lapses: row.lapses,
    state: row.state,
    lastReview: row.last_review,
  };
}

function rowOf(card: ReviewCard): ReviewCardTable {
  return {
    skill: card.skill,
    kind: card.kind,
    due: card.due,
    stability: card.stability,
    difficulty: card.difficulty,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningSteps,
    reviews: card.reviews,
    lapses: card.lapses,
    state: card.state,
    last_review: card.lastReview,
  };
}

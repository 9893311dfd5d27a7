/** The objections that stand, counted by reason, and the latest of them. */
import { cleanLine } from '../article/clean-text.ts';
import type { OBJECTION_REASONS, ObjectionReason } from '../game/game.ts';
import type { RoundKind } from '../quiz/quiz.ts';
import type { GameId, History, KeptObjection } from './progress-store.ts';
import { standingObjections } from './standing-objections.ts';

export interface ListedObjection {
  /** The title of the article, or where it is from. */
  readonly article: string;
  readonly ref: string;
  readonly questionId: string;
  readonly skill: RoundKind;
  /** The kind of the item as the key has it; null where it has none. */
  readonly kind: string | null;
  readonly reason: string;
  readonly objectedAt: string;
  /** The player's own day of it. */
  readonly day: string;
}

export interface ObjectionFigures {
  readonly count: number;
  readonly byReason: Readonly<Record<ObjectionReason, number>>;
  /** The newest first. */
  readonly latest: readonly ListedObjection[];
}

/** How many of the latest are listed. */
const LISTED = 5;

/**
 * What the player holds against keys, without what was taken back.
 * @param dayOf the player's own day of an instant
 */
export function objectionFigures(
  { objections, games }: Pick<History, 'objections' | 'games'>,
  dayOf: (instant: string) => string,
): ObjectionFigures {
  const standing = standingObjections(objections);
  const titles = new Map(games.map(({ id, title }) => [id, title]));
  const countOf = (reason: ObjectionReason) => standing.filter((each) => each.reason === reason).length;
  return {
    count: standing.length,
    byReason: {
      'another-answer': countOf('another-answer'),
      'not-proven': countOf('not-proven'),
      'not-alone': countOf('not-alone'),
      'not-so': countOf('not-so'),
    } satisfies Record<(typeof OBJECTION_REASONS)[number], number>,
    latest: standing
      .slice(-LISTED)
      .reverse()
      .map((objection) => ({ ...listed(objection, titles), day: dayOf(objection.objectedAt) })),
  };
}

function listed(
  { gameId, ref, questionId, skill, kind, reason, objectedAt }: KeptObjection,
  titles: ReadonlyMap<GameId, string | null>,
): Omit<ListedObjection, 'day'> {
  const title = gameId === null ? null : (titles.get(gameId) ?? null);
  return { article: cleanLine(title ?? ref), ref, questionId, skill, kind, reason, objectedAt };
}

/** Which of the objections that were kept still stand: players can take one back. */

/** The reason that is kept where an objection is taken back. */
export const TAKEN_BACK = 'taken-back';

/** As much of an objection as tells what it is about. */
export interface ObjectionNote {
  /** Null where no game was kept. */
  readonly gameId: number | null;
  readonly questionId: string;
  readonly reason: string;
}

/** An answer or an objection by its game and question; equal for what belongs together. */
export function answerName({ gameId, questionId }: Pick<ObjectionNote, 'gameId' | 'questionId'>): string {
  return `${gameId} ${questionId}`;
}

/** The last objection to each question of each game, without those taken back, in the order given. */
export function standingObjections<T extends ObjectionNote>(objections: readonly T[]): T[] {
  const last = new Map<string, T>();
  for (const objection of objections) {
    const name = answerName(objection);
    last.delete(name);
    last.set(name, objection);
  }
  return [...last.values()].filter(({ reason }) => reason !== TAKEN_BACK);
}

/** The names of the answers that do not count. */
export function objectedAnswers(objections: readonly ObjectionNote[]): ReadonlySet<string> {
  return new Set(
    standingObjections(objections.filter(({ gameId }) => gameId !== null)).map((objection) =>
      answerName(objection),
    ),
  );
}

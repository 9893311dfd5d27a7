/** What a player holds against the key of a hunt's sentence: recorded with its reason, and the sentence is taken out of the score. */
import { tallyOf } from '../hunt/score-hunt.ts';
import type { Step } from './effect.ts';
import type { GameState, HuntRecord, ObjectionReason, PlayedHunt } from './game.ts';
import { OBJECTION_REASONS } from './game.ts';
import { keepHuntObjection } from './keep.ts';

/** The reasons that there can be: a sentence stands in its article, and need not stand alone. */
export const HUNT_REASONS: readonly ObjectionReason[] = OBJECTION_REASONS.filter(
  (reason) => reason !== 'not-alone',
);

/** The reason that the player gave against the key of a sentence; null for none. */
export function objectionToSentence(
  { objections }: Pick<PlayedHunt, 'objections'>,
  sentence: number,
): ObjectionReason | null {
  return objections.find((objection) => objection.sentence === sentence)?.reason ?? null;
}

/** The hunt with no more sentences that count than the player lets stand. */
export function withoutObjected({ hunt, objections }: PlayedHunt): Pick<PlayedHunt['hunt'], 'scored'> {
  return {
    scored: hunt.scored.filter(({ sentence }) => objectionToSentence({ objections }, sentence) === null),
  };
}

/** What became of a sentence that counts is told; there an objection can be opened. */
export function isHuntLesson({ place, session }: GameState): boolean {
  if (place.at !== 'hunted' || !place.lesson) return false;
  return session?.hunt?.hunt.scored.some(({ sentence }) => sentence === place.current) ?? false;
}

/** The records with that of this hunt in place of what it was before. */
function withRecord(records: readonly HuntRecord[], { pooled }: PlayedHunt, record: HuntRecord) {
  return pooled ? records.map((each) => (each.article === record.article ? record : each)) : records;
}

/**
 * Records the objection to the key of a sentence, or with null takes it back, and closes what lies over the place; a second
 * one to the same sentence replaces the first. The hunt is scored and kept anew. Nothing happens before the hunt is finished,
 * and for a sentence that does not count anyway.
 */
export function objectToSentence(state: GameState, sentence: number, reason: ObjectionReason | null): Step {
  const { session } = state;
  const played = session?.hunt;
  const isTold = played?.finished && played.hunt.scored.some((each) => each.sentence === sentence);
  if (!session || !played || !isTold) return { state, effects: [] };
  const others = played.objections.filter((objection) => objection.sentence !== sentence);
  const objections = reason === null ? others : [...others, { sentence, reason }];
  const hunt: PlayedHunt = { ...played, objections };
  const record = { article: played.article, tally: tallyOf(withoutObjected(hunt), hunt.flags) };
  const after: GameState = {
    ...state,
    overlay: null,
    hunts: withRecord(state.hunts, hunt, record),
    session: { ...session, hunt },
  };
  return {
    state: after,
    effects: keepHuntObjection(after, sentence, reason, { ...record, flags: hunt.flags }),
  };
}

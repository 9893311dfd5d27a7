/** Tells how sure it is whom a pronoun means, by how the one whom most speaks for stands beside the others. */
import type { Entity } from '../names/cast.ts';

/** How the one whom most speaks for stands beside the others, and to the pronoun. */
export interface Standing {
  readonly entity: Entity;
  /** By how much more speaks for this one than for the next: infinity where there is no other. */
  readonly lead: number;
  /** How many sentences and paragraphs lie between. */
  readonly sentences: number;
  readonly paragraphs: number;
  /** A name near by fits two people, or two are named as one: "Vale and Quill". */
  readonly ambiguous: boolean;
  /** The pronoun may mean a name that follows it. */
  readonly pointsForward: boolean;
  /** The rival is named in the same sentence. */
  readonly together: boolean;
  /** This one spoke last. */
  readonly spoke: boolean;
  /** The pronoun says whose something is: "his". */
  readonly possessive: boolean;
  /** Words in marks beside the pronoun speak of another "him". */
  readonly ofAnother: boolean;
  /** Somebody nearer is named in the pronoun's own clause, and so is not meant. */
  readonly passedOver: boolean;
  /** Only somebody's words in marks name this one near by. */
  readonly onlyInMarks: boolean;
}

/** A pronoun of the one person named whom its gender fits. Of 27 such quotes in annotated news all went to the right name. */
const SUREST = 0.96;

/** So many paragraphs back, others have been spoken of in between. */
const FAR = 3;

/** So far ahead that a rival hardly matters, and so far that it does not where a sentence lies between. */
const AHEAD = 6;
const CLEAR = 3;

/**
 * How sure it is. The figures are a little lower than the shares of 276 such pronouns in political news for which a reader said
 * whom they mean: a lead of `CLEAR` and a sentence between 98 of 100, where a rival is named in the same sentence and this one
 * spoke last, and 28 of 28 where none is; no known gender, but a full name not far off 39 of 39; a name near by that fits two
 * 30 of 31, where the lead is large.
 */
export function surenessOf(standing: Standing): number {
  const { entity, lead, sentences, paragraphs, ambiguous, together, spoke, passedOver } = standing;
  const isKnown = entity.gender !== null;
  const alone = byLead(standing);
  if (standing.pointsForward) return 0.6;
  if (standing.onlyInMarks || paragraphs >= FAR || (passedOver && !isKnown)) return Math.min(0.7, alone);
  if (ambiguous) return lead >= AHEAD && sentences > 0 && isKnown ? 0.92 : Math.min(0.6, alone);
  return (together && (lead < CLEAR || !spoke)) || (standing.ofAnother && !spoke)
    ? Math.min(0.7, alone)
    : alone;
}

/** How sure it is by the lead and the name alone. */
function byLead({ entity, lead, sentences, paragraphs, possessive }: Standing): number {
  const isFullName = entity.kind === 'person' && entity.name.includes(' ') && paragraphs <= 1;
  const sure = entity.gender !== null ? SUREST : isFullName ? 0.93 : entity.kind === 'person' ? 0.78 : 0.6;
  if (lead === Number.POSITIVE_INFINITY) return sure;
  if (lead >= AHEAD) return sure - (entity.gender === null ? 0 : 0.01);
  if (lead < CLEAR) return lead >= 1 ? 0.7 : 0.5;
  if (sentences === 0) return possessive ? 0.85 : 0.7;
  return entity.gender !== null && paragraphs <= 1 ? 0.93 : 0.7;
}

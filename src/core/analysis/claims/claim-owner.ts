/** Finds whose claim a noun like "claim" speaks of: "Vale's claim", "his false claims". */

import type { Entity } from '../names/cast.ts';
import { mainSubject } from '../phrases/main-subject.ts';
import { resolvePronoun } from '../sources/resolve-pronouns.ts';
import type { Findings } from './claim-finder.ts';

/** Verbs for taking up another's words: the claims in "she echoed her claims" are not the subject's own. */
const TAKES_UP =
  /^(?:parrot|echo|endorse|reject|dismiss|dispute|deny|denied|refute|rebut|correct|debunk|attack|criticiz|criticis|amplif|defend|share)/;
/** In "he repeated his claims" they are the subject's own, unless the sentence names somebody else. */
const REPEATS = /^(?:repeat|reiterat|restat|renew)/;
const LEAST = 0.8;

/**
 * The person whose claims they are, by the name or pronoun before the noun: null where nobody is said to own them, 'unsure'
 * where it is not certain who does ("the American's claim"), or where that is no person.
 */
export function ownerOfClaim(findings: Findings, noun: number, first: number): Entity | null | 'unsure' {
  const { all, mentionAt, cast } = findings.ground;
  for (let i = noun - 1; i >= Math.max(first, noun - 5); i--) {
    const { lower } = all[i]!;
    if (lower === "'s" || lower === "'") {
      const mention = mentionAt[i - 1]!;
      return mention < 0 || cast.doubtful.has(mention) ? 'unsure' : personOr(cast.entityOf[mention]);
    }
    if (lower === 'his' || lower === 'her') return personOr(ownerByPronoun(findings, i, first));
    if (lower === 'their' || lower === 'its') return 'unsure';
  }
  return null;
}

const personOr = (entity: Entity | null | undefined) => (entity?.kind === 'person' ? entity : 'unsure');

/** The one whom "his" or "her" at `at` stands for; null where that is not certain. */
function ownerByPronoun(findings: Findings, at: number, first: number): Entity | null {
  const { ground } = findings;
  const { lower } = ground.all[at]!;
  const verbs = ground.all.slice(Math.max(first, at - 2), at);
  const others = othersBefore(findings, at, first, lower);
  if (verbs.some((t) => TAKES_UP.test(t.lower))) return others.size === 1 ? [...others][0]! : null;
  if (verbs.some((t) => REPEATS.test(t.lower)) && others.size > 0) return null;
  const found = resolvePronoun(ground, lower, at, null);
  return found && found.confidence >= LEAST ? found.entity : null;
}

/** The people named in the sentence before `at` who fit the pronoun and are not its subject. */
function othersBefore(findings: Findings, at: number, first: number, pronoun: string): ReadonlySet<Entity> {
  const { ground } = findings;
  const { mentionAt, cast } = ground;
  // A name that opens the sentence is its subject, however far the phrase around it was read.
  const opening =
    mentionAt[first]! >= 0 ? mentionAt[first]! : (mainSubject(ground, first, at)?.mention ?? -1);
  const own = opening >= 0 ? cast.entityOf[opening] : null;
  const others = new Set<Entity>();
  for (let i = first; i < at; i++) {
    const entity = mentionAt[i]! >= 0 ? cast.entityOf[mentionAt[i]!] : null;
    const fits =
      entity != null &&
      entity.kind !== 'organization' &&
      entity.gender !== (pronoun === 'his' ? 'female' : 'male');
    if (entity && fits && entity !== own) others.add(entity);
  }
  return others;
}

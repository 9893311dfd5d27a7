/** Reads the reporting verb at a word, with the particle behind it: "said", "pointed out". */
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../lexicon/function-words.ts';
import { type ReportingVerb, verbReadings } from '../lexicon/reporting-verbs.ts';
import type { Token } from '../tokens.ts';

/** Whether words or a clause may follow the particle: "went on, “…”", "pointed out that", not "went on recess". */
const leadsOn = (next: Token | undefined) =>
  next === undefined ||
  next.kind === 'mark' ||
  next.passage >= 0 ||
  /ly$/.test(next.lower) ||
  DETERMINERS.has(next.lower) ||
  PRONOUNS.has(next.lower) ||
  next.capital ||
  PREPOSITIONS.has(next.lower) ||
  CONJUNCTIONS.has(next.lower);

/** "adding to the sense that it leaks": what grows, not what is said. */
const increases = ({ lemma, form }: ReportingVerb, next: Token | undefined) =>
  lemma === 'add' && form === 'gerund' && next?.lower === 'to';

/** Particles that any verb of saying may take: "tweeting out reports", "wrote back that". */
const PARTICLES = /^(?:out|back|aloud)$/;

/** "continued to fight", "continuing her work": what follows tells what is done, not what is said. */
const goesOnDoing = ({ lemma, form }: ReportingVerb, next: Token | undefined) =>
  (lemma === 'continue' || lemma === 'begin') && (next?.lower === 'to' || form === 'gerund');

/** "agrees with Vale that it leaks": two hold it. */
const joinsAnother = ({ lemma }: ReportingVerb, next: Token | undefined) =>
  next?.lower === 'with' && /^(?:agree|concur|disagree)$/.test(lemma);

/** "said back |in| May", "said out |of| pity": no particle of the verb. */
const OPENS_PHRASE = /^(?:of|in|on|at|when|during)$/;

/** The reporting verb at the token, with the particle behind it where it takes one; null for none. */
export function readVerb(
  all: readonly Token[],
  at: number,
  limit: number,
): { readonly verb: ReportingVerb; readonly to: number } | null {
  const readings = verbReadings(all[at]!.lower);
  if (!readings) return null;
  const { plain, byParticle } = readings;
  const phrasal = byParticle && at + 1 < limit && leadsOn(all[at + 2]) && byParticle.get(all[at + 1]!.lower);
  if (phrasal) return { verb: phrasal, to: at + 2 };
  if (!plain || goesOnDoing(plain, all[at + 1]) || joinsAnother(plain, all[at + 1])) return null;
  if (increases(plain, all[at + 1])) return null;
  const particle =
    at + 1 < limit && PARTICLES.test(all[at + 1]!.lower) && !OPENS_PHRASE.test(all[at + 2]?.lower ?? '');
  return { verb: plain, to: particle ? at + 2 : at + 1 };
}

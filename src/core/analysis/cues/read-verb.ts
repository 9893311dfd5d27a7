/** Reads the reporting verb at a word, with the particle behind it: "said", "pointed out". */
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../lexicon/function-words.ts';
import { PHRASAL_VERBS, REPORTING_VERBS, type ReportingVerb } from '../lexicon/reporting-verbs.ts';
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

/** The reporting verb at the token, with the particle behind it where it takes one; null for none. */
export function readVerb(
  all: readonly Token[],
  at: number,
  limit: number,
): { readonly verb: ReportingVerb; readonly to: number } | null {
  const { lower } = all[at]!;
  const particles = PHRASAL_VERBS.get(lower);
  const phrasal = particles && at + 1 < limit && leadsOn(all[at + 2]) && particles.get(all[at + 1]!.lower);
  if (phrasal) return { verb: phrasal, to: at + 2 };
  const verb = REPORTING_VERBS.get(lower);
  return verb ? { verb, to: at + 1 } : null;
}

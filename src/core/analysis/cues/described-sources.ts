/** Finds the head of a subject whose description ends in another name: "a lawyer representing Ada Vale |said". */
import type { Groundwork } from '../groundwork.ts';
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { reportingVerb } from '../lexicon/reporting-verbs.ts';
import { type NounPhrase, phraseEndingAt } from '../phrases/noun-phrases.ts';
import { isNominal, opensParticiple } from '../phrases/phrase-words.ts';
import { canSpeak } from '../phrases/subjects.ts';

/** How far a relative clause without commas may reach: "an official who asked not to be named |said". */
const RELATIVE_REACH = 12;

/** Whom the relative clause that ends before the verb describes; null where none reaches up to `from`. */
export function bearerOfRelative(ground: Groundwork, from: number, first: number): NounPhrase | null {
  const { all } = ground;
  for (let i = from - 2; i > Math.max(first, from - RELATIVE_REACH); i--) {
    const { lower, kind, passage } = all[i]!;
    if (kind === 'mark' || passage >= 0) return null;
    const reports = reportingVerb(lower)?.form === 'past' && all[i - 1]!.lower !== 'who';
    if (reports) return null;
    if (lower !== 'who') continue;
    const bearer = phraseEndingAt(ground, i - 1, first);
    return bearer && canSpeak(ground, bearer) ? bearer : null;
  }
  return null;
}

/** Whether what describes the subject may still begin at `at`: in the phrase, right before it, or where "in" or "of" leads to it. */
function reachesBack(ground: Groundwork, { from, to }: NounPhrase, at: number): boolean {
  if (at >= from - 1) return true;
  const { lower } = ground.all[at + 1]!;
  return (
    to - at < RELATIVE_REACH &&
    PREPOSITIONS.has(ground.all[from - 1]!.lower) &&
    (isNominal(ground, at + 1) || DETERMINERS.has(lower) || PREPOSITIONS.has(lower))
  );
}

/**
 * The phrase that the one before the verb only describes: "raiders backing Vale |said", "the engineers I met |said".
 * Null where it describes nothing, 'nobody' where what it describes cannot be told.
 */
export function describedBefore(
  ground: Groundwork,
  source: NounPhrase,
  first: number,
): NounPhrase | 'nobody' | null {
  const { all } = ground;
  for (let i = source.to - 2; i > first && reachesBack(ground, source, i); i--)
    if (opensParticiple(ground, i)) {
      const bearer = phraseEndingAt(ground, i - 1, first);
      // A label without a name keeps its description: "a lawyer representing Ada Quill".
      return bearer ? { ...bearer, to: source.to, end: source.end } : 'nobody';
    }
  const before = all[source.from - 1];
  const isContact =
    source.from - 2 >= first &&
    source.to === source.from + 1 &&
    source.mention < 0 &&
    before !== undefined &&
    SUBJECT_PRONOUNS.has(before.lower) &&
    before.text !== 'US';
  return isContact ? (phraseEndingAt(ground, source.from - 2, first) ?? 'nobody') : null;
}

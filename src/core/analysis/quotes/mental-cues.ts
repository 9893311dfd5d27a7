/** Tells cues of speech from cues of thought: "she said it leaks" is her word, "she knew it leaked" is the article's. */
import type { Cue } from '../cues/cue.ts';
import { MENTAL_OF_PEOPLE, MENTAL_VERBS } from '../lexicon/mental-verbs.ts';
import type { ResolvedSource } from '../sources/resolved-source.ts';

/** Whether the cue tells what somebody knew, thought or wanted, and nobody is said to have said it. */
export function isMental({ verb }: Cue, source: ResolvedSource | null): boolean {
  if (verb === null) return false;
  if (MENTAL_VERBS.has(verb.lemma)) return true;
  const isPerson = source?.voice.named === true && source.voice.entity.kind === 'person';
  return isPerson && MENTAL_OF_PEOPLE.has(verb.lemma);
}

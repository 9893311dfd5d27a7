/** Tells sources that may be somebody else than they were read as. */

import { startsUpper } from '../../article/letters.ts';
import type { Cue } from '../cues/cue.ts';
import type { Groundwork } from '../groundwork.ts';
import { GROUP_NOUNS, UNNAMED_NOUNS } from '../lexicon/people.ts';
import { reportingVerb } from '../lexicon/reporting-verbs.ts';
import type { ResolvedSource } from '../sources/resolved-source.ts';

/** Whether the name holds a verb of saying: "Ada Vale Hints Bo Quill" was read out of the capitals of a headline. */
export function holdsHeadline({ voice }: ResolvedSource): boolean {
  if (!voice.named) return false;
  const words = voice.entity.name.split(' ');
  // "of Staff Ada Vale" is what is left of an office.
  if (/^(?:of|for|the|and)$/.test(words[0]!)) return true;
  return words.some((word) => reportingVerb(word.toLowerCase())?.form === 'third');
}

/** How many tokens may stand between a source and a verb that only hangs on. */
const FARTHEST = 22;

/** Whether the phrase for an unnamed source holds a verb or no person, or whether one speaks for a body that is named. */
export function isNoPerson(ground: Groundwork, { voice, mention }: ResolvedSource): boolean {
  if (voice.named) {
    // "American officials" are not the first body whose name begins with "American".
    const last = ground.text.slice(mention.start, mention.end).split(/\s+/).at(-1)!.toLowerCase();
    return voice.entity.kind === 'organization' && (GROUP_NOUNS.has(last) || UNNAMED_NOUNS.has(last));
  }
  const words = voice.label.split(' ');
  const speaksForNamed = words.some((w) => /^spokes/i.test(w)) && words.some((w) => startsUpper(w));
  const holdsVerb = words.some((w) => reportingVerb(w)?.form === 'past');
  const endsInName = words.length > 1 && words.slice(-2).every((w) => /^\p{Lu}\p{Ll}/u.test(w));
  return (
    speaksForNamed ||
    holdsVerb ||
    endsInName ||
    words.length > 8 ||
    /^(?:only|just|about|nearly|\w+ing)$/i.test(words[0]!)
  );
}

/** Whether somebody else is named between the source and a verb that only hangs on: "Vale met Quill, saying …". */
export function isFarFromCue(ground: Groundwork, cue: Cue, source: ResolvedSource): boolean {
  if (cue.place !== 'main-subject' || !source.voice.named) return false;
  const { mentionAt, cast, all } = ground;
  if (all[Math.max(0, cue.at - FARTHEST)]!.start > source.mention.end) return true;
  for (let i = cue.at - 1; i >= 0 && all[i]!.start >= source.mention.end; i--) {
    const other = mentionAt[i]! >= 0 ? cast.entityOf[mentionAt[i]!] : null;
    if (other && other !== source.voice.entity && other.kind === 'person') return true;
  }
  return false;
}

/** Tells sources that may be somebody else than they were read as. */

import type { Cue } from '../cues/cue.ts';
import type { Groundwork } from '../groundwork.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import type { ResolvedSource } from '../sources/resolve-sources.ts';

/** Whether the name holds a verb of saying: "Ada Vale Hints Bo Quill" was read out of the capitals of a headline. */
export function holdsHeadline({ voice }: ResolvedSource): boolean {
  return (
    voice.named &&
    voice.entity.name.split(' ').some((word) => REPORTING_VERBS.get(word.toLowerCase())?.form === 'third')
  );
}

/** Whether somebody else is named between the source and a verb that only hangs on: "Vale met Quill, saying …". */
export function isFarFromCue(ground: Groundwork, cue: Cue, source: ResolvedSource): boolean {
  if (cue.place !== 'main-subject' || !source.voice.named) return false;
  const { mentionAt, cast, all } = ground;
  for (let i = cue.at - 1; i >= 0 && all[i]!.start >= source.mention.end; i--) {
    const other = mentionAt[i]! >= 0 ? cast.entityOf[mentionAt[i]!] : null;
    if (other && other !== source.voice.entity && other.kind === 'person') return true;
  }
  return false;
}

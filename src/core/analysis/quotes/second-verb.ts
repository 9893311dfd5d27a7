/** Tells a second verb of saying that may belong to what the first one reports: "Vale said that it showed a plan |and indicated …". */
import { firstIndex } from '../../article/search.ts';
import type { Cue } from '../cues/cue.ts';
import type { Groundwork } from '../groundwork.ts';
import { PRONOUNS } from '../lexicon/function-words.ts';
import { phraseStartingAt } from '../phrases/noun-phrases.ts';
import { canSpeak } from '../phrases/subjects.ts';
import { contentStart } from './content-start.ts';

/** So many cues of the sentence before the second verb are looked at. */
const MOST_BEFORE = 4;

/** Whether the subject of the reported clause that begins at `from` could be the subject of the second verb as well. */
function couldGoOn(ground: Groundwork, from: number, second: Cue): boolean {
  const subject = phraseStartingAt(ground, from, second.at);
  if (!subject) return true;
  const { lower } = ground.all[subject.head]!;
  // "Vale said she was late and added …": whoever it is, the words are hers.
  if (PRONOUNS.has(lower) && !/^(?:it|this|that|these|those)$/.test(lower)) return false;
  return !second.verb?.sure || (lower !== 'it' && canSpeak(ground, subject));
}

/** "The letter, |Vale said,| showed a plan and indicated …": the reporting clause only interrupts another. */
const interrupts = ({ all }: Groundwork, { at, to, source }: Cue) =>
  source !== null &&
  all[Math.min(at, source.from) - 1]?.lower === ',' &&
  all[Math.max(to, source.to)]?.lower === ',';

/** Whether the cue is the second verb behind "and" whose subject may be that of the clause which an earlier cue reports. */
export function isSecondVerb(ground: Groundwork, cue: Cue, limit: number, cues: readonly Cue[]): boolean {
  if (cue.place !== 'main-subject' || cue.verb === null || cue.verb.form === 'gerund') return false;
  const { all } = ground;
  let before = cue.at - 1;
  while (before > 0 && /ly$/.test(all[before]!.lower)) before--;
  if (!/^(?:and|but|or|then)$/.test(all[before]!.lower)) return false;
  const at = firstIndex(cues, (other) => other.at >= cue.at);
  return cues.slice(Math.max(0, at - MOST_BEFORE), at).some((earlier) => {
    if (!earlier.finite || !earlier.verb?.takesClause) return false;
    if (interrupts(ground, earlier)) return !cue.verb?.sure;
    const content = contentStart(ground, earlier, limit);
    return content !== null && content[0] < before && couldGoOn(ground, content[0], cue);
  });
}

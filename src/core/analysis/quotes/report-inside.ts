/** Tells where retold words hold the words of another: "Vale said Quill had told her that the pier leaked". */
import type { Cue } from '../cues/cue.ts';
import type { Groundwork } from '../groundwork.ts';
import { NOT_SPEECH } from '../lexicon/reporting-verbs.ts';

/** How many words behind the verb may open what it reports. */
const REACH = 8;

/** Verbs that tell a deed where "to" follows: "had agreed to pay", "had refused to sign". */
const ACTS = /^(?:agree|promise|refuse|pledge|vow|decline|threaten|offer)$/;

/** Whether the cue inside words that end before `to` hands on what another said, not just what was done: "had asked the council for money". */
export function reports({ all }: Groundwork, cue: Cue, to: number): boolean {
  if (cue.source === null) return false;
  const lemma = cue.verb?.lemma ?? '';
  const behind = all.slice(cue.to, Math.min(to, cue.to + REACH)).map((t) => t.lower);
  const isDeed =
    (cue.verb !== null && NOT_SPEECH.has(lemma)) ||
    /^(?:ask|request)$/.test(lemma) ||
    (ACTS.test(lemma) && behind[0] === 'to');
  // "at a cost it would not disclose": nothing is told.
  return !(isDeed || cue.negated) || behind.some((w) => /^(?:that|whether|if|how|why|what)$/.test(w));
}

/** Tells what the reporter saw: "a reporter at the scene saw two trucks leave", "journalists heard shots". */
import type { Groundwork } from '../groundwork.ts';
import { phraseStartingAt } from '../phrases/noun-phrases.ts';

const REPORTERS =
  /^(?:reporter|reporters|journalist|journalists|correspondent|correspondents|photographer|photographers)$/;
const PERCEIVES = /^(?:saw|watched|heard|witnessed|observed|counted|photographed|filmed)$/;

/**
 * Whether the sentence at `[from, to)` tells what the article's own reporter perceived. One whose outlet is named may be
 * somebody else's: that is a report, not an observation.
 */
export function isObserved(ground: Groundwork, from: number, to: number): boolean {
  const { all, mentionAt } = ground;
  const subject = phraseStartingAt(ground, from, to);
  if (!subject) return false;
  const head = all.slice(subject.from, subject.to).find((t) => REPORTERS.test(t.lower));
  const verb = all.slice(subject.from, Math.min(to, subject.to + 6)).find((t) => PERCEIVES.test(t.lower));
  if (!head || !verb || verb.start < head.start) return false;
  for (let i = subject.from; all[i]!.start < head.start; i++) if (mentionAt[i]! >= 0) return false;
  return true;
}

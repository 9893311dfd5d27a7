/** Are the reasons about options that there are? One for a misspelled option would never be shown. */
import type { PackEntry } from '../pack/pack.ts';
import { isNone, levelOf } from '../quiz/known-labels.ts';
import type { CheckSubject } from './check-subject.ts';
import type { Finding } from './finding.ts';

export function checkReasons(subject: CheckSubject): Finding[] {
  const { entries } = subject.pack;
  return entries.flatMap((entry, index) =>
    Object.keys(entry.overrides.reasons ?? {})
      .filter((label) => !isOffered(subject, entry, label))
      .map((label) =>
        subject.finding(
          'reason-unused',
          [...subject.pathOf(index), 'reasons', label],
          subject.says.reasonUnused(label),
        ),
      ),
  );
}

/** True where a game could look for the reason under this label. */
function isOffered({ pack: { speakers, entries } }: CheckSubject, entry: PackEntry, label: string): boolean {
  const { options } = entry.overrides;
  if (options?.includes(label)) return true;
  switch (entry.skill) {
    case 'quotes':
      return speakers.some(({ name }) => name === label && name !== entry.speaker);
    case 'claims':
      return isNone(label) || entries.some((other) => other.skill === 'claims' && other.claim === label);
    case 'certainty':
      return levelOf(label) !== null;
    default:
      return entry satisfies never;
  }
}

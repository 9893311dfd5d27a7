/** Asks of an entry in memory what the reader of the format would say of it. */
import { readEntryShape } from './entry-shape.ts';
import type { PackEntry, PackSpeaker } from './pack.ts';
import type { PackProblem } from './pack-problem.ts';
import { readEntry } from './read-entry.ts';
import type { YamlSource } from './read-yaml.ts';
import { writtenEntry } from './serialize-pack.ts';

/** What is not in a file stands nowhere. */
const NOWHERE: YamlSource = { data: null, offsetOf: () => 0, offsetOfKey: () => 0 };

/** What keeps the entry from being read back as it is; empty where nothing does. Offsets are all 0. */
export function entryProblems(
  entry: PackEntry,
  text: string,
  speakers: readonly PackSpeaker[],
): readonly PackProblem[] {
  const shaped = readEntryShape(writtenEntry(text, entry), [], NOWHERE);
  if (shaped.problems !== null) return shaped.problems;
  if (shaped.entry.skill === 'question') throw new RangeError('an entry was written as a question');
  return readEntry(shaped.entry, [], { text, speakers, yaml: NOWHERE }).problems;
}

/** Tells what of a pack that people worked on stands in a new version of its article. */
import { readEntryShape } from '../entry-shape.ts';
import type { PackEntry, PackSpeaker } from '../pack.ts';
import { packError } from '../pack-problem.ts';
import { readEntry } from '../read-entry.ts';
import type { ReadablePack } from '../read-pack.ts';
import { readQuestion } from '../read-question.ts';

export interface Standing {
  /** Each entry of the pack as it reads in the new article; null for one whose evidence is not there. */
  readonly entries: readonly (PackEntry | null)[];
  /** Of each question in somebody's own words, by its index in the file, whether its evidence is there. */
  readonly questions: ReadonlyMap<number, boolean>;
}

/** @param text the new article */
export function standing(
  { yaml, source, pack, entryIndexes }: ReadablePack,
  text: string,
  speakers: readonly PackSpeaker[],
): Standing {
  const { data } = yaml;
  const found: unknown = typeof data === 'object' && data !== null && 'entries' in data ? data.entries : [];
  const entries: (PackEntry | null)[] = [];
  const questions = new Map<number, boolean>();
  for (const [index, entry] of (Array.isArray(found) ? (found as readonly unknown[]) : []).entries()) {
    const at = ['entries', index];
    const shape = readEntryShape(entry, at, yaml);
    if (shape.entry === null) throw packError(pack.path, source, shape.problems);
    if (shape.entry.skill === 'question') {
      questions.set(index, readQuestion(shape.entry.written, at, { text, yaml }).problems.length === 0);
      continue;
    }
    const now = readEntry(shape.entry, at, { text, speakers, yaml });
    entries[entryIndexes.indexOf(index)] = now.problems.length === 0 ? now.entry : null;
  }
  return { entries, questions };
}

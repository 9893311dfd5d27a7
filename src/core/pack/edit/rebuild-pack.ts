/** Builds a pack again over one that people have worked on: what they read and wrote stays, as far as the new article bears it. */
import { cleanLine } from '../../article/clean-text.ts';
import type { Span } from '../../article/span.ts';
import { UserError } from '../../user-error.ts';
import { entryProblems } from '../entry-problems.ts';
import { contentOf, type Pack, type PackEntry } from '../pack.ts';
import { entryId } from '../pack-to-key.ts';
import { parsePack } from '../parse-pack.ts';
import type { ReadablePack } from '../read-pack.ts';
import { writtenEntry } from '../serialize-pack.ts';
import { changeYaml, type YamlChange } from './change-yaml.ts';
import { sameData } from './changed-data.ts';
import { type GivenHead, headChanges } from './head-changes.ts';
import { type LostEntry, lostOf, lostQuestions } from './lost-entry.ts';
import { type MergedSpeakers, mergeSpeakers } from './merge-speakers.ts';
import { standing } from './standing.ts';

export interface Rebuilt {
  /** The new text of the file, without a byte order mark. */
  readonly yaml: string;
  readonly pack: Pack;
  /** How many entries that somebody reviewed or wrote were kept. */
  readonly kept: number;
  /** How many entries are new: neither kept nor there before. */
  readonly added: number;
  readonly lost: readonly LostEntry[];
}

/**
 * The file of a pack after its article was analyzed again. Of the old file stay, as they are written: all keys of the head,
 * speakers with their roles and aliases, comments, and each entry that is reviewed or that a person wrote, as long as its
 * evidence is found in the new article; where it is not, the entry is listed as lost and left out. All other entries are those
 * of `fresh`, without the ones that repeat a kept entry or that somebody has dropped. The article, `built.by` and
 * `built.confidence` are the new ones. With an article and findings that are the same, the file is too.
 *
 * Throws a UserError (`pack-…`) where nothing would be left to ask, and where the layout of the old file does not allow the
 * changes.
 * @param fresh what `buildPack` made of the new article
 * @param given keys of the head that somebody asked for anew
 */
export function rebuildPack(read: ReadablePack, fresh: Pack, given: GivenHead = {}): Rebuilt {
  const { source: yaml, pack: old } = read;
  const { path } = old;
  const wanted = old.entries.map(isOnesOwn);
  const speakers = mergeSpeakers(yaml, old, fresh, wanted);
  const { entries: stands, questions } = standing(read, fresh.text, speakers.all);
  const kept = old.entries.flatMap((_, index) => (wanted[index] ? (stands[index] ?? []) : []));
  const news = newEntries(old, fresh, speakers, kept);
  const { changes, placed } = entryChanges(read, fresh.text, wanted, stands, news);
  const gone = [...questions].filter(([, stands]) => !stands).map(([index]) => index);
  const added = news.filter((entry) => !placed.has(entry));
  if (kept.length + news.length + questions.size - gone.length === 0) {
    throw new UserError('pack-nothing-left', ({ review }) => review.nothingLeft(cleanLine(path)));
  }
  const text = changeYaml(yaml, [
    ...headChanges(old, fresh, given),
    ...speakers.changes,
    ...changes,
    ...gone.map((index): YamlChange => ({ do: 'take-out', path: ['entries', index] })),
    ...(added.length > 0
      ? [
          {
            do: 'append',
            path: ['entries'],
            values: added.map((entry) => writtenEntry(fresh.text, entry)),
          } as const,
        ]
      : []),
  ]);
  const before = new Set(old.entries.map(entryId));
  return {
    yaml: text,
    pack: parsePack(text, path),
    kept: kept.length,
    added: added.filter((entry) => !before.has(entryId(entry))).length,
    lost: [
      ...old.entries
        .filter((_, index) => wanted[index] && stands[index] === null)
        .map((entry) => lostOf(old, entry)),
      ...[...questions.values()].flatMap((stays, index) => (stays ? [] : lostQuestions(old, index))),
    ],
  };
}

/** Reviewed, or written by a person: no finding could bring it back. */
function isOnesOwn({ reviewed, rule }: PackEntry): boolean {
  return reviewed || rule === null;
}

/** The fresh entries that are to be there, under the names that the old pack gives the speakers. */
function newEntries(
  old: Pack,
  fresh: Pack,
  { all, nameOf }: MergedSpeakers,
  kept: readonly PackEntry[],
): readonly PackEntry[] {
  const dropped = new Set(old.built?.dropped);
  return (
    fresh.entries
      .filter((entry) => !dropped.has(entryId(entry)))
      .map((entry) => renamed(entry, nameOf))
      .filter((entry) => !dropped.has(entryId(entry)))
      .filter((entry) => !kept.some((other) => repeats(entry, other)))
      // An alias that somebody gave a speaker may stand in the quote.
      .filter((entry) => entryProblems(entry, fresh.text, all).length === 0)
  );
}

function renamed(entry: PackEntry, nameOf: (name: string) => string): PackEntry {
  switch (entry.skill) {
    case 'quotes':
      return { ...entry, speaker: nameOf(entry.speaker), notOffered: entry.notOffered.map(nameOf) };
    case 'claims':
      return { ...entry, sources: entry.sources.map(nameOf) };
    case 'certainty':
      return entry;
    default:
      return entry satisfies never;
  }
}

/** True where both ask the same: by their words, or by the words of the article that they ask about. */
function repeats(a: PackEntry, b: PackEntry): boolean {
  if (a.skill !== b.skill) return false;
  if (contentOf(a).toLowerCase() === contentOf(b).toLowerCase()) return true;
  const places = ({ evidence }: PackEntry) =>
    evidence.content.map(({ start, end }: Span) => `${start}-${end}`).join();
  return places(a) !== '' && places(a) === places(b);
}

/** What becomes of the old entries: those not kept leave, or make place for the same finding as it is now. */
function entryChanges(
  { pack: old, entryIndexes }: ReadablePack,
  text: string,
  wanted: readonly boolean[],
  stands: readonly (PackEntry | null)[],
  news: readonly PackEntry[],
): { readonly changes: readonly YamlChange[]; readonly placed: ReadonlySet<PackEntry> } {
  const placed = new Set<PackEntry>();
  const changes = old.entries.flatMap((entry, index): YamlChange[] => {
    const path = ['entries', entryIndexes[index]!];
    const now = stands[index] ?? null;
    if (wanted[index] && now !== null) return [];
    const same = wanted[index] ? undefined : news.find((each) => entryId(each) === entryId(entry));
    if (same === undefined) return [{ do: 'take-out', path }];
    placed.add(same);
    return now !== null && sameData(now, same)
      ? []
      : [{ do: 'put-in', path, value: writtenEntry(text, same) }];
  });
  return { changes, placed };
}

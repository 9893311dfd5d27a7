/** Joins the speakers of a pack that people worked on with those of the article as it is analyzed now. */

import { parseDocument } from 'yaml';
import { creditedIn, type Pack, type PackEntry, type PackSpeaker } from '../pack.ts';
import { BOUNDS } from '../pack-schema.ts';
import { writtenSpeaker } from '../serialize-pack.ts';
import type { YamlChange } from './change-yaml.ts';
import { nodeAt } from './yaml-places.ts';

export interface MergedSpeakers {
  /** As the new file will list them. */
  readonly all: readonly PackSpeaker[];
  /** The name that the pack gives whom the new analysis calls so. */
  nameOf(name: string): string;
  readonly changes: readonly YamlChange[];
}

/**
 * Old speakers as they are written, without those whom the new article does not name and no kept entry needs; then the new ones.
 * @param isKept of each old entry, whether it is to be kept
 */
export function mergeSpeakers(
  yaml: string,
  old: Pack,
  fresh: Pack,
  isKept: readonly boolean[],
): MergedSpeakers {
  const isListed = nodeAt(parseDocument(yaml, { logLevel: 'error' }).contents, ['speakers']) !== null;
  const needed = new Set(old.entries.filter((_, index) => isKept[index]).flatMap(namesOf));
  const byName = new Map(old.speakers.map((speaker) => [speaker.name, speaker]));
  const known = (name: string) =>
    byName.get(name) ?? old.speakers.find(({ aliases }) => aliases.includes(name));
  const matched = new Set(fresh.speakers.map(({ name }) => known(name)?.name));
  const stays = ({ name, aliases }: PackSpeaker) =>
    matched.has(name) || needed.has(name) || [name, ...aliases].some((each) => fresh.text.includes(each));
  const staying = old.speakers.filter(stays);
  const fresher = fresh.speakers
    .filter(({ name }) => known(name) === undefined)
    // A way to name somebody that the old pack has given to another stays with that one.
    .map((speaker) => ({
      ...speaker,
      aliases: speaker.aliases.filter((alias) => known(alias) === undefined),
    }))
    .slice(0, Math.max(0, BOUNDS.speakers - staying.length));
  const path = ['speakers'];
  const all = [...staying, ...fresher];
  const leaving = old.speakers.flatMap((speaker, index): YamlChange[] =>
    stays(speaker) ? [] : [{ do: 'take-out', path: [...path, index] }],
  );
  const listed: readonly YamlChange[] = [
    ...leaving,
    ...(fresher.length > 0 ? [{ do: 'append', path, values: fresher.map(writtenSpeaker) } as const] : []),
  ];
  const list: YamlChange = { do: 'set', path, value: all.map(writtenSpeaker), before: 'entries' };
  return {
    all,
    nameOf: (name) => known(name)?.name ?? name,
    changes: isListed ? listed : all.length > 0 ? [list] : [],
  };
}

/** Everybody whom an entry names. */
function namesOf(entry: PackEntry): readonly string[] {
  return [...creditedIn(entry), ...(entry.skill === 'quotes' ? entry.notOffered : [])];
}

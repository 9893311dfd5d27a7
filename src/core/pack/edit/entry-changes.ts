/** What several edits of an entry have in common: where it stands, and how it is remembered as it was. */
import type { Pack, PackEntry } from '../pack.ts';
import { packError } from '../pack-problem.ts';
import { entryId } from '../pack-to-key.ts';
import { readPack } from '../read-pack.ts';
import type { YamlPath } from '../read-yaml.ts';
import type { YamlChange } from './change-yaml.ts';

/** A pack with the place of each entry in its file: questions in somebody's own words may stand between them. */
export interface EditablePack extends Pack {
  readonly entryIndexes: readonly number[];
}

/** The pack in the text; throws a UserError that lists the problems. */
export function readEditable(yaml: string, path: string): EditablePack {
  const read = readPack(yaml, path);
  if (read.pack === null) throw packError(path, read.source, read.problems);
  return { ...read.pack, entryIndexes: read.entryIndexes };
}

/** Where the entry stands in the file. */
export function entryPath({ entryIndexes }: EditablePack, index: number): YamlPath {
  return ['entries', entryIndexes[index] ?? index];
}

/** Keeps the entry as it is from coming back when the pack is built again; nothing where a person wrote the pack. */
export function noteDropped({ built }: Pack, entry: PackEntry): readonly YamlChange[] {
  const id = entryId(entry);
  if (built === null || built.dropped.includes(id)) return [];
  const path = ['built', 'dropped'];
  return built.dropped.length > 0
    ? [{ do: 'append', path, values: [id] }]
    : [{ do: 'set', path, value: [id] }];
}

/** Takes the entry out, and notes its id. */
export function changesOfDrop(pack: EditablePack, index: number): readonly YamlChange[] {
  return [{ do: 'take-out', path: entryPath(pack, index) }, ...noteDropped(pack, pack.entries[index]!)];
}

/** What the program decided is now a person's: no rule stands behind it, and no estimate. */
export function madeOnesOwn(pack: EditablePack, index: number): readonly YamlChange[] {
  const entry = pack.entries[index]!;
  if (entry.rule === null && entry.confidence === 1) return [];
  return [
    ...(entry.rule === null ? [] : [{ do: 'unset', path: [...entryPath(pack, index), 'rule'] } as const]),
    ...(entry.confidence === 1
      ? []
      : [{ do: 'unset', path: [...entryPath(pack, index), 'confidence'] } as const]),
    ...noteDropped(pack, entry),
  ];
}

/** Sets a reason why an option is wrong; an empty text takes it away. */
export function changesOfReason(
  pack: EditablePack,
  index: number,
  option: string,
  text: string,
): readonly YamlChange[] {
  const reasons = pack.entries[index]!.overrides.reasons ?? {};
  const path = [...entryPath(pack, index), 'reasons'];
  const has = Object.hasOwn(reasons, option);
  if (text !== '') {
    return Object.keys(reasons).length > 0
      ? [{ do: 'set', path: [...path, option], value: text }]
      : [{ do: 'set', path, value: { [option]: text } }];
  }
  if (!has) return [];
  return [{ do: 'unset', path: Object.keys(reasons).length === 1 ? path : [...path, option] }];
}

/** What several edits of an entry have in common: where it stands, and how it is remembered as it was. */
import { isQuestion, type Pack, type PackEntry, type PackItem, type PackQuestion } from '../pack.ts';
import { entryId } from '../pack-to-key.ts';
import { parsePlaced } from '../parse-pack.ts';
import type { YamlPath } from '../read-yaml.ts';
import type { YamlChange } from './change-yaml.ts';

/** A pack with all its entries in the order of the file, among them the questions in somebody's own words. */
export interface EditablePack extends Pack {
  readonly items: readonly PackItem[];
}

/** The pack in the text; throws a UserError that lists the problems. */
export function readEditable(yaml: string, path: string): EditablePack {
  const { pack, items } = parsePlaced(yaml, path);
  return { ...pack, items };
}

/** Where the entry stands in the file. */
export function entryPath(index: number): YamlPath {
  return ['entries', index];
}

/** The entry at the index, which must be none in somebody's own words. */
export function entryAt({ items }: EditablePack, index: number): PackEntry {
  const item = items[index];
  if (item === undefined || isQuestion(item)) throw new RangeError(`there is no such entry at ${index}`);
  return item;
}

/** The question in somebody's own words at the index. */
export function questionAt({ items }: EditablePack, index: number): PackQuestion {
  const item = items[index];
  if (item === undefined || !isQuestion(item)) throw new RangeError(`there is no question at ${index}`);
  return item;
}

/** Why options are wrong, by option. */
export function reasonsOf(item: PackItem): Readonly<Record<string, string>> {
  return isQuestion(item) ? item.reasons : (item.overrides.reasons ?? {});
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

/** Takes the entry out, and notes its id where a build could bring it back. */
export function changesOfDrop(pack: EditablePack, index: number): readonly YamlChange[] {
  const item = pack.items[index]!;
  const noted = isQuestion(item) ? [] : noteDropped(pack, item);
  return [{ do: 'take-out', path: entryPath(index) }, ...noted];
}

/** What the program decided is now a person's: no rule stands behind it, and no estimate. */
export function madeOnesOwn(pack: EditablePack, index: number): readonly YamlChange[] {
  const entry = entryAt(pack, index);
  if (entry.rule === null && entry.confidence === 1) return [];
  return [
    ...(entry.rule === null ? [] : [{ do: 'unset', path: [...entryPath(index), 'rule'] } as const]),
    ...(entry.confidence === 1 ? [] : [{ do: 'unset', path: [...entryPath(index), 'confidence'] } as const]),
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
  const reasons = reasonsOf(pack.items[index]!);
  const path = [...entryPath(index), 'reasons'];
  const has = Object.hasOwn(reasons, option);
  if (text !== '') {
    return Object.keys(reasons).length > 0
      ? [{ do: 'set', path: [...path, option], value: text }]
      : [{ do: 'set', path, value: { [option]: text } }];
  }
  if (!has) return [];
  return [{ do: 'unset', path: Object.keys(reasons).length === 1 ? path : [...path, option] }];
}

/** The same changes on plain data: what a changed text has to read as. */
import type { YamlPath } from '../read-yaml.ts';
import type { YamlChange } from './change-yaml.ts';

/** A copy of the data with the changes; items leave their list last, so that all indexes are those from before. */
export function changedData(data: unknown, changes: readonly YamlChange[]): unknown {
  const copy: unknown = structuredClone(data);
  const takenOut = new Map<unknown, Set<number>>();
  const appended: [unknown[], readonly unknown[]][] = [];
  for (const change of changes) {
    const parent = at(copy, change.path.slice(0, -1));
    const key = change.path.at(-1) ?? '';
    if (change.do === 'append') {
      const list = at(copy, change.path);
      if (Array.isArray(list)) appended.push([list, change.values]);
    } else if (typeof parent === 'object' && parent !== null) {
      if (change.do === 'unset') Reflect.deleteProperty(parent, key);
      else if (change.do === 'take-out')
        takenOut.set(parent, (takenOut.get(parent) ?? new Set()).add(Number(key)));
      else Reflect.set(parent, key, change.value);
    }
  }
  for (const [list, indexes] of takenOut) {
    if (!Array.isArray(list)) continue;
    const kept = list.filter((_, index) => !indexes.has(index));
    list.splice(0, list.length, ...kept);
  }
  for (const [list, values] of appended) list.push(...values);
  return copy;
}

/** True where both hold the same values, whatever the order of their keys. */
export function sameData(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, ordered(each)]);
}

function at(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}

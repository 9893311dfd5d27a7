/** Splices that change the keys of a mapping. */
import { isMap, isScalar, type Pair, type Scalar } from 'yaml';
import type { YamlPath } from '../read-yaml.ts';
import type { YamlChange } from './change-yaml.ts';
import {
  type Bounds,
  betweenCommas,
  columnOf,
  layoutError,
  type Opened,
  parentOf,
  type Splice,
  withLineBreakBefore,
} from './splice.ts';
import { type ScalarStyle, writtenInline, writtenPair, writtenValue } from './write-yaml.ts';
import { behindColon, endOf, lineBreak, lineEnd, lineStart, pairOf, startOf } from './yaml-places.ts';

/** Gives a key its value. */
export function setSplice(opened: Opened, change: Extract<YamlChange, { do: 'set' }>): Splice {
  const { path, value, before } = change;
  const map = parentOf(opened, path);
  const key = path.at(-1) ?? '';
  if (!isMap(map)) throw layoutError();
  const pair = pairOf(map, key);
  if (pair !== null) return replaced(opened, pair, map.flow === true, value, change.style);
  return added(opened, map.items, map.flow === true, startOf(map), String(key), value, before, change.style);
}

function replaced(
  { source }: Opened,
  pair: Pair,
  isFlow: boolean,
  value: unknown,
  style: ScalarStyle | undefined,
): Splice {
  const start = startOf(pair.value);
  const end = endOf(source, pair.value);
  const colon = behindColon(pair);
  if (isFlow || colon === null) return { start, end, text: writtenInline(value) };
  const own = isScalar(pair.value) ? (pair.value.type as Scalar.Type | undefined) : undefined;
  const text = writtenValue(value, {
    column: columnOf(source, startOf(pair.key)),
    lineBreak: lineBreak(source),
    style: style ?? own ?? null,
  });
  return { start: colon, end: Math.max(colon, end), text };
}

function added(
  { source }: Opened,
  items: readonly Pair[],
  isFlow: boolean,
  mapStart: number,
  key: string,
  value: unknown,
  before: string | undefined,
  style: ScalarStyle = null,
): Splice {
  if (isFlow) {
    const text = `${JSON.stringify(key)}: ${writtenInline(value)}`;
    const last = items.at(-1);
    if (last === undefined) return { start: mapStart + 1, end: mapStart + 1, text };
    const end = endOf(source, last.value ?? last.key);
    return { start: end, end, text: `, ${text}` };
  }
  const first = items[0];
  if (first === undefined) throw layoutError();
  const column = columnOf(source, startOf(first.key));
  const text = writtenPair(key, value, { column, lineBreak: lineBreak(source), style });
  const next = items.findIndex((pair) => isScalar(pair.key) && pair.key.value === before);
  const indent = ' '.repeat(column);
  if (next === 0) {
    const at = startOf(first.key);
    return { start: at, end: at, text: text + lineBreak(source) + indent };
  }
  // Behind the one before, so that a comment above the next one stays with it.
  const previous = items[next === -1 ? items.length - 1 : next - 1]!;
  const at = lineEnd(source, endOf(source, previous.value ?? previous.key));
  return { start: at, end: at, text: lineBreak(source) + indent + text };
}

/** Takes a key out. */
export function unsetSplice(opened: Opened, path: YamlPath): Splice {
  const { source } = opened;
  const map = parentOf(opened, path);
  const pair = pairOf(map, path.at(-1) ?? '');
  if (!isMap(map) || pair === null) throw layoutError();
  const start = startOf(pair.key);
  const end = endOf(source, pair.value ?? pair.key);
  const index = map.items.findIndex((each) => each.key === pair.key);
  if (map.flow) return betweenCommas(map.items.map(boundsOf(source)), index);
  const isAlone = source.slice(lineStart(source, start), start).trim() === '';
  const rest = source.slice(end, lineEnd(source, end)).trim();
  // A comment beside it stays; behind a dash, the next key takes the place.
  if (rest !== '' || !isAlone) return { start, end, text: '' };
  return withLineBreakBefore(source, start, lineEnd(source, end));
}

function boundsOf(source: string): (pair: Pair) => Bounds {
  return (pair) => ({ start: startOf(pair.key), end: endOf(source, pair.value ?? pair.key) });
}

/** Splices that change the items of a list. */
import { isMap, isSeq } from 'yaml';
import type { YamlPath } from '../read-yaml.ts';
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
import { writtenInline, writtenItem } from './write-yaml.ts';
import { dashOf, endOf, lineBreak, lineEnd, lineStart, nodeAt, startOf } from './yaml-places.ts';

/** Takes an item out. */
export function takeOutSplice(opened: Opened, path: YamlPath): Splice {
  const { source } = opened;
  const seq = parentOf(opened, path);
  const index = Number(path.at(-1));
  if (!isSeq(seq)) throw layoutError();
  if (seq.flow) {
    const all = seq.items.map((item): Bounds => ({ start: startOf(item), end: endOf(source, item) }));
    return betweenCommas(all, index);
  }
  const dash = dashOf(seq, index);
  if (dash === null) throw layoutError();
  const splice = withLineBreakBefore(source, dash, lineEnd(source, endOf(source, seq.items[index])));
  const lineBefore = source.slice(lineStart(source, splice.start), splice.start);
  // With it goes the blank line that set it apart.
  return lineBefore.trim() === '' && index > 0
    ? { ...splice, start: Math.max(0, splice.start - lineBefore.length - lineBreak(source).length) }
    : splice;
}

/** Puts another item in the place of one. */
export function putInSplice(opened: Opened, path: YamlPath, value: unknown): Splice {
  const { source } = opened;
  const seq = parentOf(opened, path);
  const index = Number(path.at(-1));
  if (!isSeq(seq)) throw layoutError();
  const end = endOf(source, seq.items[index]);
  if (seq.flow) return { start: startOf(seq.items[index]), end, text: writtenInline(value) };
  const dash = dashOf(seq, index);
  if (dash === null) throw layoutError();
  const column = columnOf(source, dash);
  return { start: dash, end, text: writtenItem(value, { column, lineBreak: lineBreak(source) }) };
}

/** Adds items at the end. */
export function appendSplice(opened: Opened, path: YamlPath, values: readonly unknown[]): Splice {
  const { source } = opened;
  const seq = nodeAt(opened.document.contents, path);
  if (!isSeq(seq)) throw layoutError();
  const last = seq.items.at(-1);
  if (seq.flow || last === undefined) {
    const text = values.map(writtenInline).join(', ');
    const at = last === undefined ? startOf(seq) + 1 : endOf(source, last);
    return { start: at, end: at, text: last === undefined ? text : `, ${text}` };
  }
  const dash = dashOf(seq, seq.items.length - 1);
  if (dash === null) throw layoutError();
  const newLine = lineBreak(source);
  const column = columnOf(source, dash);
  // Set apart by a blank line where the others are.
  const above = source.slice(0, lineStart(source, dash)).split(newLine).at(-2) ?? '';
  const isApart = seq.items.length === 1 ? isMap(last) : above.trim() === '';
  const gap = isApart ? newLine : '';
  const at = lineEnd(source, endOf(source, last));
  const text = values
    .map((value) => gap + newLine + ' '.repeat(column) + writtenItem(value, { column, lineBreak: newLine }))
    .join('');
  return { start: at, end: at, text };
}

/** Where the parts of a YAML text begin and end, so that one can be replaced and all others stay as they are. */
import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  type YAMLSeq,
} from 'yaml';

/** Where the line that holds the offset begins. */
export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line that holds the offset ends, before its line break. */
export function lineEnd(source: string, offset: number): number {
  const at = source.indexOf('\n', offset);
  if (at === -1) return source.length;
  return source[at - 1] === '\r' && at > offset ? at - 1 : at;
}

/** What ends the lines of the text. */
export function lineBreak(source: string): string {
  return /\r?\n/.exec(source)?.[0] ?? '\n';
}

/** Where a node begins, anchors and tags before it aside. */
export function startOf(node: unknown): number {
  return isNode(node) && node.range ? node.range[0] : 0;
}

/** Where the last words of a node end: before comments, blank lines and the line break behind it. */
export function endOf(source: string, node: unknown): number {
  if (!isNode(node) || !node.range) return 0;
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1);
    return endOf(source, isNode(last) ? last : valueOrKey(last));
  }
  const isBlock = isScalar(node) && (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL);
  let end = node.range[1];
  while (isBlock && end > node.range[0] && /\s/.test(source[end - 1]!)) end--;
  return end;
}

function valueOrKey(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || !('key' in item)) return item;
  const value = 'value' in item ? item.value : null;
  return isNode(value) ? value : item.key;
}

/** The pair of that key in a mapping; null where there is none. */
export function pairOf(map: unknown, key: PropertyKey): Pair<Node, Node | null> | null {
  if (!isMap<Node, Node | null>(map)) return null;
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key)) ?? null;
}

/** The node at the path; null where there is none. */
export function nodeAt(root: unknown, path: readonly PropertyKey[]): Node | null {
  let node: unknown = root;
  for (const step of path) {
    if (isSeq(node)) node = node.items[Number(step)] ?? null;
    else node = pairOf(node, step)?.value ?? null;
  }
  return isNode(node) ? node : null;
}

/** Where the dash of a list's item stands; null where the list was not read from text. */
export function dashOf(seq: YAMLSeq, index: number): number | null {
  const token = seq.srcToken;
  if (token?.type !== 'block-seq') return null;
  const dashes = token.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind') ?? []);
  return dashes[index]?.offset ?? null;
}

/** Where a pair's value may begin: behind its colon; null where something stands there that has to stay. */
export function behindColon(pair: Pair): number | null {
  const separators = pair.srcToken?.sep ?? [];
  const colon = separators.find(({ type }) => type === 'map-value-ind');
  const stays = separators.some(({ type }) => type === 'comment' || type === 'anchor' || type === 'tag');
  return colon === undefined || stays ? null : colon.offset + colon.source.length;
}

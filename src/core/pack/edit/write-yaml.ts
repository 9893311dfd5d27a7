/** Writes a value as YAML for a place in a text that is there already. */
import { Document, isScalar, Scalar } from 'yaml';
import { NO_ALIASES } from '../serialize-pack.ts';

/** Columns of a line that is written, as far as its words can be broken. */
const WIDTH = 100;
/** Less would make a column of single words. */
const NARROWEST = 40;

/** How a text is written where it stands: as the one that it replaces. */
export type ScalarStyle = Scalar.Type | null;

export interface WriteOptions {
  /** The column of the key, or of the list's dash. */
  readonly column: number;
  readonly lineBreak: string;
  readonly style?: ScalarStyle;
}

/** What stands behind a key and its colon, its space included. */
export function writtenValue(value: unknown, options: WriteOptions): string {
  const document = new Document({ k: value }, NO_ALIASES);
  const node = document.get('k', true);
  if (isScalar(node) && options.style && options.style !== Scalar.PLAIN) node.type = options.style;
  return indented(document, options).slice('k:'.length);
}

/** A key with its value. */
export function writtenPair(key: string, value: unknown, options: WriteOptions): string {
  return `${key}:${writtenValue(value, options)}`;
}

/** An item of a list with its dash. */
export function writtenItem(value: unknown, options: WriteOptions): string {
  return indented(new Document([value], NO_ALIASES), options);
}

/** A value that fits on one line between brackets and commas: JSON is YAML. */
export function writtenInline(value: unknown): string {
  return JSON.stringify(value);
}

/** All lines but the first are moved to the column. */
function indented(document: Document, { column, lineBreak }: WriteOptions): string {
  const text = document.toString({ lineWidth: Math.max(NARROWEST, WIDTH - column) });
  const indent = ' '.repeat(column);
  const [first = '', ...rest] = text.trimEnd().split('\n');
  return [first, ...rest.map((line) => (line === '' ? line : indent + line))].join(lineBreak);
}

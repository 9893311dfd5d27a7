/** What every splice of a YAML text needs: where it goes, and how a stretch is cut out. */
import type { Document } from 'yaml';
import { UserError } from '../../user-error.ts';
import type { YamlPath } from '../read-yaml.ts';
import { lineBreak, lineStart, nodeAt } from './yaml-places.ts';

/** Text to put in place of a stretch, in UTF-16 code units. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with what was read from it. */
export interface Opened {
  readonly source: string;
  readonly document: Document;
}

/** The error for a layout that no splice fits. */
export function layoutError(): UserError {
  return new UserError('pack-layout', ({ review }) => review.layout);
}

/** The column in which the offset stands. */
export function columnOf(source: string, offset: number): number {
  return offset - lineStart(source, offset);
}

/** The mapping or list that holds what stands at the path. */
export function parentOf({ document }: Opened, path: YamlPath): unknown {
  return nodeAt(document.contents, path.slice(0, -1));
}

export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** An item of a list or mapping between brackets, with one of the commas beside it. */
export function betweenCommas(all: readonly Bounds[], index: number): Splice {
  const { start, end } = all[index]!;
  const before = all[index - 1];
  const after = all[index + 1];
  if (before) return { start: before.end, end, text: '' };
  return { start, end: after ? after.start : end, text: '' };
}

/** A stretch of whole lines, with the line break before it. */
export function withLineBreakBefore(source: string, offset: number, end: number): Splice {
  const first = lineStart(source, offset);
  return { start: Math.max(0, first - lineBreak(source).length), end, text: '' };
}

/** A mark before speakers have letters and marks have numbers. */
import type { Span } from '../article/span.ts';
import type { MarkOf, Reason } from './xray.ts';

export interface MarkDraft extends Span {
  readonly of: MarkOf;
  /** Ids of those whose words it holds or rests on. */
  readonly speakers: readonly string[];
  /** The credit is a guess. */
  readonly perhaps: boolean;
  /** The id of the one whose words or wishes are reported at second hand. */
  readonly about: string | null;
  readonly reasons: readonly Reason[];
  readonly items: readonly string[];
}

/** Makes a draft of its needed parts. */
export function draft(
  { start, end }: Span,
  of: MarkOf,
  rest: Partial<Omit<MarkDraft, 'start' | 'end' | 'of'>>,
): MarkDraft {
  return { start, end, of, speakers: [], perhaps: false, about: null, reasons: [], items: [], ...rest };
}

/** A reason, or none where there is nothing to say. */
export function reason(title: string, text: string | null): Reason[] {
  return text === null || text === '' ? [] : [{ title, text }];
}

/** Two spans at the same place. */
export function isAt(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

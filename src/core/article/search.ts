/** Binary search in things that are in reading order. */
import type { Span } from './span.ts';

/** The index of the first element for which `isBehind` holds, where it holds for all that follow too. */
export function firstIndex<T>(items: readonly T[], isBehind: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the span that holds `offset`, or of the next one; spans are in order and do not overlap. */
export function spanAt(spans: readonly Span[], offset: number): number {
  return firstIndex(spans, (span) => span.end > offset);
}

/** At most `reach` elements on either side of where `isBehind` begins to hold: a window that no input makes long. */
export function windowAround<T>(
  items: readonly T[],
  isBehind: (item: T) => boolean,
  reach: number,
): readonly T[] {
  const center = firstIndex(items, isBehind);
  return items.slice(Math.max(0, center - reach), center + reach + 1);
}

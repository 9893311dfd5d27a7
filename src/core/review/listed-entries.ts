/** Which entries a review goes through, in which order. */
import { contentOf, type PackEntry } from '../pack/pack.ts';
import type { Review } from './review.ts';

/** The indexes of the entries to go through; the one in view is always among them. */
export function listedEntries({ pack, order, unreadOnly, current }: Review): readonly number[] {
  const all = pack.entries.map((_, index) => index);
  const shown = unreadOnly ? all.filter((index) => index === current || !pack.entries[index]!.reviewed) : all;
  const sure = (index: number) => pack.entries[index]!.confidence;
  return order === 'file' ? shown : [...shown].sort((a, b) => sure(a) - sure(b) || a - b);
}

/** The entry before or behind the one in view; null at either end. */
export function neighbor(review: Review, by: 1 | -1): number | null {
  const list = listedEntries(review);
  return list[list.indexOf(review.current) + by] ?? null;
}

/** The next entry that nobody has reviewed, around the end; null where there is none but perhaps the one in view. */
export function nextUnread(review: Review): number | null {
  const list = listedEntries(review);
  const at = list.indexOf(review.current);
  const others = [...list.slice(at + 1), ...list.slice(0, at)];
  return others.find((index) => !review.pack.entries[index]!.reviewed) ?? null;
}

/** The next entry, around the end, that has the words in what it asks, answers or explains; null for none. */
export function nextWith(review: Review, query: string): number | null {
  const list = listedEntries(review);
  const at = list.indexOf(review.current);
  const wanted = plain(query);
  const order = [...list.slice(at + 1), ...list.slice(0, at + 1)];
  return order.find((index) => plain(wordsOf(review.pack.entries[index]!)).includes(wanted)) ?? null;
}

export function reviewedCount({ pack }: Review): number {
  return pack.entries.filter(({ reviewed }) => reviewed).length;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function wordsOf(entry: PackEntry): string {
  const names =
    entry.skill === 'quotes'
      ? [entry.speaker]
      : entry.skill === 'claims'
        ? [entry.status, ...entry.sources]
        : [entry.level];
  return [contentOf(entry), ...names, entry.explanation, entry.rule ?? ''].join(' ');
}

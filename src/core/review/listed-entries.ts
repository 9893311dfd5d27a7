/** Which entries a review goes through, in which order. */
import { contentOf, isQuestion, type PackItem } from '../pack/pack.ts';
import type { Review } from './review.ts';

/** The indexes of the entries to go through; the one in view is always among them. */
export function listedEntries({ pack, order, unreadOnly, current }: Review): readonly number[] {
  const all = pack.items.map((_, index) => index);
  const shown = unreadOnly ? all.filter((index) => index === current || !pack.items[index]!.reviewed) : all;
  const sure = (index: number) => surenessOf(pack.items[index]!);
  return order === 'file' ? shown : [...shown].sort((a, b) => sure(a) - sure(b) || a - b);
}

/** From 0 to 1; a question that nothing proves yet is the least sure. */
function surenessOf(item: PackItem): number {
  if (isQuestion(item)) return item.evidence === null ? 0 : 1;
  return item.confidence;
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
  return others.find((index) => !review.pack.items[index]!.reviewed) ?? null;
}

/** The next entry, around the end, that has the words in what it asks, answers or explains; null for none. */
export function nextWith(review: Review, query: string): number | null {
  const list = listedEntries(review);
  const at = list.indexOf(review.current);
  const wanted = plain(query);
  const order = [...list.slice(at + 1), ...list.slice(0, at + 1)];
  return order.find((index) => plain(wordsOf(review.pack.items[index]!)).includes(wanted)) ?? null;
}

export function reviewedCount({ pack }: Review): number {
  return pack.items.filter(({ reviewed }) => reviewed).length;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function wordsOf(entry: PackItem): string {
  if (isQuestion(entry)) {
    return [entry.question, entry.answer, ...entry.options, entry.explanation ?? ''].join(' ');
  }
  const names =
    entry.skill === 'quotes'
      ? [entry.speaker]
      : entry.skill === 'claims'
        ? [entry.status, ...entry.sources]
        : [entry.level];
  return [contentOf(entry), ...names, entry.explanation, entry.rule ?? ''].join(' ');
}

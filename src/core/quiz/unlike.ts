/** Leaves out what would be asked twice. */
import { plainText } from './words-of.ts';

/** The items without those that repeat an earlier one's id or, marks and case aside, its words. */
export function unlike<T extends { readonly id: string }>(
  items: readonly T[],
  wordsOf: (item: T) => string,
): T[] {
  const ids = new Set<string>();
  const texts = new Set<string>();
  return items.filter((item) => {
    const text = plainText(wordsOf(item));
    if (ids.has(item.id) || texts.has(text)) return false;
    ids.add(item.id);
    texts.add(text);
    return true;
  });
}

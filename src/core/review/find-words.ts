/** Finds words of the article that somebody types, who may not have its marks on the keyboard. */
import type { Span } from '../article/span.ts';
import { findText } from '../pack/find-text.ts';

const DOUBLE = /[“”„«»]/g;
const SINGLE = /[‘’‚‹›]/g;
const DASHES = /[‐‑–—]/g;
const MARK_BEFORE = /^["']/;
const MARK_BEHIND = /["']$/;

/**
 * All places of the words. Where they do not stand in the article as they are typed, marks, dashes and letter case may differ;
 * and where they still do not, marks around them may be the typist's.
 */
export function findWords(text: string, typed: string): readonly Span[] {
  const within = { start: 0, end: text.length };
  const plain = plainly(text);
  const bare = plainly(typed).replace(MARK_BEFORE, '').replace(MARK_BEHIND, '').trim();
  const ways: readonly (readonly [string, string])[] = [
    [text, typed],
    [plain, plainly(typed)],
    [plain, bare],
  ];
  for (const [article, exact] of ways) {
    if (exact === '') continue;
    const found = findText(article, within, { exact }).filter((span) => isWhole(text, span));
    if (found.length > 0) return found;
  }
  return [];
}

/** True where no word is cut. */
function isWhole(text: string, { start, end }: Span): boolean {
  const cuts = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  return !cuts(start) && !cuts(end);
}

/** The same text, each character where it was. */
function plainly(text: string): string {
  return text
    .replace(DOUBLE, '"')
    .replace(SINGLE, "'")
    .replace(DASHES, '-')
    .replace(/\p{Lu}/gu, (letter) => {
      const lower = letter.toLowerCase();
      return lower.length === letter.length ? lower : letter;
    });
}

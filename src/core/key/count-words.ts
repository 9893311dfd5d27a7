/** Counts words the way the limits on questions mean it. */

/** How many parts between white space hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Tells what a word begins with. Most begin with a plain letter, which needs no pattern. */

const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const NUMBER = /^\p{N}/u;

/** Whether the word begins with a capital letter, in whatever script has some. */
export function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(word);
}

/** Whether the word begins with a small letter. */
export function startsLower(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : LOWER.test(word);
}

/** Whether the word begins with a digit or another number. */
export function startsNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 48 && code <= 57 : NUMBER.test(word);
}

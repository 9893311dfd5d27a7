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

/** "GuantÃ¡namo": whether the text holds letters whose UTF-8 bytes were read one by one, as Latin-1 or Windows-1252, or their codes. */
export const holdsMisreadLetters = (text: string): boolean =>
  /\ufffd|\[#x[0-9a-f]{2,5}|[ÃÂâ][\u0080-\u00bf\u00c2\u00c3\u0152-\u0178\u02c6\u02dc\u2013-\u2122\u2044]|Ã\d/.test(
    text.normalize('NFC'),
  );

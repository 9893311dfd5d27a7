/** The words of a text in a form that can be compared: lower case, apostrophes straight, no endings of possession. */

/** Words that name nobody and say nothing by themselves. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a an the of and or but for to in on at by with from as that this these those it its is are was were be been
   being has have had do does did not no he she they we i you him her them us me his their our my your who whom
   which what there here will would can could may might should shall must about into over than then so such more
   most very also after before during between`.split(/\s+/),
);

/** Every word, in order. */
export function wordsOf(text: string): string[] {
  const straight = text.toLowerCase().normalize('NFC').replaceAll('’', "'");
  const words = straight.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];
  return words.map((word) => (word.endsWith("'s") ? word.slice(0, -2) : word));
}

/** The words that carry meaning, each once. */
export function contentWords(text: string): Set<string> {
  return new Set(wordsOf(text).filter((word) => !SMALL_WORDS.has(word)));
}

/** The text as one string of words, for telling whether two texts say the same in the same words. */
export function plainText(text: string): string {
  return wordsOf(text).join(' ');
}

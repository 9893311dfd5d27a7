/** How a sentence of a hunt is named where an objection to its key is kept, in place of a question. */

/** "sentence 12" for the sentence of that index. */
export function sentenceName(sentence: number): string {
  return `sentence ${sentence}`;
}

/** The index of the sentence of that name; null for any other name. */
export function sentenceOf(name: string): number | null {
  const number = /^sentence (\d{1,9})$/.exec(name)?.[1];
  return number === undefined ? null : Number(number);
}

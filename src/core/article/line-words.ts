/** Counts the words of a line, no farther than needed. */

const isSpace = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code <= 32 || (code > 126 && /\s/.test(text[at]!));
};

/** Whether `[from, to)` of the text, without white space at its ends, has at most so many words between white space. */
export function hasAtMostWords(text: string, from: number, to: number, most: number): boolean {
  let words = 1;
  for (let at = from + 1; at < to; at++) {
    if (isSpace(text, at) && !isSpace(text, at - 1) && ++words > most) return false;
  }
  return words <= most;
}

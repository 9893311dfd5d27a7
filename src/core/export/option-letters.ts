/** The letters of options on paper. */

/** "A" for the first; a question has a dozen options at most. */
export function letterAt(index: number): string {
  return String.fromCharCode(65 + index);
}

/** Tells a pack from an article where no name does: on standard input, or in a file that a mail program renamed. */

/** True for a text that has the two keys which every pack has, and no article begins lines with. */
export function isPackText(text: string): boolean {
  return /^sayswho:[ \t]*\d/m.test(text) && /^article:/m.test(text);
}

/** Text from outside as Markdown that shows it and does nothing else. */

/**
 * The text on one line, every sign that Markdown (CommonMark, and tables and footnotes of its dialects) gives a meaning
 * anywhere with a backslash before it, and those that have one only at the start of a line.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&|~$^]/g, '\\$&')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** One row of a spreadsheet as comma-separated values (RFC 4180). */
import { cleanLine } from './article/clean-text.ts';

export type Cell = string | number | boolean | null;

/** Longer than any path. */
const LONGEST = 5000;

/** The row with its line end, CR LF as RFC 4180 has it; null is an empty cell. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

/** Numbers are written as they are; text that a spreadsheet would take for a formula gets an apostrophe before it. */
function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const clean = cleanLine(cell, LONGEST);
  const text = /^\s*[=+\-@＝＋－＠]/.test(clean) ? `'${clean}` : clean;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A layout without a terminal: 80 columns, no emphasis. */
import type { Layout } from '../../../src/core/export/report-layout.ts';

/** Breaks at spaces; enough for plain text. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export const plain: Layout = { width: 80, wrap, paint: (_, text) => text };

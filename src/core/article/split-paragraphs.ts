/** Finds the paragraphs of a text: one a line, or one a block where a block's lines were wrapped by hand. */
import { type Span, trimSpan } from './span.ts';

const ENDS_SENTENCE = /[.!?…:][”"’»)\]]*\s*$/u;
const NARROW = 45;
const WIDE = 110;

/** The non-empty lines of the text, grouped in blocks that blank lines separate. */
function blocksOfLines(text: string): Span[][] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = trimSpan(text, { start, end });
    if (line.end > line.start) block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
    start = end + 1;
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** Lines wrapped at a column: most break off in mid-sentence at about the same width. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  const inner = lines.slice(0, -1);
  if (inner.length === 0) return false;
  const broken = inner.filter((line) => {
    const length = line.end - line.start;
    return length >= NARROW && length <= WIDE && !ENDS_SENTENCE.test(text.slice(line.end - 4, line.end));
  });
  return broken.length * 2 > inner.length;
}

/** The paragraphs in order, without the white space around them. Linear in the length of the text. */
export function splitParagraphs(text: string): Span[] {
  return blocksOfLines(text).flatMap((lines) =>
    isHardWrapped(text, lines) ? [{ start: lines[0]!.start, end: lines.at(-1)!.end }] : lines,
  );
}

/** Pairs the double quotation marks of one paragraph. */
import type { Paragraph } from './article.ts';
import { isMeasure, type Mark, marksIn, opensAt } from './mark-roles.ts';
import type { Span } from './span.ts';

/** How many more marks close than open, from each mark to the paragraph's end. */
function closingSurplus(marks: readonly Mark[]): number[] {
  const surplus = new Array<number>(marks.length + 1).fill(0);
  for (let i = marks.length - 1; i >= 0; i--) {
    const role = marks[i]!.role;
    surplus[i] = surplus[i + 1]! + (role === 'closes' ? 1 : role === 'opens' ? -1 : 0);
  }
  return surplus;
}

/** A passage, and whether pairs of apostrophes enclose it. */
export interface Paired extends Span {
  readonly typewriter: boolean;
}

/** What the marks of one paragraph enclose. */
export interface Found {
  readonly passages: Paired[];
  readonly strays: number[];
  /** Offset of the mark that is still open at the end; null for none. */
  readonly open: number | null;
}

/** Pairs the double marks of one paragraph. */
export function pairMarks(text: string, paragraph: Paragraph): Found {
  const marks = marksIn(text, paragraph);
  const surplus = closingSurplus(marks);
  const passages: Paired[] = [];
  const strays: number[] = [];
  let open: number | null = null;
  let depth = 0;
  for (const [i, { at, width, role }] of marks.entries()) {
    if (open === null) {
      if (isMeasure(text, at)) continue;
      if (role === 'closes') strays.push(at);
      else [open, depth] = [at + width - 1, 1];
    } else if (role === 'opens') {
      if (surplus[i]! >= depth) depth++;
      else {
        strays.push(open);
        open = at + width - 1;
        depth = 1;
      }
    } else {
      depth--;
      if (depth > 0) continue;
      passages.push({ start: open + 1, end: at, typewriter: text.startsWith("''", at) });
      open = null;
    }
  }
  return { passages, strays, open };
}

/**
 * A paragraph of a long quote that holds quotes of its own: a mark opens it, pairs stand inside, and it goes on with the
 * next paragraph or a mark closes it at its end. Null where the marks do not pair so.
 */
export function blockQuote(text: string, paragraph: Paragraph, goesOn: boolean): Found | null {
  if (!opensAt(text, paragraph.start)) return null;
  const marks = marksIn(text, paragraph);
  const [first, ...rest] = marks;
  const last = rest.at(-1);
  const closes = last !== undefined && last.at + last.width >= paragraph.end;
  const balanced = (inner: readonly Mark[]) => {
    let depth = 0;
    for (const { role } of inner) {
      depth += role === 'opens' || (role === 'either' && depth === 0) ? 1 : -1;
      if (depth < 0) return false;
    }
    return depth === 0 && inner.length > 0;
  };
  if (!first || first.at !== paragraph.start) return null;
  const open = first.at + first.width - 1;
  if (goesOn && balanced(rest)) return { passages: [], strays: [], open };
  if (!closes || !balanced(rest.slice(0, -1))) return null;
  const typewriter = last.width === 2;
  return { passages: [{ start: open + 1, end: last.at, typewriter }], strays: [], open: null };
}

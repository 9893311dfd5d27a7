/** Finds the passages between quotation marks, whatever the marks' shape, and says which marks have no partner. */
import type { Article, Paragraph } from './article.ts';
import { type Span, trimSpan } from './span.ts';

/** The words between two marks, without the marks. */
export interface MarkedPassage extends Span {
  /** Index into `Article.paragraphs`; a passage never leaves its paragraph. */
  readonly paragraph: number;
  /** The paragraph ends before the quote does: the next paragraph opens it again. */
  readonly runsOn: boolean;
  /** No mark closes it, so it reaches to the paragraph's end: it may have ended before. */
  readonly unclosed: boolean;
  /** Opens again what the paragraph before left open. */
  readonly resumes: boolean;
  /** Set in single marks: often a headline, a British quote, or a word mentioned as a word. */
  readonly single: boolean;
  /** Set in pairs of apostrophes, '' for both ends: where one ends and the next begins is a guess. */
  readonly typewriter: boolean;
}

export interface MarkedPassages {
  readonly passages: readonly MarkedPassage[];
  readonly warnings: readonly string[];
}

interface Mark {
  /** Where the mark's first character stands. */
  readonly at: number;
  /** 1, or 2 for a typewriter pair. */
  readonly width: number;
  readonly role: 'opens' | 'closes' | 'either';
}

/** Typewriter pairs, `` and '', count as one mark. */
const DOUBLE = /[“”„‟"«»＂]|``|''/g;
const ONLY_OPENS = '“„‟';
const SPACE_OR_BRACKET = /[\s([{—–\-/]/;
const ENDS_WORD = /[\s)\]},.;:!?—–\-/…’']/;

/** What a mark does, by its neighbors first and its shape second: in the wild shapes are often mixed up. */
function roleOf(text: string, at: number, width: number): Mark['role'] {
  const before = at === 0 ? ' ' : text[at - 1]!;
  const after = at + width >= text.length ? ' ' : text[at + width]!;
  const afterSpace = SPACE_OR_BRACKET.test(before);
  const beforeSpace = ENDS_WORD.test(after);
  const opensWord = afterSpace && !/[\s,.;:!?)]/.test(after);
  if (opensWord && !beforeSpace) return text[at] === '”' ? 'either' : 'opens';
  if (opensWord && ONLY_OPENS.includes(text[at]!)) return 'opens';
  if (!afterSpace && beforeSpace) return 'closes';
  if (ONLY_OPENS.includes(text[at]!)) return 'opens';
  if (text[at] === '”') return 'closes';
  return 'either';
}

/** A mark that stands for inches or seconds: 6'2", 30". */
function isMeasure(text: string, at: number): boolean {
  return text[at] === '"' && /\d/.test(text[at - 1] ?? '') && !/[a-z]/i.test(text[at + 1] ?? '');
}

function marksIn(text: string, span: Span): Mark[] {
  return [...text.slice(span.start, span.end).matchAll(DOUBLE)].map(({ 0: mark, index }) => {
    const at = span.start + index;
    const width = mark.length;
    return { at, width, role: mark === '``' ? 'opens' : roleOf(text, at, width) };
  });
}

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
interface Paired extends Span {
  readonly typewriter: boolean;
}

interface Found {
  readonly passages: Paired[];
  readonly strays: number[];
  /** Offset of the mark that is still open at the end; null for none. */
  readonly open: number | null;
}

/** Pairs the double marks of one paragraph. */
function pairMarks(text: string, paragraph: Paragraph): Found {
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

const SINGLE_OPEN = /(?<=^|[\s([—–])(?:‘|'(?=\p{L}))/gmu;
const ELISIONS = /^['‘](?:em|til|cause|tis|twas|n|bout|round|cos|\d)/i;
const SINGLE_CLOSE = /[’'](?![\p{L}\p{N}])/gu;

/** Passages in single marks outside the double ones: British quotes and headlines. */
function pairSingles(text: string, paragraph: Span, doubles: readonly Span[]): Span[] {
  const found: Span[] = [];
  const part = text.slice(paragraph.start, paragraph.end);
  let from = 0;
  let passed = 0;
  for (const match of part.matchAll(SINGLE_OPEN)) {
    const at = paragraph.start + match.index;
    while (passed < doubles.length && doubles[passed]!.end <= at) passed++;
    const double = doubles[passed];
    if (match.index < from || (double && at >= double.start)) continue;
    if (ELISIONS.test(part.slice(match.index, match.index + 8))) continue;
    const limit = double?.start ?? paragraph.end;
    const end = closeOfSingle(part, match.index + 1, limit - paragraph.start);
    if (end === null) continue;
    found.push({ start: at + 1, end: paragraph.start + end });
    from = end + 1;
  }
  return found;
}

/** How far a single quote may reach: a longer one is more likely an apostrophe gone astray. */
const SINGLE_REACH = 1_500;

/** Where a single quote closes: after punctuation if it can, since a bare ’ is often an apostrophe. */
function closeOfSingle(part: string, from: number, limit: number): number | null {
  const reach = part.slice(from, Math.min(limit, from + SINGLE_REACH));
  let first: number | null = null;
  for (const match of reach.matchAll(SINGLE_CLOSE)) {
    const before = reach[match.index - 1] ?? ' ';
    if (/\s/.test(before)) break;
    if (/[.,!?…]/.test(before)) return from + match.index;
    if (before !== 's') return first ?? from + match.index;
    first ??= from + match.index;
  }
  return first;
}

/**
 * All passages between quotation marks in reading order, and a warning for each mark without a partner.
 * A quote that runs over paragraphs gives one passage in each. Linear in the length of the text.
 */
export function findMarkedPassages(article: Article): MarkedPassages {
  const { text, paragraphs } = article;
  const passages: MarkedPassage[] = [];
  const warnings: string[] = [];
  let resumes = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { passages: doubles, strays, open } = pairMarks(text, paragraph);
    const next = paragraphs[index + 1];
    const nextOpens = next !== undefined && /^(?:[“„"«‟]|'')/.test(text.slice(next.start, next.start + 2));
    const runsOn = open !== null && nextOpens;
    if (open !== null) {
      doubles.push({ start: open + 1, end: paragraph.end, typewriter: text.startsWith("''", open - 1) });
      if (!runsOn) warnings.push(`quotation mark opened at offset ${open} never closes`);
    }
    for (const at of strays) warnings.push(`quotation mark at offset ${at} has no partner`);
    const singles = pairSingles(text, paragraph, doubles);
    const inParagraph = [
      ...doubles.map((span, i) => ({
        span,
        typewriter: span.typewriter,
        single: false,
        last: i === doubles.length - 1,
      })),
      ...singles.map((span) => ({ span, typewriter: false, single: true, last: false })),
    ].sort((a, b) => a.span.start - b.span.start);
    for (const { span, typewriter, single, last } of inParagraph) {
      const trimmed = trimSpan(text, span);
      if (trimmed.end === trimmed.start) continue;
      const atStart = span.start <= paragraph.start + 2;
      passages.push({
        ...trimmed,
        paragraph: index,
        single,
        typewriter,
        unclosed: open !== null && last,
        runsOn: runsOn && last,
        resumes: resumes && atStart,
      });
    }
    resumes = runsOn;
  }
  return { passages, warnings };
}

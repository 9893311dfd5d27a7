/** Finds double quotation marks and tells what each does: open, close, or either. */
import type { Span } from './span.ts';

export interface Mark {
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
export function isMeasure(text: string, at: number): boolean {
  return text[at] === '"' && /\d/.test(text[at - 1] ?? '') && !/[a-z]/i.test(text[at + 1] ?? '');
}

/** The value of an attribute left over from markup: author="Ada", date=”May 2”. Whatever marks it has, nobody says it. */
const ATTRIBUTE = /(?<=[\p{L}\d_-])=(?:["“”][^"“”<>=\n]{0,300}["“”]|''[^'<>=\n]{0,300}'')/gu;

/** The double marks of the span in order, without those of markup. */
export function marksIn(text: string, span: Span): Mark[] {
  const part = text.slice(span.start, span.end);
  const words = part.includes('=') ? part.replace(ATTRIBUTE, (value) => ' '.repeat(value.length)) : part;
  return [...words.matchAll(DOUBLE)].map(({ 0: mark, index }) => {
    const at = span.start + index;
    const width = mark.length;
    return { at, width, role: mark === '``' ? 'opens' : roleOf(text, at, width) };
  });
}

/** Whether a mark that may open a quote stands at the offset. */
export const opensAt = (text: string, at: number) => /^(?:[“„"«‟]|'')/.test(text.slice(at, at + 2));

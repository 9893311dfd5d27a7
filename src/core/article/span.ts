/** Places in a text: every finding of the program is a span, never a trimmed copy. */

/** A half-open range of UTF-16 code units: `text.slice(start, end)` reproduces the passage. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The passage that a span points at. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True where the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds all the given ones; throws RangeError on an empty list. */
export function cover(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('cover needs at least one span');
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** White space; most characters are plain ones, which need no pattern. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text[at]!);
}

/** The span without the white space at its two ends; empty spans stay where they start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

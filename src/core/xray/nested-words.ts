/** Of marked words within other marked words, only the outer ones stay: one marker is one mark. */
import { contains } from '../article/span.ts';
import { isAt, type MarkDraft } from './mark-draft.ts';
import { isWordKind } from './xray.ts';

/** The outer mark, which now tells the items of the inner one as well. */
function withInner(outer: MarkDraft, inner: MarkDraft): MarkDraft {
  const others = inner.items.filter((item) => !outer.items.includes(item));
  if (others.length === 0) return outer;
  return { ...outer, items: [...outer.items, ...others], reasons: [...outer.reasons, ...inner.reasons] };
}

/** The marks in the order given, in which the outer ones come before the inner ones. */
export function withoutNestedWords(marks: readonly MarkDraft[]): MarkDraft[] {
  const kept: MarkDraft[] = [];
  /** Where in `kept` the word is that reaches furthest. */
  let furthest: number | null = null;
  for (const mark of marks) {
    if (!isWordKind(mark.of.kind)) {
      kept.push(mark);
      continue;
    }
    const outer = furthest === null ? undefined : kept[furthest];
    if (furthest !== null && outer && contains(outer, mark) && !isAt(outer, mark)) {
      kept[furthest] = withInner(outer, mark);
      continue;
    }
    kept.push(mark);
    if (outer === undefined || mark.end > outer.end) furthest = kept.length - 1;
  }
  return kept;
}

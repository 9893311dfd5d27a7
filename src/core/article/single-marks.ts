/** Pairs single quotation marks outside the double ones: British quotes and headlines. */
import type { Span } from './span.ts';

const SINGLE_OPEN = /(?<=^|[\s([—–])(?:‘|'(?=\p{L}))/gmu;
const ELISIONS = /^['‘](?:em|til|cause|tis|twas|n|bout|round|cos|\d)/i;
const SINGLE_CLOSE = /[’'](?![\p{L}\p{N}])/gu;

/** Passages in single marks outside `doubles`, in order. */
export function pairSingles(text: string, paragraph: Span, doubles: readonly Span[]): Span[] {
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

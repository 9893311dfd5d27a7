/** Finds a passage from its words and their surroundings, and describes a passage that way. */
import { type Span, textOf } from '../article/span.ts';

/** A W3C TextQuoteSelector. White space matches any white space, so that YAML may fold it. */
export interface TextSelector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** All places within `area` where the selector fits, overlapping ones included. */
export function findText(text: string, area: Span, selector: TextSelector): Span[] {
  const exact = pattern(selector.exact);
  if (exact === '') return [];
  const before = pattern(selector.prefix ?? '');
  const after = pattern(selector.suffix ?? '');
  const lookBehind = before === '' ? '' : `(?<=${before}\\s*)`;
  const lookAhead = after === '' ? '' : `(?=\\s*${after})`;
  const search = new RegExp(`${lookBehind}${exact}${lookAhead}`, 'g');
  const within = text.slice(area.start, area.end);
  const found: Span[] = [];
  for (let match = search.exec(within); match; match = search.exec(within)) {
    found.push({ start: area.start + match.index, end: area.start + match.index + match[0].length });
    search.lastIndex = match.index + 1;
  }
  return found;
}

/**
 * The shortest selector, counted in words of prefix and suffix, that finds this span alone within
 * `area`. The span must not start or end with white space.
 */
export function describeSpan(text: string, area: Span, span: Span): TextSelector {
  const exact = textOf(text, span);
  const before = text.slice(area.start, span.start).split(/(?<=\s)(?=\S)/);
  const after = text.slice(span.end, area.end).split(/(?<=\S)(?=\s)/);
  for (let words = 0; ; words++) {
    const prefix = before
      .slice(Math.max(0, before.length - words))
      .join('')
      .trim();
    const suffix = after.slice(0, words).join('').trim();
    const selector = {
      exact,
      ...(words > 0 && prefix !== '' ? { prefix } : {}),
      ...(words > 0 && suffix !== '' ? { suffix } : {}),
    };
    const unique = findText(text, area, selector).length === 1;
    if (unique || (words > before.length && words > after.length)) return selector;
  }
}

function pattern(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('\\s+');
}

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
  const prefix = selector.prefix ?? '';
  const suffix = selector.suffix ?? '';
  return findWords(text, area, selector.exact).filter(
    ({ start, end }) =>
      endsBefore(text, area.start, start, prefix) && beginsAfter(text, end, area.end, suffix),
  );
}

/**
 * The shortest selector, counted in words of prefix and suffix, that finds this span alone within
 * `area`. The span must not start or end with white space.
 */
export function describeSpan(text: string, area: Span, span: Span): TextSelector {
  const exact = textOf(text, span);
  let rivals = findWords(text, area, exact);
  if (rivals.length <= 1) return { exact };
  const before = text.slice(area.start, span.start).split(/(?<=\s)(?=\S)/);
  const after = text.slice(span.end, area.end).split(/(?<=\S)(?=\s)/);
  for (let words = 1; ; words++) {
    const prefix = before
      .slice(Math.max(0, before.length - words))
      .join('')
      .trim();
    const suffix = after.slice(0, words).join('').trim();
    // What does not fit the shorter surroundings does not fit the longer ones.
    rivals = rivals.filter(
      ({ start, end }) =>
        endsBefore(text, area.start, start, prefix) && beginsAfter(text, end, area.end, suffix),
    );
    if (rivals.length <= 1 || (words > before.length && words > after.length))
      return { exact, ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) };
  }
}

/** All places of the words within `area`, overlapping ones included. */
function findWords(text: string, area: Span, words: string): Span[] {
  const source = pattern(words);
  if (source === '') return [];
  const search = new RegExp(source, 'g');
  const within = text.slice(area.start, area.end);
  const found: Span[] = [];
  for (let match = search.exec(within); match; match = search.exec(within)) {
    found.push({ start: area.start + match.index, end: area.start + match.index + match[0].length });
    search.lastIndex = match.index + 1;
  }
  return found;
}

/** What `\s` matches is what `trim` takes away; the pattern would take most of the time here. */
const isSpace = (character: string | undefined) => character !== undefined && character.trim() === '';

/** Whether the words stand right before `at`, and not before `from`; white space matches any white space. */
function endsBefore(text: string, from: number, at: number, words: string): boolean {
  const wanted = words.trim();
  let i = at;
  const skip = () => {
    while (i > from && isSpace(text[i - 1])) i--;
  };
  skip();
  for (let j = wanted.length - 1; j >= 0; j--) {
    if (isSpace(wanted[j])) {
      if (isSpace(wanted[j - 1])) continue;
      if (i === from || !isSpace(text[i - 1])) return false;
      skip();
    } else {
      if (i === from || text[i - 1] !== wanted[j]) return false;
      i--;
    }
  }
  return true;
}

/** Whether the words stand right after `at`, and not beyond `to`; white space matches any white space. */
function beginsAfter(text: string, at: number, to: number, words: string): boolean {
  const wanted = words.trim();
  let i = at;
  const skip = () => {
    while (i < to && isSpace(text[i])) i++;
  };
  skip();
  for (let j = 0; j < wanted.length; j++) {
    if (isSpace(wanted[j])) {
      if (isSpace(wanted[j - 1])) continue;
      if (i === to || !isSpace(text[i])) return false;
      skip();
    } else {
      if (i === to || text[i] !== wanted[j]) return false;
      i++;
    }
  }
  return true;
}

function pattern(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('\\s+');
}

/** Finds a passage from its words and their surroundings, and describes a passage that way. */
import { type Span, textOf } from '../article/span.ts';

/** A W3C TextQuoteSelector. White space matches any white space, so that YAML may fold it. */
export interface TextSelector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** More places than these are not looked for. */
export const MOST_PLACES = 100;

/** The places within `area` where the selector fits, overlapping ones included, at most `MOST_PLACES` of them. */
export function findText(text: string, area: Span, selector: TextSelector): Span[] {
  const prefix = oneSpaced(selector.prefix ?? '');
  const suffix = oneSpaced(selector.suffix ?? '');
  const found: Span[] = [];
  for (const place of findWords(text, area, selector.exact)) {
    const fits =
      endsBefore(text, area.start, place.start, prefix) && beginsAfter(text, place.end, area.end, suffix);
    if (fits) found.push(place);
    if (found.length === MOST_PLACES) break;
  }
  return found;
}

/**
 * The shortest selector, counted in words of prefix and suffix, that finds this span alone within
 * `area`. The span must not start or end with white space.
 */
export function describeSpan(text: string, area: Span, span: Span): TextSelector {
  const exact = textOf(text, span);
  let rivals = [...findWords(text, area, exact)];
  if (rivals.length <= 1) return { exact };
  const before = text.slice(area.start, span.start).split(/(?<=\s)(?=\S)/);
  const after = text.slice(span.end, area.end).split(/(?<=\S)(?=\s)/);
  for (let words = 1; ; words++) {
    const prefix = before
      .slice(Math.max(0, before.length - words))
      .join('')
      .trim();
    const suffix = after.slice(0, words).join('').trim();
    const [wantedBefore, wantedAfter] = [oneSpaced(prefix), oneSpaced(suffix)];
    // What does not fit the shorter surroundings does not fit the longer ones.
    rivals = rivals.filter(
      ({ start, end }) =>
        endsBefore(text, area.start, start, wantedBefore) && beginsAfter(text, end, area.end, wantedAfter),
    );
    if (rivals.length <= 1 || (words > before.length && words > after.length))
      return { exact, ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) };
  }
}

/** All places of the words within `area`, overlapping ones included, in order. */
function findWords(text: string, area: Span, words: string): Iterable<Span> {
  const wanted = oneSpaced(words);
  if (wanted === '') return [];
  const comparisons = (area.end - area.start) * wanted.length;
  return comparisons <= FEW_COMPARISONS ? aroundAnchor(text, area, wanted) : inLinearTime(text, area, wanted);
}

/** As many comparisons, at the very most, take no time to speak of: the engine's own search is then the fastest. */
const FEW_COMPARISONS = 5_000_000;

/** Looks for the longest word, and for the others around it. */
function* aroundAnchor(text: string, { start: from, end: to }: Span, wanted: string): Generator<Span> {
  const anchor = wanted.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));
  const before = wanted.slice(0, wanted.indexOf(anchor));
  const after = wanted.slice(before.length + anchor.length);
  for (let at = text.indexOf(anchor, from); at >= 0; at = text.indexOf(anchor, at + 1)) {
    if (at + anchor.length > to) return;
    const start = startOf(text, from, at, before);
    const end = start === null ? null : endOf(text, at + anchor.length, to, after);
    if (start !== null && end !== null) yield { start, end };
  }
}

function* inLinearTime(text: string, area: Span, wanted: string): Generator<Span> {
  const { collapsed, offsetAt } = collapse(text, area);
  for (const start of startsOf(collapsed, wanted))
    yield { start: offsetAt(start), end: offsetAt(start + wanted.length - 1) + 1 };
}

/** The text of the area with each run of white space as one space, and where each of its code units stands. */
function collapse(text: string, { start, end }: Span) {
  const within = text.slice(start, end);
  const collapsed = within.replace(/\s+/g, ' ');
  if (collapsed.length === within.length) return { collapsed, offsetAt: (index: number) => start + index };
  const offsets = new Uint32Array(collapsed.length);
  let at = 0;
  for (let index = 0; index < collapsed.length; index++, at++) {
    offsets[index] = start + at;
    if (collapsed[index] === ' ') while (isSpace(within[at + 1])) at++;
  }
  return { collapsed, offsetAt: (index: number) => offsets[index]! };
}

/** Where the words stand in the text, overlapping places included, after Knuth, Morris and Pratt: no text makes it slow. */
function* startsOf(text: string, words: string): Generator<number> {
  const borders = new Uint32Array(words.length);
  for (let index = 1, length = 0; index < words.length; index++) {
    while (length > 0 && words[index] !== words[length]) length = borders[length - 1]!;
    if (words[index] === words[length]) length++;
    borders[index] = length;
  }
  for (let index = 0, length = 0; index < text.length; index++) {
    while (length > 0 && text[index] !== words[length]) length = borders[length - 1]!;
    if (text[index] === words[length]) length++;
    if (length < words.length) continue;
    yield index - length + 1;
    length = borders[length - 1]!;
  }
}

/** What `\s` matches is what `trim` takes away; the pattern would take most of the time here. */
const isSpace = (character: string | undefined) => character !== undefined && character.trim() === '';

/** The words with one space for each run of white space, and none around them. */
const oneSpaced = (words: string) => words.trim().replace(/\s+/g, ' ');

/** Whether the words, in single spaces, stand right before `at`, and not before `from`; a space is any white space. */
function endsBefore(text: string, from: number, at: number, words: string): boolean {
  let end = at;
  while (end > from && isSpace(text[end - 1])) end--;
  return startOf(text, from, end, words) !== null;
}

/** Whether the words, in single spaces, stand right after `at`, and not beyond `to`; a space is any white space. */
function beginsAfter(text: string, at: number, to: number, words: string): boolean {
  let start = at;
  while (start < to && isSpace(text[start])) start++;
  return endOf(text, start, to, words) !== null;
}

/** Where the words begin that end at `end`, not before `from`; null where others stand there. A space is any white space. */
function startOf(text: string, from: number, end: number, words: string): number | null {
  let at = end;
  for (let index = words.length - 1; index >= 0; index--) {
    if (at === from) return null;
    if (words[index] !== ' ') {
      if (text[--at] !== words[index]) return null;
    } else {
      if (!isSpace(text[--at])) return null;
      while (at > from && isSpace(text[at - 1])) at--;
    }
  }
  return at;
}

/** Where the words end that begin at `start`, not beyond `to`; null where others stand there. A space is any white space. */
function endOf(text: string, start: number, to: number, words: string): number | null {
  let at = start;
  for (let index = 0; index < words.length; index++) {
    if (at === to) return null;
    if (words[index] !== ' ') {
      if (text[at++] !== words[index]) return null;
    } else {
      if (!isSpace(text[at++])) return null;
      while (at < to && isSpace(text[at])) at++;
    }
  }
  return at;
}

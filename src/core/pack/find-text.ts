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
  const prefix = selector.prefix ?? '';
  const suffix = selector.suffix ?? '';
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
    // What does not fit the shorter surroundings does not fit the longer ones.
    rivals = rivals.filter(
      ({ start, end }) =>
        endsBefore(text, area.start, start, prefix) && beginsAfter(text, end, area.end, suffix),
    );
    if (rivals.length <= 1 || (words > before.length && words > after.length))
      return { exact, ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) };
  }
}

/** All places of the words within `area`, overlapping ones included, in time linear in the length of the area. */
function* findWords(text: string, area: Span, words: string): Generator<Span> {
  const wanted = words.trim().replace(/\s+/g, ' ');
  if (wanted === '') return;
  const { collapsed, offsetAt } = collapse(text, area);
  for (const start of startsOf(collapsed, wanted)) {
    yield { start: offsetAt(start), end: offsetAt(start + wanted.length - 1) + 1 };
  }
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

/** As many comparisons, at the very most, take no time to speak of: the engine's own search is then the fastest. */
const FEW_COMPARISONS = 5_000_000;

/** Where the words stand, overlapping places included; of what is long, after Knuth, Morris and Pratt: no text makes it slow. */
function* startsOf(text: string, words: string): Generator<number> {
  if (text.length * words.length <= FEW_COMPARISONS) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
    return;
  }
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

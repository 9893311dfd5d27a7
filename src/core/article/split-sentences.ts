/** Finds the sentences of a paragraph: `Intl.Segmenter` cuts, and these rules undo the cuts that are wrong. */

import { LEADING_ABBREVIATIONS, SENTENCE_STARTERS, TRAILING_ABBREVIATIONS } from './abbreviations.ts';
import { startsLower, startsNumber } from './letters.ts';
import { type Span, trimSpan } from './span.ts';

/** Keeps nothing between texts, and is costly to make. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Whether the character may be part of a word; most are plain letters. */
const isWordCharacter = (character: string) =>
  (character >= 'a' && character <= 'z') || /[\p{L}\p{N}.-]/u.test(character);
const FIRST_WORD = /^[“"‘«„([]*([\p{L}\p{N}]+)/u;
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u;
const DOTTED = /^\p{L}(?:\.\p{L})+$/u;
const ENDS_ASKING = /[?!][”"’»)\]]*$/u;
/** How much of each side a decision may look at; keeps long sentences linear. */
const REACH = 40;

const CLOSERS = '”"’»)]';

/** The word before a closing period, closing marks aside; undefined where no period closes. */
function lastWord(before: string): string | undefined {
  let end = before.length;
  while (end > 0 && CLOSERS.includes(before[end - 1]!)) end--;
  if (before[end - 1] !== '.') return undefined;
  let start = end - 1;
  while (start > 0 && isWordCharacter(before[start - 1]!)) start--;
  return start < end - 1 ? before.slice(start, end - 1) : undefined;
}

/** Whether the cut between `before` and `after` (both trimmed) is no sentence end. */
function joins(before: string, after: string): boolean {
  const next = FIRST_WORD.exec(after)?.[1];
  if (next === undefined) return /^[”"’»)\]]+$/.test(after);
  const nextIsLower = startsLower(next);
  if (ENDS_ASKING.test(before)) return nextIsLower;
  if (/(?:…|\.\.\.)[”"’»)\]]*$/.test(before)) return nextIsLower;
  const last = lastWord(before);
  if (last === undefined) return nextIsLower && !/[.:;]$/.test(before);
  if (nextIsLower) return true;
  const lower = last.toLowerCase();
  const nextIsNumber = startsNumber(next);
  if (LEADING_ABBREVIATIONS.has(lower)) return lower !== 'no' || nextIsNumber;
  const startsAnew = SENTENCE_STARTERS.has(next.toLowerCase());
  if (INITIALS.test(last) || DOTTED.test(last)) return !startsAnew && !nextIsNumber;
  if (TRAILING_ABBREVIATIONS.has(lower)) return nextIsNumber || !startsAnew;
  return false;
}

/**
 * The sentences of `paragraph` in order, without the white space around them. Together they hold every
 * character that is not white space.
 */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const source = text.slice(paragraph.start, paragraph.end).replace(/\n/g, ' ');
  const sentences: Span[] = [];
  for (const { segment, index } of SEGMENTER.segment(source)) {
    const start = paragraph.start + index;
    const span = trimSpan(text, { start, end: start + segment.length });
    if (span.start === span.end) continue;
    const last = sentences.at(-1);
    const before = last && text.slice(Math.max(last.start, last.end - REACH), last.end);
    if (before && joins(before, text.slice(span.start, Math.min(span.end, span.start + REACH)))) {
      sentences[sentences.length - 1] = { start: last!.start, end: span.end };
    } else sentences.push(span);
  }
  return sentences;
}

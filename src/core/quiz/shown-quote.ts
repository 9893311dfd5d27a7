/** How a quote or statement is shown above its options. */
import type { QuoteItem } from '../key/answer-key.ts';

const OUTER_MARKS = /^[\s“”„«»"‘]+|(?<![\s“”„«»"])[\s“”„«»"]+$/gu;
/** A quote of several paragraphs opens its marks again at each. */
const REOPENED = /\n[^\S\n]*[“„«»"]\s*/gu;

/** One line, without outer marks. */
function bare(text: string): string {
  return text.replace(REOPENED, ' ').replace(OUTER_MARKS, '').replace(/\s+/g, ' ').trim();
}

/** The text with a full stop where it has no other mark at its end. */
function stopped(text: string): string {
  return /[.!?…]["”’»)]*$/u.test(text) ? text : `${text.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')}.`;
}

/** A fragment as a sentence: a capital first, a full stop last. */
function asSentence(text: string): string {
  const whole = stopped(text);
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** The full stop of the sentence that the quote ends, not one that belongs to "a.m.", "U.S." or "…". */
const FINAL_STOP = /(?<![.…]|\.\p{L})\.$/u;

/** A speaker's own words in typographic marks; a paraphrase as a sentence without marks. */
export function shownQuote(item: Pick<QuoteItem, 'quote' | 'kind'>): string {
  const text = bare(item.quote);
  return item.kind === 'indirect'
    ? asSentence(text)
    : inMarks(text.replace(/(?<![\s,;–—-])[\s,;–—-]+(?=['’]*$)/u, '').replace(FINAL_STOP, ''));
}

/** A statement on one line, as the article words it, with a full stop. */
export function shownStatement(statement: string): string {
  return stopped(statement.replace(/\s+/g, ' ').trim());
}

const OPENS = /(^|[\s([{—–‘“-])"(?=\S)/gu;

/** Marks inside marks: single ones, as in print. */
function nested(text: string): string {
  return text.replace(OPENS, '$1‘').replace(/[“«„]/g, '‘').replace(/[”»"]/g, '’');
}

/** A text inside an explanation: one line in double marks, with single ones inside. */
export function inMarks(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const inner = /^“[^“”]*”$/u.test(line) ? line.slice(1, -1) : line;
  return `“${nested(inner)}”`;
}

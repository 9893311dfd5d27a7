/** A text that somebody types, with a cursor in it; every step is a function of the one before. */
import { cleanText } from '../article/clean-text.ts';

export interface LineEdit {
  readonly text: string;
  /** Where the next character goes, in UTF-16 code units; never inside a character. */
  readonly cursor: number;
}

/** What a key does to the text. */
export type LineStep =
  | { readonly do: 'insert'; readonly text: string }
  | { readonly do: 'left' | 'right' | 'word-left' | 'word-right' | 'home' | 'end' }
  /** To a place, in UTF-16 code units; within a character, to its start. */
  | { readonly do: 'to'; readonly at: number }
  | { readonly do: 'delete-left' | 'delete-right' | 'delete-word' | 'delete-before' | 'delete-behind' };

/** The text with the cursor behind it. */
export function lineEdit(text: string): LineEdit {
  return { text, cursor: text.length };
}

/**
 * The text after a step. What is put in loses control characters, and its line breaks become spaces; beyond `most` UTF-16 code
 * units nothing more is put in.
 */
export function edited(line: LineEdit, step: LineStep, most: number): LineEdit {
  const { text, cursor } = line;
  const cut = (start: number, end: number): LineEdit => ({
    text: text.slice(0, start) + text.slice(end),
    cursor: start,
  });
  switch (step.do) {
    case 'insert': {
      const put = fitting(cleanText(step.text).replace(/\n/g, ' '), most - text.length);
      return { text: text.slice(0, cursor) + put + text.slice(cursor), cursor: cursor + put.length };
    }
    case 'left':
      return { text, cursor: before(text, cursor) };
    case 'right':
      return { text, cursor: behind(text, cursor) };
    case 'word-left':
      return { text, cursor: wordBefore(text, cursor) };
    case 'word-right':
      return { text, cursor: wordBehind(text, cursor) };
    case 'home':
      return { text, cursor: 0 };
    case 'end':
      return { text, cursor: text.length };
    case 'to': {
      const at = Math.max(0, Math.min(step.at, text.length));
      const within = characters(text).find(({ start, end }) => start < at && at < end);
      return { text, cursor: within?.start ?? at };
    }
    case 'delete-left':
      return cut(before(text, cursor), cursor);
    case 'delete-right':
      return cut(cursor, behind(text, cursor));
    case 'delete-word':
      return cut(wordBefore(text, cursor), cursor);
    case 'delete-before':
      return cut(0, cursor);
    case 'delete-behind':
      return cut(cursor, text.length);
    default:
      return step satisfies never;
  }
}

/** The characters of a text as people count them, with their places. */
function characters(text: string): { readonly start: number; readonly end: number }[] {
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  return [...segments].map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function fitting(text: string, room: number): string {
  if (text.length <= room) return text;
  const last = characters(text).findLast(({ end }) => end <= room);
  return text.slice(0, last?.end ?? 0);
}

function before(text: string, cursor: number): number {
  return characters(text).findLast(({ start }) => start < cursor)?.start ?? 0;
}

function behind(text: string, cursor: number): number {
  return characters(text).find(({ end }) => end > cursor)?.end ?? text.length;
}

function wordBefore(text: string, cursor: number): number {
  let at = cursor;
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  while (at > 0 && !/\s/.test(text[at - 1]!)) at--;
  return at;
}

function wordBehind(text: string, cursor: number): number {
  let at = cursor;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  while (at < text.length && !/\s/.test(text[at]!)) at++;
  return at;
}

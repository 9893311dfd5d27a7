/** Cuts sentences into words and marks, with offsets, once for all passes. */

import { LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from '../article/abbreviations.ts';
import type { Article } from '../article/article.ts';
import { startsUpper } from '../article/letters.ts';
import type { MarkedPassage } from '../article/quotation-marks.ts';
import type { Span } from '../article/span.ts';

/** A word, a number or a mark. */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, apostrophes straightened. A clitic keeps its apostrophe: "'s", "'ll". */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Index of the marked passage that holds it; −1 outside. */
  readonly passage: number;
  /** Index of its sentence in the article. */
  readonly sentence: number;
}

/** The tokens of an article, and where each sentence's begin and end. */
export interface Tokens {
  readonly all: readonly Token[];
  /** `[from, to)` into `all`, by sentence index. */
  readonly bySentence: readonly (readonly [number, number])[];
}

/** A sentence of more tokens than this is no prose: nobody is credited and nothing is claimed in it. */
export const LONGEST_SENTENCE = 400;

const TOKEN =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[’'\-‐‑&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\.(?:com|org|net|edu|gov|info|co\.uk|news)(?![\p{L}\p{N}])|\.(?=\p{L}\p{Ll}))*|[$£€]?\p{N}+(?:[.,:]\p{N}+)*(?:(?:-\p{L}+)+|[-–]\p{N}+|%|\p{L}+)?|\.\.\.|--|\S/gu;
const CLITIC = /[’'](?:s|ve|re|ll|d|m)$/i;

/** The word's end with its period, where the period belongs to the word ("Sen.", "J."). */
function withPeriod(text: string, word: string, end: number, sentenceEnd: number): number {
  if (text[end] !== '.' || end + 1 >= sentenceEnd) return end;
  const lower = word.slice(word.lastIndexOf('-') + 1).toLowerCase();
  const isInitial = word.length === 1 && word !== 'I' && word >= 'A' && word <= 'Z';
  if (isInitial || (startsUpper(word) && LEADING_ABBREVIATIONS.has(lower))) return end + 1;
  return TRAILING_ABBREVIATIONS.has(lower) ? end + 1 : end;
}

const OPENS_WORD = /^[\p{L}’']/u;
const LETTER = /\p{L}/u;
const NUMERIC = /\p{N}/u;
const APOSTROPHE = 39;
const DOLLAR = 36;

/** What a token is, by its first character where that is plain ASCII. */
function kindOf(word: string): Token['kind'] {
  const code = word.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word';
  if (code >= 48 && code <= 57) return 'number';
  if (code < 128 && code !== APOSTROPHE && code !== DOLLAR) return 'mark';
  if (OPENS_WORD.test(word) && LETTER.test(word)) return 'word';
  return NUMERIC.test(word) ? 'number' : 'mark';
}

const SPACE = 32;
const isPlainLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/**
 * Where a word of plain letters ends that nothing else can be part of; −1 where `TOKEN` must decide. Most words are such,
 * and this costs a fraction of the pattern.
 */
function endOfPlainWord(text: string, at: number, first: number): number {
  if (!isPlainLetter(first)) return -1;
  let end = at + 1;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  if (code === SPACE || code === 10 || code === 44 || Number.isNaN(code)) return end;
  // A period, where no letter follows: the word ends before it.
  return code === 46 && end - at > 1 && text.charCodeAt(end + 1) <= SPACE ? end : -1;
}

/** Cuts the article's sentences into tokens. Linear in the length of the text. */
export function findTokens(article: Article, passages: readonly MarkedPassage[]): Tokens {
  const { text } = article;
  const all: Token[] = [];
  const bySentence: [number, number][] = [];
  let passage = 0;
  const push = (start: number, end: number, sentence: number) => {
    while (passage < passages.length && passages[passage]!.end <= start) passage++;
    const inside = passage < passages.length && passages[passage]!.start <= start ? passage : -1;
    const word = text.slice(start, end);
    const kind = kindOf(word);
    const folded = word.toLowerCase();
    const capital = kind === 'word' && word[0] !== folded[0];
    const lower = folded.includes('’') ? folded.replaceAll('’', "'") : folded;
    all.push({ start, end, text: word, lower, kind, capital, passage: inside, sentence });
  };
  for (const [index, sentence] of article.sentences.entries()) {
    const from = all.length;
    for (let at = sentence.start; at < sentence.end; ) {
      const code = text.charCodeAt(at);
      if (code <= SPACE) {
        at++;
        continue;
      }
      const plainEnd = endOfPlainWord(text, at, code);
      TOKEN.lastIndex = at;
      const match = plainEnd < 0 ? TOKEN.exec(text) : null;
      if (plainEnd < 0 && (!match || match.index >= sentence.end)) break;
      const start = match ? match.index : at;
      const word = match ? match[0] : text.slice(at, plainEnd);
      const clitic = match && word.length > 2 ? CLITIC.exec(word) : null;
      if (clitic) {
        push(start, start + clitic.index, index);
        push(start + clitic.index, start + word.length, index);
        at = start + word.length;
        continue;
      }
      at = withPeriod(text, word, start + word.length, sentence.end);
      push(start, at, index);
    }
    bySentence.push([from, all.length]);
  }
  return { all, bySentence };
}

/** Cuts a passage down to the words that prove an answer, for a quotation inside an explanation. */
import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { Evidence } from '../key/answer-key.ts';
import { inMarks } from './shown-quote.ts';

/** A passage of at most so many characters stands whole. */
const WHOLE = 90;
/** A proof of more characters is cut in its middle; no statement that is asked about is much longer. */
const LONGEST = 260;
/** Parts that stand so few characters apart are shown with what lies between them. */
const CLOSE = 12;

/** The parts in reading order, those that touch or nearly so as one. */
function joined(parts: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    const last = pieces.at(-1);
    if (last && part.start - last.end <= CLOSE) {
      pieces[pieces.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
    } else pieces.push(part);
  }
  return pieces;
}

/** The last word may be followed by marks and stops that belong to its sentence. */
const REST_OF_SENTENCE = /^[\s.,;:!?…”’»")\]]*$/u;
const START_OF_SENTENCE = /^[\s“‘„«"(]*$/u;

/** Only what is left out within a sentence is shown as left out. */
function cutsAround(article: Article, piece: Span): { readonly before: boolean; readonly after: boolean } {
  const { text, sentences } = article;
  const first = sentences.find((one) => one.start <= piece.start && piece.start < one.end);
  const last = sentences.find((one) => one.start < piece.end && piece.end <= one.end);
  return {
    before: first !== undefined && !START_OF_SENTENCE.test(text.slice(first.start, piece.start)),
    after: last !== undefined && !REST_OF_SENTENCE.test(text.slice(piece.end, last.end)),
  };
}

/** The words with a mark added where a cut took away the one that opens or closes a quote in them. */
function balanced(words: string): string {
  let open = 0;
  let unopened = false;
  for (const [mark] of words.matchAll(/[“«„”»]/gu)) {
    if ('”»'.includes(mark) && open === 0) unopened = true;
    else open += '”»'.includes(mark) ? -1 : 1;
  }
  return `${unopened ? '“' : ''}${words}${open > 0 ? '”' : ''}`;
}

function withoutMiddle(words: string): string {
  if (words.length <= LONGEST) return words;
  const head = words.slice(0, LONGEST / 2).replace(/(?<!\s)\s+\S*$/u, '');
  const tail = words.slice(-LONGEST / 2).replace(/^\S*\s+/u, '');
  return `${head} … ${tail}`;
}

/**
 * The proof in marks, on one line: a short passage whole, otherwise what is said in it, with “…” where the
 * sentence goes on. What is said is never cut off at an end.
 */
export function excerpt(article: Article, { passage, content }: Evidence): string {
  const line = (span: Span) => article.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  if (content.length === 0 || passage.end - passage.start <= WHOLE) {
    return inMarks(withoutMiddle(line(passage)));
  }
  const pieces = joined(content);
  const words = pieces
    .map(line)
    .join(' … ')
    .replace(/[,;:]$/u, '');
  const before = pieces[0] && cutsAround(article, pieces[0]).before;
  const after = pieces.at(-1) && cutsAround(article, pieces.at(-1)!).after;
  return inMarks(`${before ? '… ' : ''}${balanced(withoutMiddle(words))}${after ? ' …' : ''}`);
}

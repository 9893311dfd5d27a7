/** The choice of a passage in an article: by the sentence, and within it by the word. */
import type { Article } from '../article/article.ts';
import { overlaps, type Span } from '../article/span.ts';

export interface PassageChoice {
  /** Index into `Article.sentences`. */
  readonly sentence: number;
  readonly span: Span;
  /** Which end the arrows move. */
  readonly end: 'start' | 'end';
}

export type PassageStep = 'next-sentence' | 'previous-sentence' | 'word-left' | 'word-right' | 'other-end';

/** A sentence as a whole; null where the article has none. */
export function chooseSentence({ sentences }: Article, index: number): PassageChoice | null {
  const at = Math.max(0, Math.min(index, sentences.length - 1));
  const sentence = sentences[at];
  return sentence ? { sentence: at, span: { start: sentence.start, end: sentence.end }, end: 'end' } : null;
}

/** The choice after a step; it never gets empty, and never leaves its paragraph. */
export function chosenPassage(article: Article, choice: PassageChoice, step: PassageStep): PassageChoice {
  switch (step) {
    case 'next-sentence':
      return chooseSentence(article, choice.sentence + 1) ?? choice;
    case 'previous-sentence':
      return chooseSentence(article, choice.sentence - 1) ?? choice;
    case 'other-end':
      return { ...choice, end: choice.end === 'end' ? 'start' : 'end' };
    case 'word-left':
    case 'word-right':
      return byWord(article, choice, step === 'word-right' ? 1 : -1);
    default:
      return step satisfies never;
  }
}

function byWord(article: Article, choice: PassageChoice, by: 1 | -1): PassageChoice {
  const { span, end } = choice;
  const words = wordsAround(article, choice);
  const places = words.map((word) => word[end]);
  const wanted = by === 1 ? places.find((at) => at > span[end]) : places.findLast((at) => at < span[end]);
  if (wanted === undefined) return choice;
  const moved = { ...span, [end]: wanted };
  return moved.start < moved.end ? { ...choice, span: moved } : choice;
}

/** The words of the paragraph, without the white space around them. */
function wordsAround({ text, sentences, paragraphs }: Article, { sentence }: PassageChoice): Span[] {
  const paragraph = paragraphs[sentences[sentence]?.paragraph ?? 0];
  if (paragraph === undefined) return [];
  const source = text.slice(paragraph.start, paragraph.end);
  return [...source.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: paragraph.start + index,
    end: paragraph.start + index + word.length,
  }));
}

/** The sentences that hold some of the span, as one passage; the span itself where none does. */
export function sentencesAround({ sentences }: Article, span: Span): Span {
  const around = sentences.filter((sentence) => overlaps(sentence, span));
  const [first, last] = [around[0], around.at(-1)];
  return first && last
    ? { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) }
    : span;
}

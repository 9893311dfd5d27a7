/** Reads a text into an article: paragraphs and sentences with exact offsets. */
import type { Article, ArticleSource, Paragraph } from './article.ts';
import { hasAtMostWords } from './line-words.ts';
import type { Span } from './span.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { splitSentences } from './split-sentences.ts';

const CLOSES_SENTENCE = /[.!…:;,][”"’»)\]]*$/u;
const MARKS = /[“”"«»„‘]/;
const HEADING_WORDS = 16;
const HEADLINE_WORDS = 30;

/** A short line that closes no sentence, or a short question on its own, above other text. */
function isHeading(text: string, span: Span, index: number, count: number): boolean {
  if (index === count - 1) return false;
  const line = text.slice(span.start, Math.min(span.end, span.start + 400));
  if (span.end - span.start > 400 || CLOSES_SENTENCE.test(line)) return false;
  const isShort = (most: number) => hasAtMostWords(text, span.start, span.end, most);
  if (/[?]$/.test(line)) return isShort(HEADING_WORDS) && !MARKS.test(line);
  if (/[”"’»?]$/.test(line) && index > 0) return false;
  return isShort(index === 0 ? HEADLINE_WORDS : HEADING_WORDS);
}

/**
 * The article with its paragraphs and sentences; offsets are UTF-16 code units into `source.text`, which is
 * left as it is. A heading in the first line becomes the title where the source gives none.
 */
export function readArticle(source: ArticleSource): Article {
  const { text } = source;
  const spans = splitParagraphs(text);
  const paragraphs = spans.map((span, index): Paragraph => {
    const sentences = splitSentences(text, span).map((s) => ({ ...s, paragraph: index }));
    return { ...span, kind: isHeading(text, span, index, spans.length) ? 'heading' : 'body', sentences };
  });
  const first = paragraphs[0];
  const title =
    source.title ??
    (first?.kind === 'heading' ? text.slice(first.start, first.end).replace(/\s+/g, ' ') : null);
  return { ...source, title, paragraphs, sentences: paragraphs.flatMap((p) => p.sentences) };
}

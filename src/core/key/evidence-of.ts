/** Gathers the passage that proves an answer: whole sentences around the content, its source and its cue. */
import type { Article } from '../article/article.ts';
import { spanAt } from '../article/search.ts';
import { cover, overlaps, type Span } from '../article/span.ts';
import type { Evidence } from './answer-key.ts';

/** A source or cue farther from the content than this many sentences is not shown with it. */
const NEAR = 3;

const bare = ({ start, end }: Span): Span => ({ start, end });

/** Index of the sentence that holds `offset`, or of the nearest one. */
function sentenceAt(article: Article, offset: number): number {
  return Math.min(spanAt(article.sentences, offset), article.sentences.length - 1);
}

/** The sentences from the one that holds `span.start` to the one that holds its last character. */
export function sentencesAround(article: Article, span: Span): Span {
  const first = article.sentences[sentenceAt(article, span.start)];
  const last = article.sentences[sentenceAt(article, Math.max(span.start, span.end - 1))];
  if (!first || !last) return bare(span);
  return { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) };
}

/** Evidence with its parts in place; parts too far from the content are left out. */
export function evidenceOf(
  article: Article,
  content: Span,
  source: Span | null,
  cues: readonly Span[],
): Evidence {
  const home = sentenceAt(article, content.start);
  const near = (span: Span) => Math.abs(sentenceAt(article, span.start) - home) <= NEAR;
  const shownSource = source && near(source) && !overlaps(source, content) ? bare(source) : null;
  const shownCues = cues.filter(near).map(bare);
  const parts = [content, ...(shownSource ? [shownSource] : []), ...shownCues];
  return {
    passage: sentencesAround(article, cover(parts)),
    source: shownSource,
    cues: shownCues,
    content: [bare(content)],
  };
}

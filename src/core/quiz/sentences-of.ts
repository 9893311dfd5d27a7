/** Which sentences of the article an item is about. */
import type { Article } from '../article/article.ts';
import { overlaps, type Span } from '../article/span.ts';
import type { Evidence } from '../key/answer-key.ts';

/** Index of the first sentence that ends after the offset, by bisection. */
function firstEndingAfter(article: Article, offset: number): number {
  let low = 0;
  let high = article.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (article.sentences[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sentencesIn(article: Article, span: Span): number[] {
  const found: number[] = [];
  for (let i = firstEndingAfter(article, span.start); i < article.sentences.length; i++) {
    if (!overlaps(article.sentences[i]!, span)) break;
    found.push(i);
  }
  return found;
}

/** Indexes into `article.sentences` of what is said; of the whole passage where no content is marked. */
export function sentencesOf(article: Article, evidence: Evidence): number[] {
  const spans = evidence.content.length > 0 ? evidence.content : [evidence.passage];
  return [...new Set(spans.flatMap((span) => sentencesIn(article, span)))];
}

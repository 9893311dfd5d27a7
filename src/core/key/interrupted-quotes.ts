/** Joins the halves of a sentence that its own attribution interrupts: “What hurts,” Vale said, “is the silence.” */
import type { Quote } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import { startsLower } from '../article/letters.ts';
import { spanAt } from '../article/search.ts';
import { type Span, textOf } from '../article/span.ts';

/** A quote with all its parts in reading order; most have one. */
export interface WholeQuote extends Quote {
  readonly parts: readonly Span[];
}

/** More characters than these between two halves are no mere "she said, a fisher of Fairhaven,". */
const LONGEST_GAP = 120;
const OPENING_MARK = /[“"«„]|''/u;

/** Whether `second` goes on with the sentence that `first` began, behind its attribution and a comma, in lower case. */
function goesOn(article: Article, first: Quote, second: Quote): boolean {
  if (first.speaker === null || first.speaker !== second.speaker) return false;
  if (first.kind === 'indirect' || second.kind === 'indirect') return false;
  if (second.start <= first.end || second.start - first.end > LONGEST_GAP) return false;
  const { sentences, text } = article;
  const { cue } = first;
  if (cue === null || cue.start < first.end || cue.end > second.start) return false;
  if (spanAt(sentences, first.start) !== spanAt(sentences, second.start)) return false;
  const gap = text.slice(first.end, second.start);
  const interrupts = /,\s*$/u.test(gap.replace(/(?:[“"«„]|'')\s*$/u, '')) && OPENING_MARK.test(gap);
  const open = !/[.!?…]["”’»')\s]*$/u.test(textOf(text, first));
  return interrupts && open && startsLower(text.slice(second.start, second.start + 2));
}

/**
 * The quotes in their order, the two halves of an interrupted sentence as one, which is as sure as its first half: that
 * has the attribution beside it. A quote that is no half has itself as its only part.
 */
export function joinInterrupted(article: Article, quotes: readonly Quote[]): WholeQuote[] {
  const wholes: WholeQuote[] = [];
  for (const quote of quotes) {
    const before = wholes.at(-1);
    if (before && before.parts.length === 1 && goesOn(article, before, quote))
      wholes[wholes.length - 1] = { ...before, kind: 'direct', parts: [...before.parts, quote] };
    else wholes.push({ ...quote, parts: [{ start: quote.start, end: quote.end }] });
  }
  return wholes;
}

/** The words of all parts on one line, with an ellipsis where the attribution stood. */
export function wordsOfWhole(article: Article, { parts }: WholeQuote): string {
  return parts
    .map((part, i) => {
      const words = textOf(article.text, part).replace(/\s+/g, ' ').trim();
      return i < parts.length - 1 ? words.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '') : words;
    })
    .join(' … ');
}

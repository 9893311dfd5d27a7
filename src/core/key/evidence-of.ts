/** Gathers the passage that proves an answer: whole sentences around the content, its source and its cue. */
import type { Article } from '../article/article.ts';
import { hasAtMostWords } from '../article/line-words.ts';
import { spanAt } from '../article/search.ts';
import { cover, overlaps, type Span } from '../article/span.ts';
import type { Evidence } from './answer-key.ts';

/** A source or cue farther from the content than this many sentences is not shown with it. */
const NEAR = 3;

/** The name that a pronoun stands for is shown from so many sentences away. */
const NEAR_NAME = 6;

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

const MARKS = /[“”„«»"]/g;

/** Most words of a sentence that only says whose the words before it are: "Vale said." */
const TAG_WORDS = 5;

/** Whether the sentence only goes on with the one before: inside a quote, or with who said it. */
function goesOn({ text, paragraphs, sentences }: Article, index: number): boolean {
  const { start, end, paragraph } = sentences[index]!;
  const before = sentences[index - 1];
  if (before?.paragraph !== paragraph) return false;
  const marks = text.slice(paragraphs[paragraph]!.start, start).match(MARKS)?.length ?? 0;
  if (marks % 2 === 1) return true;
  return (
    /[”"»]\s*$/u.test(text.slice(before.start, before.end)) && hasAtMostWords(text, start, end, TAG_WORDS)
  );
}

/** The passage from where its first sentence or the quote around it begins. */
function fromWholeStart(article: Article, passage: Span): Span {
  let { start } = passage;
  for (let i = sentenceAt(article, start); i > 0 && goesOn(article, i); i--) {
    const before = article.sentences[i - 1]!.start;
    if (passage.end - before > LONGEST) break;
    start = before;
  }
  return { start, end: passage.end };
}

/** The passage with the rest of a quote that it would break off, as long as that stays in the paragraph. */
function withWholeQuote(article: Article, passage: Span): Span {
  let end = passage.end;
  for (let i = sentenceAt(article, passage.end - 1) + 1; i < article.sentences.length; i++) {
    const next = article.sentences[i]!;
    const open = (article.text.slice(passage.start, end).match(MARKS)?.length ?? 0) % 2 === 1;
    if (!open || next.paragraph !== article.sentences[i - 1]!.paragraph || next.end - passage.start > LONGEST)
      break;
    end = next.end;
  }
  return { start: passage.start, end };
}

/** A longer passage than this many characters proves nothing at a glance. */
const LONGEST = 900;

/**
 * Evidence with its parts in place; parts too far from the content are left out.
 * @param anchor another span to show where it is near: the name that a pronoun stands for
 */
export function evidenceOf(
  article: Article,
  content: Span | readonly Span[],
  source: Span | null,
  cues: readonly Span[],
  anchor: Span | null = null,
): Evidence {
  const contents = 'start' in content ? [content] : content;
  const whole = cover(contents);
  const home = sentenceAt(article, whole.start);
  const near = (span: Span) => Math.abs(sentenceAt(article, span.start) - home) <= NEAR;
  const isShownWith = (name: Span) =>
    Math.abs(sentenceAt(article, name.start) - home) <= NEAR_NAME && whole.end - name.start <= LONGEST;
  const shownSource =
    source && near(source) && !contents.some((part) => overlaps(source, part)) ? bare(source) : null;
  const shownCues = cues.filter(near).map(bare);
  const parts = [
    whole,
    ...(shownSource ? [shownSource] : []),
    ...shownCues,
    ...(anchor && isShownWith(anchor) ? [anchor] : []),
  ];
  const passage = withWholeQuote(article, fromWholeStart(article, sentencesAround(article, cover(parts))));
  return { passage, source: shownSource, cues: shownCues, content: contents.map(bare) };
}

/** Tells headlines that were typed with a period, and so look like body text. */
import type { Article } from './article.ts';
import { hasAtMostWords } from './line-words.ts';

/** A shorter article has no headline to spare. */
const FEWEST_PARAGRAPHS = 4;
/** Most words of a headline, and of the line below it. */
const MOST_WORDS = [20, 14] as const;

/** Whether the paragraph is a heading, or one short line at the top of the article: a headline or the line below it. */
export function readsAsHeadline(article: Article, index: number): boolean {
  const { paragraphs, text } = article;
  const paragraph = paragraphs[index];
  if (!paragraph) return false;
  if (paragraph.kind === 'heading') return true;
  const most = MOST_WORDS[index];
  if (most === undefined || paragraphs.length < FEWEST_PARAGRAPHS) return false;
  if (index > 0 && !readsAsHeadline(article, index - 1)) return false;
  return hasAtMostWords(text, paragraph.start, paragraph.end, most);
}

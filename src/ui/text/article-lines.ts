/** The article as lines of a page that know their place in the text, so that a bookmark survives a resize. */
import type { Span } from '../../core/article/span.ts';
import type { ArticleView } from '../../core/game/game.ts';
import { words } from '../words.ts';
import { BLANK, type Block, block, type Line, layOut, type Run, run, type Tone } from './rich-text.ts';
import { wrapText } from './wrap-text.ts';

export interface ArticleLine {
  readonly line: Line;
  /** Offset in the article's text; lines of the head of the page stand at 0. */
  readonly offset: number;
}

/** Title, credits and notices, as far as there are any. */
export function articleHead({ article, notices }: ArticleView): Block[] {
  const first = article.paragraphs[0];
  const title = article.title ?? '';
  // A page whose text begins with its own headline shows it once.
  const repeated =
    first?.kind === 'heading' && article.text.slice(first.start, first.end).trim() === title.trim();
  const credits = [article.byline, article.publisher, article.date].filter((each) => each !== null);
  const blocks: Block[] = [];
  if (title !== '' && !repeated) blocks.push(block(run(title, 'title')));
  if (credits.length > 0) blocks.push(block(run(credits.join(words.separator), 'muted')));
  for (const notice of notices) blocks.push(block(run(notice, 'muted')));
  return blocks.length > 0 ? [...blocks, BLANK] : [];
}

/** The words of a line, those in the passage set off from the others. */
function runsOf(text: string, line: Span, passage: Span | null, ...tones: Tone[]): Run[] {
  const words = (start: number, end: number, ...more: Tone[]): Run[] =>
    start < end ? [run(text.slice(start, end).replace(/\s/g, ' '), ...tones, ...more)] : [];
  if (passage === null) return words(line.start, line.end);
  const start = Math.min(line.end, Math.max(line.start, passage.start));
  const end = Math.max(start, Math.min(line.end, passage.end));
  return [...words(line.start, start), ...words(start, end, 'passage'), ...words(end, line.end)];
}

/** The whole article at a width in columns, a passage of it set off; never empty. */
export function articleLines(view: ArticleView, width: number, passage: Span | null = null): ArticleLine[] {
  const { article } = view;
  const lines: ArticleLine[] = layOut(articleHead(view), width).map((line) => ({ line, offset: 0 }));
  article.paragraphs.forEach((paragraph, index) => {
    if (index > 0) lines.push({ line: [], offset: article.paragraphs[index - 1]!.end });
    for (const span of wrapText(article.text, width, paragraph)) {
      const tones: Tone[] = paragraph.kind === 'heading' ? ['strong'] : [];
      lines.push({ line: runsOf(article.text, span, passage, ...tones), offset: span.start });
    }
  });
  return lines.length > 0 ? lines : [{ line: [], offset: 0 }];
}

/** The index of the line that holds a bookmark; 0, the top of the page, for a bookmark at the start. */
export function lineAt(lines: readonly ArticleLine[], bookmark: number): number {
  if (bookmark <= 0) return 0;
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lines[middle]!.offset <= bookmark) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The article as lines of a page that know their place in the text, so that a bookmark survives a resize. */
import { creditsOf, titleAbove } from '../../core/article/article-facts.ts';
import { firstIndex } from '../../core/article/search.ts';
import { overlaps, type Span } from '../../core/article/span.ts';
import type { ArticleView } from '../../core/game/game.ts';
import type { Evidence } from '../../core/key/answer-key.ts';
import type { Words } from '../../core/words/words.ts';
import { BLANK, type Block, block, type Line, layOut, type Run, run, type Tone } from './rich-text.ts';
import { wrapText } from './wrap-text.ts';

export interface ArticleLine {
  /** The line as it is where nothing on it stands out. */
  readonly line: Line;
  /** Offset in the article's text; lines of the head of the page stand at 0. */
  readonly offset: number;
  /** The words of the text that it holds; null for lines that the text does not have. */
  readonly span: Span | null;
}

/** Words of the text that stand out, and how. */
export interface Emphasis extends Span {
  readonly tone: Tone;
}

/** Title, credits and notices, as far as there are any. */
export function articleHead({ article, notices }: ArticleView, words: Words): Block[] {
  // A page whose text begins with its own headline shows it once.
  const title = titleAbove(article);
  const credits = creditsOf(article, words.article);
  const blocks: Block[] = [];
  if (title !== null) blocks.push(block(run(title, 'title')));
  if (credits.length > 0) blocks.push(block(run(credits.join(words.screens.separator), 'muted')));
  for (const notice of notices) blocks.push(block(run(notice, 'muted')));
  return blocks.length > 0 ? [...blocks, BLANK] : [];
}

/** The whole article at a width in columns; never empty. */
export function articleLines(view: ArticleView, width: number, words: Words): ArticleLine[] {
  const { article } = view;
  const lines = layOut(articleHead(view, words), width).map(
    (line): ArticleLine => ({ line, offset: 0, span: null }),
  );
  article.paragraphs.forEach((paragraph, index) => {
    if (index > 0) lines.push({ line: [], offset: article.paragraphs[index - 1]!.end, span: null });
    for (const span of wrapText(article.text, width, paragraph)) {
      const tones: Tone[] = paragraph.kind === 'heading' ? ['strong'] : [];
      const text = article.text.slice(span.start, span.end).replace(/\s/g, ' ');
      lines.push({ line: text === '' ? [] : [run(text, ...tones)], offset: span.start, span });
    }
  });
  return lines.length > 0 ? lines : [{ line: [], offset: 0, span: null }];
}

/** The line with the words that stand out. */
export function emphasized({ line, span }: ArticleLine, emphases: readonly Emphasis[]): Line {
  const only = line[0];
  if (span === null || only === undefined) return line;
  const own = emphases.filter((emphasis) => overlaps(emphasis, span));
  if (own.length === 0) return line;
  const clip = (place: number) => Math.min(span.end, Math.max(span.start, place));
  const edges = [span, ...own].flatMap(({ start, end }) => [clip(start), clip(end)]);
  const places = [...new Set(edges)].sort((a, b) => a - b);
  return places.slice(1).map((end, index): Run => {
    const start = places[index]!;
    const tones = own.filter((each) => overlaps(each, { start, end })).map(({ tone }) => tone);
    return run(only.text.slice(start - span.start, end - span.start), ...only.tones, ...tones);
  });
}

/** The passage that proves an answer, its parts told apart. */
export function evidenceEmphases({ passage, source, cues, content }: Evidence): Emphasis[] {
  return [
    { ...passage, tone: 'passage' },
    ...content.map((span): Emphasis => ({ ...span, tone: 'content' })),
    ...(source ? [{ ...source, tone: 'source' as const }] : []),
    ...cues.map((span): Emphasis => ({ ...span, tone: 'cue' })),
  ];
}

/** The places that were found, as far as they can stand on these lines; places are in order. */
export function hitEmphases(
  hits: readonly Span[],
  current: Span | null,
  lines: readonly ArticleLine[],
): Emphasis[] {
  const spans = lines.flatMap(({ span }) => span ?? []);
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return [];
  const from = firstIndex(hits, (hit) => hit.end > first.start);
  const to = firstIndex(hits, (hit) => hit.start >= last.end);
  return hits.slice(from, to).map((hit) => ({ ...hit, tone: hit === current ? 'hit-now' : 'hit' }));
}

/** The index of the line that holds a bookmark; 0, the top of the page, for a bookmark at the start. */
export function lineAt(lines: readonly ArticleLine[], bookmark: number): number {
  if (bookmark <= 0) return 0;
  return Math.max(0, firstIndex(lines, ({ offset }) => offset > bookmark) - 1);
}

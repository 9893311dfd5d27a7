/** The article as the hunt shows it: each sentence begins a line of its own, with room in the margin for signs. */
import type { ArticleView } from '../../core/game/game.ts';
import type { Words } from '../../core/words/words.ts';
import { articleHead } from './article-lines.ts';
import { type Line, layOut, plainText, type Run, run } from './rich-text.ts';

/** Columns for the pointer, the flag and a space. */
export const MARGIN = 3;

export interface HuntRow {
  readonly line: Line;
  /** The index of the sentence that it belongs to; null for headings and empty lines. */
  readonly sentence: number | null;
  /** True for the first row of its sentence. */
  readonly isFirst: boolean;
}

export interface HuntSheet {
  readonly rows: readonly HuntRow[];
  /** By sentence, its first row and the row after its last. */
  readonly places: ReadonlyMap<number, { readonly start: number; readonly end: number }>;
}

/** What becomes of a sentence, in a sign and words before it. */
export type Labels = ReadonlyMap<number, Run>;

/** The whole article at a width in columns, margin included. */
export function huntSheet(
  view: ArticleView,
  width: number,
  words: Words,
  labels: Labels = new Map(),
): HuntSheet {
  const { article } = view;
  const rows: HuntRow[] = [];
  const places = new Map<number, { start: number; end: number }>();
  const plain = (lines: readonly Line[]) => {
    for (const line of lines) rows.push({ line, sentence: null, isFirst: false });
  };
  plain(layOut(articleHead(view, words), width - MARGIN));
  let index = 0;
  article.paragraphs.forEach((paragraph, number) => {
    if (number > 0) plain([[]]);
    const isBody = paragraph.kind === 'body';
    for (const span of paragraph.sentences) {
      const label = labels.get(index);
      const text = run(article.text.slice(span.start, span.end), ...(isBody ? [] : ['strong' as const]));
      const lines = layOut([{ runs: label ? [label, run(' '), text] : [text] }], width - MARGIN);
      if (isBody) places.set(index, { start: rows.length, end: rows.length + lines.length });
      lines.forEach((line, row) => {
        rows.push({ line, sentence: isBody ? index : null, isFirst: isBody && row === 0 });
      });
      index++;
    }
  });
  return { rows, places };
}

/** A row with its margin: the pointer along the current sentence, the flag beside its first row. */
export function withMargin(
  { line, sentence, isFirst }: HuntRow,
  current: number,
  flags: ReadonlySet<number>,
  signs: { readonly pointer: string; readonly flag: string },
): Line {
  const isCurrent = sentence === current;
  const pointer = isCurrent ? run(signs.pointer, 'accent') : run(' ');
  const flag = isFirst && sentence !== null && flags.has(sentence) ? run(signs.flag, 'accent') : run(' ');
  const words = isCurrent ? line.map((each): Run => ({ ...each, tones: [...each.tones, 'passage'] })) : line;
  return plainText(line) === '' ? [] : [pointer, flag, run(' '), ...words];
}

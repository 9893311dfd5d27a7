/** How a report for people is laid out: sections of entries, each a text with notes under it, wrapped and indented. */
import type { Article } from '../article/article.ts';
import { type Span, textOf } from '../article/span.ts';
import type { ReportWords } from '../words/words.ts';

/** How the lines are laid out and emphasized; the caller knows the terminal. */
export interface Layout {
  /** Breaks one paragraph into lines of at most `width` columns. */
  wrap(text: string, width: number): readonly string[];
  /** In columns. */
  readonly width: number;
  /** Wraps a piece in the codes of its kind, or returns it as it is. Applied after wrapping. */
  paint(kind: 'heading' | 'label' | 'faint', text: string): string;
}

/** One finding: its text, and under it what is known about it. */
export interface Entry {
  readonly text: string;
  readonly notes: readonly string[];
}

const INDENT = '  ';
const HANG = '      ';

/** The lines that open a report: the title, where the article is from, and how long it is. */
export function headline(article: Article, { wrap, width, paint }: Layout, words: ReportWords): string[] {
  const title = wrap(oneLine(article.title ?? article.path), width).map((line) => paint('heading', line));
  const length = words.sentences(article.sentences.length);
  const facts = article.title === null ? length : `${article.path} · ${length}`;
  return [...title, ...wrap(facts, width).map((line) => paint('faint', line))];
}

/** The lines of a section under its title and count; none where it has no entries. `last` closes it. */
export function section(
  title: string,
  entries: readonly Entry[],
  { wrap, width, paint }: Layout,
  words: ReportWords,
  last: string | null = null,
): string[] {
  if (entries.length === 0) return [];
  const lines = wrap(words.title(title, entries.length), width).map((line) => paint('label', line));
  for (const { text, notes } of entries) {
    lines.push(...wrap(text, width - INDENT.length).map((line) => INDENT + line));
    for (const note of notes) {
      lines.push(...wrap(note, width - HANG.length).map((line) => HANG + paint('faint', line)));
    }
  }
  if (last !== null)
    lines.push(...wrap(last, width - INDENT.length).map((line) => INDENT + paint('faint', line)));
  return lines;
}

/** The sections with an empty line between them; those without lines are left out. Ends with a line break. */
export function report(sections: readonly (readonly string[])[]): string {
  const written = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${written.join('\n\n')}\n`;
}

/** The passage of a span on one line. */
export function passage(text: string, span: Span): string {
  return oneLine(textOf(text, span));
}

/** The text without line breaks and runs of spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

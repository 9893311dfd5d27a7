/** What an article is, from the text that was loaded to its paragraphs and sentences. */
import type { Span } from './span.ts';

/** An article as it was loaded: the text and what its file or page says about it. */
export interface ArticleSource {
  /** The path, URL or `-` that the user named. */
  readonly path: string;
  readonly title: string | null;
  readonly byline: string | null;
  /** As the page gives it (usually ISO 8601), not parsed. */
  readonly date: string | null;
  readonly publisher: string | null;
  readonly text: string;
}

export interface Sentence extends Span {
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
}

export interface Paragraph extends Span {
  /** A headline or subheading closes no sentence: it is read, but nothing is asked about it. */
  readonly kind: 'heading' | 'body';
  readonly sentences: readonly Sentence[];
}

export interface Article extends ArticleSource {
  readonly paragraphs: readonly Paragraph[];
  /** All sentences in reading order. */
  readonly sentences: readonly Sentence[];
}

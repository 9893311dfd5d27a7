/** The x-ray of an article: everything that is known about it, as marks on its text. */
import type { ClaimStatus, QuoteKind } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { Level } from '../key/answer-key.ts';
import type { XrayWords } from '../words/words.ts';

/** Somebody to whom the article gives words. */
export interface XraySpeaker {
  readonly id: string;
  /** "A", in the order of first words; "AA" behind "Z". Unique in the article. */
  readonly letter: string;
  readonly name: string;
  /** The surname of a person, the whole name of anybody else. */
  readonly shortName: string;
  readonly role: string | null;
}

/** What a mark is about. */
export type MarkOf =
  | { readonly kind: 'quote'; readonly quoteKind: QuoteKind }
  | { readonly kind: 'claim'; readonly status: ClaimStatus }
  /** A word that weakens, that leaves open whether something is so, that strengthens, or that denies. */
  | { readonly kind: 'hedge' }
  | { readonly kind: 'open' }
  | { readonly kind: 'booster' }
  | { readonly kind: 'denial' }
  /** A statement that is asked about for how firmly it is put, without a word to point at. */
  | { readonly kind: 'statement'; readonly level: Level }
  /** A passage that nothing is asked about, and that bears no other mark. */
  | { readonly kind: 'left-out' };

export type MarkKind = MarkOf['kind'];

/** What is told first, at one place and in the legend. */
export const MARK_ORDER: readonly MarkKind[] = [
  'quote',
  'claim',
  'statement',
  'hedge',
  'open',
  'booster',
  'denial',
  'left-out',
];

/** The kinds whose marks are single words, or a few that belong together. */
export const WORD_KINDS = ['hedge', 'open', 'booster', 'denial'] as const satisfies readonly MarkKind[];
export type WordKind = (typeof WORD_KINDS)[number];

export function isWordKind(kind: MarkKind): kind is WordKind {
  return WORD_KINDS.some((each) => each === kind);
}

/** One answer to "why?": "The rule", "The cue", "How sure". */
export interface Reason {
  readonly title: string;
  readonly text: string;
}

/** One mark on the text. */
export interface XrayMark extends Span {
  /** Its place among the marks in reading order, from 1. */
  readonly number: number;
  readonly of: MarkOf;
  /** The letters of those whose words it holds or rests on. */
  readonly letters: readonly string[];
  /** One character that stands for what it is. */
  readonly sign: string;
  /** What it is, in words: "direct quote by A Ada Quill". */
  readonly label: string;
  readonly reasons: readonly Reason[];
  /** The ids of the key's items that ask about it. */
  readonly items: readonly string[];
}

export interface Xray {
  /** The language that its labels and reasons are written in. */
  readonly words: XrayWords;
  readonly article: Article;
  readonly notices: readonly string[];
  readonly warnings: readonly string[];
  readonly speakers: readonly XraySpeaker[];
  /** In reading order, the outer before the inner. */
  readonly marks: readonly XrayMark[];
  /** True where somebody wrote the marks' items: only what they chose to ask about is marked. */
  readonly curated: boolean;
}

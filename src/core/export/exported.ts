/** What an export format gives: text, or what is still to be packed into a file of bytes. */
import type { PaperWords, Words } from '../words/words.ts';
import type { ExportedQuiz } from './exported-quiz.ts';

/** A text file within an archive. */
export interface ArchiveFile {
  /** With slashes, relative to the root of the archive. */
  readonly path: string;
  readonly text: string;
}

export interface Sheet {
  readonly name: string;
  /** Null for an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface DeckNote {
  /** Names the note for good: importing it again updates the one that is there. */
  readonly guid: string;
  /** One HTML text for each of the deck's fields. */
  readonly fields: readonly string[];
  /** Without white space. */
  readonly tags: readonly string[];
}

/** A deck of flashcards, one card to a note. */
export interface Deck {
  readonly name: string;
  readonly description: string;
  readonly noteType: {
    readonly name: string;
    readonly fields: readonly string[];
    readonly front: string;
    readonly back: string;
    readonly css: string;
  };
  readonly notes: readonly DeckNote[];
}

/** The sizes of paper that a worksheet can be printed on. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** The words of what people read on paper or on a page. */
export type PrintWords = Words & PaperWords;

/** What only the formats for people need. */
export interface Print {
  readonly paper: Paper;
  readonly words: PrintWords;
}

export type ExportedContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'archive'; readonly files: readonly ArchiveFile[] }
  | { readonly kind: 'workbook'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'deck'; readonly deck: Deck }
  | { readonly kind: 'worksheet'; readonly quiz: ExportedQuiz; readonly print: Print };

export interface Exported {
  readonly content: ExportedContent;
  /** How many questions are in it. */
  readonly questions: number;
  /** What had to be left out or changed, one sentence each. */
  readonly notes: readonly string[];
}

/** The review of a pack: where its reader is, what the file holds, and what can be undone. */

import type { ClaimStatus } from '../analysis/analysis.ts';
import type { RuleCatalog } from '../analysis/rules/rule-catalog.ts';
import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { Difficulty, Skill } from '../key/answer-key.ts';
import type { Answer } from '../pack/edit/answer-changes.ts';
import type { PackEdit } from '../pack/edit/edit-pack.ts';
import type { EditablePack } from '../pack/edit/entry-changes.ts';
import type { ErrorWords, ReviewWords, Words } from '../words/words.ts';
import type { LineEdit, LineStep } from './line-edit.ts';
import type { NewKind } from './new-entry.ts';
import type { PassageChoice, PassageStep } from './passage-choice.ts';

/** What a review says, in the language of its reader. */
export interface Told {
  readonly words: Words;
  readonly review: ReviewWords;
  readonly rules: RuleCatalog;
  readonly errors: ErrorWords;
}

/** What of an entry can be edited, apart from its answer. */
export const PARTS = ['content', 'explanation', 'prompt', 'options', 'reason', 'difficulty'] as const;
/** The same of a question in somebody's own words: `content` is the question. */
export const QUESTION_PARTS = [
  'content',
  'explanation',
  'options',
  'reason',
  'difficulty',
  'round',
  'passage',
] as const;
export type Part = (typeof PARTS)[number] | (typeof QUESTION_PARTS)[number];

/** What an answer is chosen for: an entry that is there, or one that is being made. */
export type Aim =
  | { readonly for: 'entry' }
  | { readonly for: 'new'; readonly kind: NewKind; readonly span: Span };

/** What the words that somebody types are for. */
export type Writing =
  | { readonly what: 'content' | 'explanation' | 'prompt' | 'options' }
  | { readonly what: 'reason'; readonly option: string }
  /** The explanation of an answer that was just chosen, saved together with it. */
  | {
      readonly what: 'new-explanation';
      readonly answer: Answer;
      readonly aim: Aim;
      readonly content: string | null;
      /** Of a new statement, the words that decide; null where none do. */
      readonly cue: Span | null;
    }
  /** The right answer of a question in somebody's own words. */
  | { readonly what: 'own-answer' }
  /** Why the answer of such a question is right, saved together with another change of it. */
  | { readonly what: 'own-explanation'; readonly change: OwnChange }
  /** A claim of the words that were chosen. */
  | { readonly what: 'claim'; readonly answer: Answer; readonly aim: Aim }
  /** The name of a speaker who is not listed yet. */
  | { readonly what: 'name'; readonly aim: Aim; readonly sources: Sources | null }
  | { readonly what: 'search' };

/** A change of a question in somebody's own words that needs another explanation. */
export type OwnChange =
  | { readonly by: 'answer'; readonly answer: string }
  /** The words of the article that prove the answer, and the round to ask it in, where it has none yet. */
  | { readonly by: 'passage'; readonly span: Span; readonly round: Skill | null };

/** The sources of a claim while they are chosen. */
export interface Sources {
  readonly status: ClaimStatus;
  readonly names: readonly string[];
}

export type Place =
  | { readonly at: 'entry' }
  | { readonly at: 'article' }
  | { readonly at: 'answer'; readonly aim: Aim }
  | { readonly at: 'sources'; readonly aim: Aim; readonly sources: Sources }
  | { readonly at: 'parts' }
  | { readonly at: 'difficulty' }
  | { readonly at: 'reasons' }
  | {
      readonly at: 'writing';
      readonly writing: Writing;
      readonly line: LineEdit;
      /** What was there to begin with. */
      readonly before: string;
      /** Esc was pressed on a changed text: once more throws it away. */
      readonly asksAgain: boolean;
    }
  /** A passage is chosen: for a new entry, or to prove the answer of the question in view. */
  | { readonly at: 'choosing'; readonly choice: PassageChoice; readonly aim: 'new' | 'proof' }
  /** The words that decide how firmly a new statement is put. */
  | {
      readonly at: 'choosing';
      readonly choice: PassageChoice;
      readonly aim: 'cue';
      readonly of: Extract<Aim, { for: 'new' }>;
      readonly answer: Answer;
    }
  /** The round of the question in view; `span` proves its answer, where that was chosen just now. */
  | { readonly at: 'round'; readonly span: Span | null }
  | { readonly at: 'kind'; readonly span: Span };

/** The file as it was before a step, to go back to. */
export interface Version {
  readonly yaml: string;
  /** The index of the entry that was in view. */
  readonly current: number;
}

/** A change that the file does not hold yet; it can be made again to another text of the file. */
export interface Step {
  readonly edits: readonly PackEdit[];
  /** Of each edit the id of the entry that it is about; null where it is about none. */
  readonly ids: readonly (string | null)[];
}

export interface Review {
  readonly told: Told;
  readonly path: string;
  readonly yaml: string;
  readonly pack: EditablePack;
  readonly article: Article;
  /** What the file is known to hold. */
  readonly disk: string;
  /** The steps from `disk` to `yaml`; null where they cannot be told, after an undo. */
  readonly pending: readonly Step[] | null;
  readonly past: readonly Version[];
  readonly future: readonly Version[];
  /** The index of the entry in view in `pack.items`: in the order of the file. */
  readonly current: number;
  readonly order: 'file' | 'unsure';
  readonly unreadOnly: boolean;
  readonly query: string;
  readonly place: Place;
  /** What is to be told once. */
  readonly notice: string | null;
}

export type ReviewEvent =
  | { readonly type: 'accepted' | 'unaccepted' | 'dropped' | 'undone' | 'redone' }
  /** A step back; or out of all that several steps have come to. */
  | { readonly type: 'went-back' | 'left' }
  | { readonly type: 'moved'; readonly by: 1 | -1 }
  | { readonly type: 'went-to'; readonly entry: number }
  | { readonly type: 'ordered' | 'filtered' | 'searched' }
  | { readonly type: 'opened'; readonly at: 'article' | 'answer' | 'parts' | 'choosing' | 'proving' }
  | { readonly type: 'answered'; readonly answer: Answer }
  | { readonly type: 'chose-status'; readonly status: ClaimStatus }
  | { readonly type: 'toggled-source'; readonly name: string }
  | { readonly type: 'asked-for-name' }
  /** Of a question in somebody's own words. */
  | { readonly type: 'chose-right'; readonly option: string }
  | { readonly type: 'asked-for-answer' }
  | { readonly type: 'chose-round'; readonly round: Skill }
  | { readonly type: 'chose-part'; readonly part: Part }
  | { readonly type: 'chose-option'; readonly option: string }
  | { readonly type: 'rated'; readonly difficulty: Difficulty }
  | { readonly type: 'typed'; readonly step: LineStep }
  | { readonly type: 'entered' }
  | { readonly type: 'chose-passage'; readonly step: PassageStep }
  | { readonly type: 'took-passage' }
  /** Words of the article, by whoever types them in place of moving to them. */
  | { readonly type: 'took-words'; readonly span: Span }
  | { readonly type: 'chose-kind'; readonly kind: NewKind }
  /** Edits by somebody who types commands in place of keys. */
  | { readonly type: 'edited'; readonly edits: readonly PackEdit[]; readonly notice: string }
  /** The file holds this text now, and with it the first `steps` of the pending ones. */
  | { readonly type: 'saved'; readonly yaml: string; readonly steps: number }
  /** The file was found to hold another text than was known. */
  | { readonly type: 'found-changed'; readonly yaml: string }
  | { readonly type: 'not-saved'; readonly message: string };

/** How saving ended. */
export type SaveOutcome =
  | { readonly saved: true }
  /** Another program has written this; nothing was written over it. */
  | { readonly saved: false; readonly found: string };

/** The file of a pack, as the review needs it. */
export interface ReviewFile {
  /**
   * Replaces the file, whole or not at all, if it holds `known`. Rejects with a UserError where it cannot be read or written.
   */
  save(yaml: string, known: string): Promise<SaveOutcome>;
}

/** The game as data: where the player is, what can happen, what the world is asked to do. */
import type { Article } from '../article/article.ts';
import type { AnswerKey } from '../key/answer-key.ts';
import type { Quiz, QuizSettings } from '../quiz/quiz.ts';
import type { Xray } from '../xray/xray.ts';

/** How sure the player is: certainty-based marking, taxonomy section 5. */
export type Confidence = 1 | 2 | 3;

export interface Answer {
  readonly questionId: string;
  readonly optionId: string;
  readonly confidence: Confidence;
}

/** Why a player thinks that a key is wrong. */
export const OBJECTION_REASONS = ['another-answer', 'not-proven', 'not-alone', 'not-so'] as const;
export type ObjectionReason = (typeof OBJECTION_REASONS)[number];

/** A player's objection to the key of a question; its answer does not count. */
export interface Objection {
  readonly questionId: string;
  readonly reason: ObjectionReason;
}

/** When lessons come: after each answer, as one learns, or at the end of each round, as in a test. */
export const PACES = ['each', 'end'] as const;
export type Pace = (typeof PACES)[number];

/** One entry of the home screen. */
export interface PackSummary {
  /** What to load: a path. */
  readonly ref: string;
  readonly title: string;
  /** "Invented local news · 14 questions" */
  readonly about: string;
}

/** The one place where the player is. Indexes run from 0. */
export type Place =
  | { readonly at: 'home' }
  | { readonly at: 'loading'; readonly ref: string }
  | {
      readonly at: 'failed';
      readonly message: string;
      readonly hint: string | null;
      readonly exitCode: number;
    }
  | { readonly at: 'reading' }
  | { readonly at: 'intro'; readonly round: number }
  | { readonly at: 'choosing'; readonly round: number; readonly question: number }
  | {
      readonly at: 'confidence';
      readonly round: number;
      readonly question: number;
      readonly optionId: string;
    }
  | { readonly at: 'feedback'; readonly round: number; readonly question: number }
  | { readonly at: 'result' }
  /** Going through the misses again, confidently wrong ones first. `index` counts within that order. */
  | { readonly at: 'review'; readonly index: number }
  /** After the result, everything that is known about the article; null while that is being worked out. */
  | { readonly at: 'x-ray'; readonly xray: Xray | null }
  | { readonly at: 'left'; readonly exitCode: number };

/** What lies over the place; null for nothing. */
export type Overlay = 'article' | 'keys' | 'quit' | 'objection' | null;

/** What is being played; absent until an article or pack is loaded. */
export interface Session {
  readonly key: AnswerKey;
  readonly quiz: Quiz;
  /** In the order given. At most one per question. */
  readonly answers: readonly Answer[];
  /** At most one per question, all of them answered ones. */
  readonly objections: readonly Objection[];
}

export interface GameState {
  readonly settings: QuizSettings;
  readonly pace: Pace;
  readonly packs: readonly PackSummary[];
  readonly place: Place;
  readonly overlay: Overlay;
  /** The reading position: the offset in the article's text of the first visible line. */
  readonly bookmark: number;
  readonly session: Session | null;
}

export type GameEvent =
  | { readonly type: 'picked'; readonly ref: string }
  | { readonly type: 'loaded'; readonly key: AnswerKey }
  | {
      readonly type: 'load-failed';
      readonly message: string;
      readonly hint: string | null;
      readonly exitCode: number;
    }
  /** Enter on a screen that only waits: read on, start the round, next question, go home after a failure. */
  | { readonly type: 'continued' }
  | { readonly type: 'chose'; readonly optionId: string }
  | { readonly type: 'sure'; readonly confidence: Confidence }
  /** From the confidence step back to the options; from review and x-ray back to the result. */
  | { readonly type: 'went-back' }
  | { readonly type: 'scrolled'; readonly bookmark: number }
  | { readonly type: 'opened'; readonly overlay: 'article' | 'keys' | 'objection' }
  /** "I think the key of this answered question is wrong", for this reason; null takes it back. */
  | {
      readonly type: 'objected';
      readonly questionId: string;
      readonly reason: ObjectionReason | null;
    }
  | { readonly type: 'closed-overlay' }
  | { readonly type: 'asked-to-quit' }
  | { readonly type: 'confirmed-quit' }
  | { readonly type: 'asked-to-review' }
  | { readonly type: 'asked-for-x-ray' }
  | { readonly type: 'x-rayed'; readonly xray: Xray }
  /** A new game on the same article, with the next seed. */
  | { readonly type: 'played-again' }
  | { readonly type: 'went-home' }
  /** No more input can come (linear mode): the result so far. */
  | { readonly type: 'input-ended' }
  | { readonly type: 'crashed'; readonly message: string };

/** What the world is asked to do. */
export type Effect =
  | { readonly type: 'load'; readonly ref: string }
  /** Make the x-ray of the article whose key this is. */
  | { readonly type: 'x-ray'; readonly key: AnswerKey }
  | { readonly type: 'leave'; readonly exitCode: number };

export interface Step {
  readonly state: GameState;
  readonly effects: readonly Effect[];
}

/** What the reading screen and the article overlay need. */
export interface ArticleView {
  readonly article: Article;
  readonly notices: readonly string[];
}

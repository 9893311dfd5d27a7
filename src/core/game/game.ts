/** The game as data: where the player is, what can happen, what the world is asked to do. */
import type { Article } from '../article/article.ts';
import type { AnswerKey } from '../key/answer-key.ts';
import type { GameId, GameRecord, UnfinishedGame } from '../progress/progress-store.ts';
import type { Quiz, QuizSettings } from '../quiz/quiz.ts';

/** How sure the player is: certainty-based marking, taxonomy section 5. */
export type Confidence = 1 | 2 | 3;

export interface Answer {
  readonly questionId: string;
  readonly optionId: string;
  readonly confidence: Confidence;
}

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
  /** `resume`: the game to go on with once its article is there. */
  | { readonly at: 'loading'; readonly ref: string; readonly resume?: UnfinishedGame }
  | {
      readonly at: 'failed';
      readonly message: string;
      readonly hint: string | null;
      readonly exitCode: number;
    }
  /** An unfinished game on the article: go on with it, or begin anew? Where its questions are not the same any more, that is told. */
  | { readonly at: 'offered'; readonly saved: UnfinishedGame; readonly same: boolean }
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
  | { readonly at: 'left'; readonly exitCode: number };

/** What lies over the place; null for nothing. */
export type Overlay = 'article' | 'keys' | 'quit' | 'notice' | null;

/** What is kept of games. */
export interface Keeping {
  /** The games that home offers to go on with. */
  readonly unfinished: readonly UnfinishedGame[];
}

/** What is being played; absent until an article or pack is loaded. */
export interface Session {
  readonly key: AnswerKey;
  readonly quiz: Quiz;
  /** In the order given. At most one per question. */
  readonly answers: readonly Answer[];
}

export interface GameState {
  readonly settings: QuizSettings;
  readonly packs: readonly PackSummary[];
  readonly place: Place;
  readonly overlay: Overlay;
  /** The reading position: the offset in the article's text of the first visible line. */
  readonly bookmark: number;
  readonly session: Session | null;
  /** What was loaded last. */
  readonly ref: string | null;
  /** Null where nothing is kept. */
  readonly keeping: Keeping | null;
  /** What the overlay 'notice' says. */
  readonly notice: string | null;
}

export type GameEvent =
  | { readonly type: 'picked'; readonly ref: string }
  /** `unfinished`: a game on this article that was left. */
  | { readonly type: 'loaded'; readonly key: AnswerKey; readonly unfinished?: UnfinishedGame | null }
  | {
      readonly type: 'load-failed';
      readonly message: string;
      readonly hint: string | null;
      readonly exitCode: number;
    }
  /** Games that were left, for the home screen. */
  | { readonly type: 'found-unfinished'; readonly games: readonly UnfinishedGame[] }
  /** A game that was left, picked at home. */
  | { readonly type: 'picked-unfinished'; readonly id: GameId }
  /** Goes on with the game that is offered, or does not. */
  | { readonly type: 'resumed' }
  | { readonly type: 'declined' }
  /** From here on nothing is kept; the player is told why. */
  | { readonly type: 'keeping-failed'; readonly message: string }
  /** Enter on a screen that only waits: read on, start the round, next question, go home after a failure. */
  | { readonly type: 'continued' }
  | { readonly type: 'chose'; readonly optionId: string }
  | { readonly type: 'sure'; readonly confidence: Confidence }
  /** From the confidence step back to the options; from review back to the result. */
  | { readonly type: 'went-back' }
  | { readonly type: 'scrolled'; readonly bookmark: number }
  | { readonly type: 'opened'; readonly overlay: 'article' | 'keys' }
  | { readonly type: 'closed-overlay' }
  | { readonly type: 'asked-to-quit' }
  | { readonly type: 'confirmed-quit' }
  | { readonly type: 'asked-to-review' }
  /** A new game on the same article, with the next seed. */
  | { readonly type: 'played-again' }
  | { readonly type: 'went-home' }
  /** No more input can come (linear mode): the result so far. */
  | { readonly type: 'input-ended' }
  | { readonly type: 'crashed'; readonly message: string };

/** What the world is asked to do. */
export type Effect =
  | { readonly type: 'load'; readonly ref: string }
  /** Look which games were left. */
  | { readonly type: 'look-for-unfinished' }
  | { readonly type: 'keep'; readonly record: GameRecord }
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

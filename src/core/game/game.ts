/** The game as data: where the player is, what is played, what is shown of it. */
import type { Article } from '../article/article.ts';
import type { Hunt } from '../hunt/hunt.ts';
import type { HuntTally } from '../hunt/score-hunt.ts';
import type { AnswerKey } from '../key/answer-key.ts';
import type { PracticeRequest } from '../practice/practice-plan.ts';
import type { PracticeRun } from '../practice/practice-run.ts';
import type { Standing } from '../practice/standing.ts';
import type { ArticleProgress, GameId, UnfinishedGame } from '../progress/progress-store.ts';
import type { Quiz, QuizSettings } from '../quiz/quiz.ts';
import type { Words } from '../words/words.ts';
import type { Xray } from '../xray/xray.ts';
import type { GameClock } from './game-clock.ts';

/** How sure the player is: certainty-based marking, taxonomy section 5. */
export const CONFIDENCES = [1, 2, 3] as const;
export type Confidence = (typeof CONFIDENCES)[number];

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
export interface PackSummary extends PackFacts {
  /** What to load: a path. */
  readonly ref: string;
  readonly title: string;
}

/** What is told about a pack: "Invented local news · up to 14 questions". */
export interface PackFacts {
  /** In the words of its writers; null where they name none. */
  readonly topic: string | null;
  readonly invented: boolean;
  /** How many one game can ask at most. */
  readonly questions: number;
  /** Left out where it is not looked up. */
  readonly progress?: ArticleProgress;
  /** True for a file that cannot be played. */
  readonly broken?: true;
}

/** The one place where the player is. Indexes run from 0. */
export type Place =
  | { readonly at: 'home' }
  /** `resume`: the game to go on with once its article is there. */
  | {
      readonly at: 'loading';
      readonly ref: string;
      readonly resume?: UnfinishedGame;
      /** True for the tutorial, which has settings of its own. */
      readonly tutorial?: true;
    }
  /** What to practice is being chosen. */
  | { readonly at: 'planning'; readonly request: PracticeRequest }
  /** Before practice: what is due, or that nothing is. */
  | { readonly at: 'practice' }
  /** Before the questions on an article that was read before. */
  | { readonly at: 'practice-article' }
  /** After practice; null until it is known how the cards stand now. */
  | { readonly at: 'practiced'; readonly standing: Standing | null }
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
  /** A round is answered, and its lessons are to follow. */
  | { readonly at: 'lessons'; readonly round: number }
  | { readonly at: 'feedback'; readonly round: number; readonly question: number }
  | { readonly at: 'hunt-intro' }
  /** `current` is the index of a sentence; `asks` where it is asked whether to finish already. */
  | { readonly at: 'hunting'; readonly current: number; readonly asks: boolean }
  /** Looking at what became of the hunt; with `lesson`, why the current sentence counts as it does. */
  | { readonly at: 'hunted'; readonly current: number; readonly lesson: boolean }
  | { readonly at: 'result' }
  /**
   * Going through the misses again, confidently wrong ones first. `order` holds the ids of their questions, as it was at
   * the start: an objection on the way does not change it; `index` counts within it.
   */
  | { readonly at: 'review'; readonly order: readonly string[]; readonly index: number }
  /** After the result, everything that is known about the article; null while that is being worked out. */
  | { readonly at: 'x-ray'; readonly xray: Xray | null }
  | { readonly at: 'left'; readonly exitCode: number };

/** What lies over the place; null for nothing. */
export type Overlay = 'article' | 'keys' | 'quit' | 'objection' | 'notice' | null;

/** What is kept of games. */
export interface Keeping {
  /** The games that home offers to go on with. */
  readonly unfinished: readonly UnfinishedGame[];
  /** Questions that are due for practice. */
  readonly due: number;
  /** Minutes until another one is; null where none will be. */
  readonly minutesToNext: number | null;
  /** True where nothing was played yet, so that the tutorial is the way to begin. */
  readonly isNew: boolean;
}

/** What a session is: practice and the tutorial are played like a game, but kept and ended otherwise. */
export type SessionKind = 'game' | 'practice' | 'tutorial';

/** What is being played; absent until an article or pack is loaded. */
export interface Session {
  readonly of: SessionKind;
  readonly key: AnswerKey;
  readonly quiz: Quiz;
  /** In the order given. At most one per question. */
  readonly answers: readonly Answer[];
  /** At most one per question, all of them answered ones. */
  readonly objections: readonly Objection[];
  /** Of a game that is gone on with, the pace at which it was begun. @default the one asked for */
  readonly pace?: Pace;
  /** Null where none is played. */
  readonly hunt: PlayedHunt | null;
  /** Whether the article gives a hunt that is worth being offered. */
  readonly offersHunt: boolean;
}

/** A player's objection to the key of a sentence in the hunt; it does not count. */
export interface HuntObjection {
  /** Its index. */
  readonly sentence: number;
  readonly reason: ObjectionReason;
}

/** A hunt as it is played. */
export interface PlayedHunt {
  readonly hunt: Hunt;
  /** The index of the quiz's round that it comes before; the number of rounds where it comes last. */
  readonly before: number;
  /** Indexes of the flagged sentences, in reading order. */
  readonly flags: readonly number[];
  /** Indexes of the sentences that were gone through, in reading order. */
  readonly seen: readonly number[];
  /** The sentence at which an earlier session left it; null where none did. */
  readonly left: number | null;
  readonly finished: boolean;
  /** A hash of the article's text. */
  readonly article: string;
  /** True once it is finished and the first hunt on its article, so that it is pooled with others. */
  readonly pooled: boolean;
  /** At most one per sentence, all of them ones that count otherwise. */
  readonly objections: readonly HuntObjection[];
}

/** A finished hunt, to be pooled with others; of an article that is hunted again, the first one counts. */
export interface HuntRecord {
  /** A hash of the article's text. */
  readonly article: string;
  readonly tally: HuntTally;
}

export interface GameState {
  /** The language that the game speaks. */
  readonly words: Words;
  readonly settings: QuizSettings;
  /** As they were asked for at the start, to come back to from the hunt alone, and from the tutorial. */
  readonly usual: QuizSettings;
  /** Null where no practice is under way. */
  readonly practice: PracticeRun | null;
  /** At most one for each article. */
  readonly hunts: readonly HuntRecord[];
  readonly pace: Pace;
  /** Null where the player did not ask for the time. */
  readonly clock: GameClock | null;
  readonly packs: readonly PackSummary[];
  /** What to load for the tutorial; null where there is none. */
  readonly tutorial: string | null;
  readonly place: Place;
  readonly overlay: Overlay;
  /** The name of the folder whose packs home offers; null for the packs that come with the program. */
  readonly course: string | null;
  /** The reading position: the offset in the article's text of the first visible line. */
  readonly bookmark: number;
  readonly session: Session | null;
  /** What was loaded last. */
  readonly ref: string | null;
  /** Null where nothing is kept. */
  readonly keeping: Keeping | null;
  /** What the overlay 'notice' says. */
  readonly notice: string | null;
  /** The game that was left and is to be given up for the one at hand, once something is answered in that; null for none. */
  readonly replaces: GameId | null;
  /** Whether the player came from home, and so may go back there from the article. */
  readonly fromHome: boolean;
  /** Whether results can be written to a file. */
  readonly writes: boolean;
}

/** A game that was played, to its result or not, with all that a report of it tells. */
export interface PlayedGame extends Pick<GameState, 'settings' | 'pace' | 'hunts' | 'clock'> {
  readonly session: Session;
}

/** What the reading screen and the article overlay need. */
export interface ArticleView {
  readonly article: Article;
  readonly notices: readonly string[];
}

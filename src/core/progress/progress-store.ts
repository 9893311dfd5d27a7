/** The port to what is kept of games: begun, answered, ended, what is due for practice, and all of it for the statistics. */
import type { Answer, Confidence, HuntObjection, HuntRecord, Objection, Pace } from '../game/game.ts';
import type { Skill } from '../key/answer-key.ts';
import type { ReviewCard } from '../practice/review-card.ts';
import type { Standing } from '../practice/standing.ts';
import type { Meaning, QuizSettings, RoundKind } from '../quiz/quiz.ts';

export type GameId = number;

/** An article as a game knows it: by where it is from, and by its text. */
export interface ArticleRef {
  /** A path, a web address, or `-` for standard input. */
  readonly ref: string;
  /** Of the text nothing is kept but a hash. */
  readonly text: string;
}

/** An article whose text need not be at hand: then it is null. */
export interface KnownArticle {
  readonly ref: string;
  readonly text: string | null;
}

/** What a player has made of one article. */
export interface ArticleProgress {
  /** How many games came to their end. */
  readonly finished: number;
  /** True where one was left that can be gone on with. */
  readonly left: boolean;
  /**
   * The best share of right answers of a game that came to its end, in [0, 1], without the questions whose key the player
   * objects to; null where no game came to its end, or no question of it counts.
   */
  readonly best: number | null;
}

export interface NewGame extends ArticleRef {
  readonly title: string | null;
  readonly settings: QuizSettings;
  /** The mark of the questions with their options: another mark, other questions. */
  readonly mark: string;
  /** How many questions there are. */
  readonly asked: number;
  /** True for practice, which is not gone on with: what it does not come to stays due. @default false */
  readonly practice?: boolean;
  /** When its lessons come. */
  readonly pace: Pace;
}

/** A game that can be gone on with. */
export interface UnfinishedGame {
  readonly id: GameId;
  readonly ref: string;
  readonly title: string | null;
  readonly settings: QuizSettings;
  readonly mark: string;
  readonly asked: number;
  /** In the order given. */
  readonly answers: readonly Answer[];
  /** When its lessons come; null where it was begun before that was kept. */
  readonly pace: Pace | null;
  /** Where lessons come at the end of a round: how many of the answers had theirs, from the first on. */
  readonly told: number;
  /** The sentences that were flagged in its hunt; null where that is not finished. */
  readonly hunted: readonly number[] | null;
  /** Its hunt as it was left; null where none was begun. */
  readonly hunting: LeftHunt | null;
  /** What the player holds against the keys of its questions, and was not taken back. */
  readonly objections: readonly Objection[];
  /** The same of the sentences of its hunt. */
  readonly huntObjections: readonly HuntObjection[];
}

/** A hunt under way, with what it takes to go on with it. */
export interface LeftHunt {
  /** The mark of the article's sentences: another mark, other sentences. */
  readonly mark: string;
  /** The index of the sentence that the player is at. */
  readonly current: number;
  /** Indexes of the flagged sentences, and of those that were gone through, in reading order. */
  readonly flags: readonly number[];
  readonly seen: readonly number[];
  /** How many there are to go through. */
  readonly sentences: number;
}

/** An answer with all that the statistics count. */
export interface AnswerRecord {
  readonly questionId: string;
  /** The item of the key that is asked about; null where there is no single one. */
  readonly itemId: string | null;
  readonly skill: Skill;
  /** The kind of quote, the status of the claim or the level of the statement; null where there is none. */
  readonly kind: string | null;
  /** In practice, the kind whose card the question is asked for, where that is not its own. @default kind */
  readonly practicedKind?: string | undefined;
  readonly optionId: string;
  /** What the chosen option and the right one stand for. */
  readonly chosen: Meaning;
  readonly correct: Meaning;
  readonly right: boolean;
  readonly confidence: Confidence;
  readonly points: number;
}

export type Ending = 'finished' | 'abandoned';

/** What the game asks to be kept, as data. */
export type GameRecord =
  | { readonly what: 'begun'; readonly game: NewGame }
  /** From here on, answers belong to a game that was begun earlier. */
  | { readonly what: 'resumed'; readonly id: GameId }
  | { readonly what: 'answered'; readonly answer: AnswerRecord }
  /** At the end of a round, the lessons on so many answers were shown, from the first answer of the game on. */
  | { readonly what: 'told'; readonly answers: number }
  | { readonly what: 'finished' }
  /** The game under way, given up. */
  | { readonly what: 'abandoned' }
  | { readonly what: 'objected'; readonly objection: NewObjection }
  /**
   * The hunt of the game under way, as far as it has come; of several that wait to be written, the last is enough. `moved`: only
   * another sentence is looked at, which happens with almost each key, and does not wait to be written before it is seen.
   */
  | { readonly what: 'hunting'; readonly hunt: LeftHunt; readonly moved: boolean }
  | { readonly what: 'hunted'; readonly hunt: NewHunt }
  /** The tutorial is done. */
  | { readonly what: 'learned' }
  /** An unfinished game that the player does not go on with. */
  | { readonly what: 'declined'; readonly id: GameId };

/** A hunt that was finished. */
export interface NewHunt extends HuntRecord {
  /** Indexes of the flagged sentences. */
  readonly flags: readonly number[];
}

/** "I think the key is wrong", with the player's reason. */
export interface NewObjection extends ArticleRef {
  readonly questionId: string;
  readonly itemId: string | null;
  /** The hunt, where it is about one of its sentences. */
  readonly skill: RoundKind;
  readonly kind: string | null;
  /** The option that the player holds to be right; null for none of them. */
  readonly optionId: string | null;
  readonly reason: string;
}

/** A game as it was kept. */
export interface KeptGame {
  readonly id: GameId;
  readonly ref: string;
  readonly title: string | null;
  readonly seed: number;
  readonly asked: number;
  readonly state: 'unfinished' | Ending;
  /** ISO 8601, in UTC. */
  readonly begunAt: string;
  readonly practice: boolean;
  /** Of the article's text. */
  readonly textHash: string;
}

export interface KeptAnswer extends AnswerRecord {
  readonly gameId: GameId;
  /** ISO 8601, in UTC. */
  readonly answeredAt: string;
}

/** An objection as it was kept; one that is taken back is followed by a second one that says so. */
export interface KeptObjection extends Omit<NewObjection, 'text'> {
  readonly gameId: GameId | null;
  readonly objectedAt: string;
}

export interface KeptHunt extends HuntRecord {
  readonly huntedAt: string;
}

/** All that is kept, the oldest first. */
export interface History {
  readonly games: readonly KeptGame[];
  readonly answers: readonly KeptAnswer[];
  readonly objections: readonly KeptObjection[];
  readonly hunts: readonly KeptHunt[];
  /** The one that is due first in front. */
  readonly cards: readonly ReviewCard[];
}

/**
 * Keeps games. Every method rejects with a UserError where the store cannot be opened, read or written; the
 * promise of a write is kept once the write survives the end of this process. When is the store's own affair:
 * it has the clock.
 */
export interface ProgressStore {
  /** The latest games that can be loaded again and gone on with, the newest first; `among` some articles, where they are given. */
  unfinished(among?: readonly ArticleRef[]): Promise<readonly UnfinishedGame[]>;
  /** The unfinished game on this article: of the same origin, or with the same text. */
  unfinishedOf(article: ArticleRef): Promise<UnfinishedGame | null>;
  /** What has been made of each article, in their order: of the same origin, or with the same text where that is known. */
  progressOn(articles: readonly KnownArticle[]): Promise<readonly ArticleProgress[]>;
  /** Begins a game; an unfinished one on the same article is then abandoned, but not by practice. */
  begin(game: NewGame): Promise<GameId>;
  /** Keeps an answer and takes it into its review card, both or neither. A second answer to the same question of a game is not kept. */
  answer(game: GameId, answer: AnswerRecord): Promise<void>;
  /** Keeps that the lessons on so many answers were shown, from the first one on. */
  tell(game: GameId, answers: number): Promise<void>;
  end(game: GameId, how: Ending): Promise<void>;
  /** Keeps how far the hunt of a game has come, in place of what was kept of it before. */
  keepHunting(game: GameId, hunt: LeftHunt): Promise<void>;
  /** Keeps a finished hunt, in place of what was kept of it in the same game before; `game` is null where no game is kept. */
  hunt(game: GameId | null, hunt: NewHunt): Promise<void>;
  /** All hunts, the oldest first. */
  hunts(): Promise<readonly HuntRecord[]>;
  /** The tutorial is done. */
  learn(): Promise<void>;
  /** What is due, and whether anything was played yet. */
  standing(): Promise<Standing>;
  /** Keeps an objection; `game` is null where no game is kept. */
  object(game: GameId | null, objection: NewObjection): Promise<void>;
  history(): Promise<History>;
  /** Whether it is sure at a glance, before anything is read, that nothing was ever kept. */
  isUntouched(): Promise<boolean>;
  /** Deletes everything that is kept. */
  erase(): Promise<void>;
  /** Waits for what is being written, and lets go of the store. */
  close(): Promise<void>;
}

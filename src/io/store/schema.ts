/** The tables as the newest migration leaves them. Times are ISO 8601 in UTC; truth is 0 or 1. */
import type { Generated } from 'kysely';

export interface Tables {
  game: GameTable;
  answer: AnswerTable;
  objection: ObjectionTable;
  review_card: ReviewCardTable;
  hunt: HuntTable;
  hunt_under_way: HuntUnderWayTable;
  milestone: MilestoneTable;
}

export interface GameTable {
  id: Generated<number>;
  /** An absolute path, a web address, or `-`. */
  ref: string;
  title: string | null;
  /** SHA-256 of the article's text, which itself is not kept. */
  text_hash: string;
  seed: number;
  /** As it was asked for. */
  count: number;
  /** With commas. */
  rounds: string;
  /** The mark of the questions. */
  mark: string;
  /** How many questions there are. */
  asked: number;
  /** 1 for practice, which is not gone on with. */
  practice: Generated<number>;
  /** "each" or "end"; null up to version 5. */
  pace: string | null;
  /** How many answers had their lessons at the end of a round. */
  told: Generated<number>;
  /** Of the program. */
  version: string;
  /** "unfinished", "finished" or "abandoned". */
  state: string;
  begun_at: string;
  ended_at: string | null;
}

export interface AnswerTable {
  id: Generated<number>;
  game_id: number;
  question_id: string;
  item_id: string | null;
  skill: string;
  kind: string | null;
  /** The kind whose card it reviews, where that is not its own. */
  practiced_kind: string | null;
  option_id: string;
  /** What the chosen option and the right one stand for, as JSON. */
  chosen: string;
  correct: string;
  is_right: number;
  confidence: number;
  points: number;
  answered_at: string;
}

export interface ObjectionTable {
  id: Generated<number>;
  game_id: number | null;
  ref: string;
  text_hash: string;
  question_id: string;
  item_id: string | null;
  skill: string;
  kind: string | null;
  option_id: string | null;
  reason: string;
  version: string;
  objected_at: string;
}

/** One for each skill and kind of item of which something was missed; FSRS counts in days. */
export interface ReviewCardTable {
  skill: string;
  kind: string;
  due: string;
  stability: number;
  difficulty: number;
  scheduled_days: number;
  learning_steps: number;
  reviews: number;
  lapses: number;
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  state: number;
  last_review: string;
}

export interface HuntTable {
  id: Generated<number>;
  /** Null where no game was kept, and for a hunt alone up to version 4. */
  game_id: number | null;
  /** A short hash of the article's text. */
  article: string;
  /** Indexes of the flagged sentences, with commas. */
  flags: string;
  hits: number;
  unverified: number;
  false_alarms: number;
  vouched: number;
  hunted_at: string;
}

/** The hunt of an unfinished game; at most one for each. */
export interface HuntUnderWayTable {
  game_id: number;
  /** The mark of the article's sentences. */
  mark: string;
  /** The index of the sentence that the player is at. */
  current: number;
  /** Indexes of the flagged sentences, with commas. */
  flags: string;
  /** Those of the sentences that were gone through. */
  seen: string;
  /** How many there are. */
  sentences: number;
  kept_at: string;
}

/** What a player came to once: "tutorial". */
export interface MilestoneTable {
  name: string;
  reached_at: string;
}

/** What the game asks of the world: the ports that io implements and cli hands down. */
import type { Analysis } from './analysis/analysis.ts';
import type { PackSummary, PlayedGame } from './game/game.ts';
import type { AnswerKey } from './key/answer-key.ts';
import type { PracticePlan, PracticeRequest } from './practice/practice-plan.ts';
import type { ProgressStore } from './progress/progress-store.ts';

/** What tells the time. */
export interface Clock {
  /** Milliseconds since some moment; they only grow. */
  now(): number;
  /** Calls back once a second; returns how to stop that. */
  everySecond(tell: () => void): () => void;
}

export interface Services {
  /**
   * Loads an article or a pack (a path, a URL, or `-`) and builds its answer key.
   * Rejects with a UserError for everything that the user can mend; anything else is a bug.
   */
  loadKey(ref: string): Promise<AnswerKey>;
  /** What a loaded key was built from, so that it need not be analyzed again; null where that is not at hand. */
  analysisOf?(key: AnswerKey): Analysis | null;
  /** The packs that home offers, with what has been made of them; left out where nothing is kept, but for a course. */
  listPacks?(): Promise<readonly PackSummary[]>;
  /** Left out where nothing is kept. */
  readonly store?: ProgressStore;
  /** Left out where the time is not told. */
  readonly clock?: Clock;
  /**
   * Writes a report of the game to a new file in the player's folder, and resolves with its name. Rejects with a
   * UserError where that fails. Left out where the player has no folder to write to.
   */
  writeResult?(played: PlayedGame): Promise<string>;
  /** Chooses what to practice; rejects with a UserError where the store cannot be read. Left out where nothing is kept. */
  planPractice?(request: PracticeRequest): Promise<PracticePlan>;
}

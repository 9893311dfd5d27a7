/** What the game asks of the world: the ports that io implements and cli hands down. */
import type { AnswerKey } from './key/answer-key.ts';
import type { PracticePlan, PracticeRequest } from './practice/practice-plan.ts';
import type { ProgressStore } from './progress/progress-store.ts';

export interface Services {
  /**
   * Loads an article or a pack (a path, a URL, or `-`) and builds its answer key.
   * Rejects with a UserError for everything that the user can mend; anything else is a bug.
   */
  loadKey(ref: string): Promise<AnswerKey>;
  /** Left out where nothing is kept. */
  readonly store?: ProgressStore;
  /** Chooses what to practice; rejects with a UserError where the store cannot be read. Left out where nothing is kept. */
  planPractice?(request: PracticeRequest): Promise<PracticePlan>;
}

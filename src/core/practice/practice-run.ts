/** How far a practice has come. */
import type { Session } from '../game/game.ts';
import type { PracticePlan } from './practice-plan.ts';

/** An article that was practiced on, with its answers. */
export interface PracticedArticle {
  readonly ref: string;
  readonly session: Session;
}

/** A practice under way: one article of its plan after the other. */
export interface PracticeRun {
  readonly plan: PracticePlan;
  /** The index of the article at hand. */
  readonly article: number;
  /** The articles before. */
  readonly past: readonly PracticedArticle[];
}

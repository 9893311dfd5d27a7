/** How far a practice has come. */
import type { PracticePlan } from './practice-plan.ts';

/** A practice under way: one article of its plan after the other. */
export interface PracticeRun {
  readonly plan: PracticePlan;
  /** The index of the article at hand. */
  readonly article: number;
  /** Of the articles before: the answers that count, and how many of them were right. */
  readonly answered: number;
  readonly right: number;
}

/** How many questions there can be at most. */
import type { AnswerKey } from './answer-key.ts';

/** An item makes one question, and may stand in another in which "none of them" is right; at least 1. */
export function mostQuestions({ items, questions = [] }: AnswerKey): number {
  return Math.max(1, 2 * items.length + questions.length);
}

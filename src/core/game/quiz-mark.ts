/** Tells quizzes apart. */
import { hashText } from '../hash-text.ts';
import type { Quiz } from '../quiz/quiz.ts';

/** The same mark: the same questions, with the same words and options, in the same order. */
export function markOf({ rounds }: Quiz): string {
  const seen = rounds.map(({ questions }) =>
    questions.map(({ id, prompt, passage, options }) => [id, prompt, passage, options]),
  );
  return hashText(JSON.stringify(seen));
}

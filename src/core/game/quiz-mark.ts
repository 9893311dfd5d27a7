/** Tells quizzes apart. */
import { hashText } from '../hash-text.ts';
import type { Meaning, Option, Quiz } from '../quiz/quiz.ts';

/** What an option is, whatever language it is told in: its meaning, or the article's own words. */
function unworded({ id, label }: Option, meaning: Meaning | undefined): unknown {
  const isWorded = meaning?.of === 'level' || (meaning?.of === 'claim' && meaning.vouched === 'none-of-them');
  return [id, isWorded ? meaning : label];
}

/**
 * The same mark: the same questions, about the same words, with the same options in the same order. The language does
 * not matter, so that a game can be gone on with in another.
 */
export function markOf({ rounds, solutions }: Quiz): string {
  const seen = rounds.map(({ questions }) =>
    questions.map(({ id, passage, options }) => [
      id,
      passage,
      options.map((option) => unworded(option, solutions[id]?.byOption[option.id]?.meaning)),
    ]),
  );
  return hashText(JSON.stringify(seen));
}

/** In which order the misses are gone through again. */
import type { Session } from './game.ts';
import { type GradedAnswer, gradedAnswers, onlyObjections, withoutObjections } from './graded-answers.ts';

/** The wrong answers, the surest first, for there is most to learn; of equally sure ones, the earlier first; last those that do not count. */
export function reviewOrder(session: Session): GradedAnswer[] {
  const misses = gradedAnswers(session)
    .filter(({ right }) => !right)
    .sort((a, b) => b.answer.confidence - a.answer.confidence);
  return [...withoutObjections(session, misses), ...onlyObjections(session, misses)];
}

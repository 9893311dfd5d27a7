/** The lesson after an answer: right or wrong, why, and the passage that proves it. */
import type { ObjectionReason } from './game.ts';
import { type GradedAnswer, lessonOf, optionOf, whyOf } from './graded-answers.ts';
import type { Verdict } from './player-view.ts';

/** What there is to say about an answered question; more of it, where `isAfter` says that no question is left to be answered. */
export function verdictOf(
  { question, solution, answer, right, points }: GradedAnswer,
  objection: ObjectionReason | null,
  isAfter: boolean,
): Verdict {
  const chosen = optionOf(question, answer.optionId);
  const lesson = lessonOf(solution, chosen.id);
  return {
    right,
    points,
    confidence: answer.confidence,
    chosen,
    answer: optionOf(question, solution.right),
    explanation: solution.explanation,
    whyNotChosen: right ? null : whyOf(lesson, isAfter),
    others: question.options
      .filter((option) => option.id !== chosen.id && option.id !== solution.right)
      .map((option) => ({ option, why: whyOf(lessonOf(solution, option.id), isAfter) })),
    evidence: solution.evidence,
    chosenEvidence: right ? null : lesson.evidence,
    objection,
  };
}

/** The lesson after an answer: right or wrong, why, and the passage that proves it. */
import type { ObjectionReason } from './game.ts';
import { type GradedAnswer, lessonOf, optionOf } from './graded-answers.ts';
import type { Verdict } from './player-view.ts';

/** What there is to say about an answered question. */
export function verdictOf(
  { question, solution, answer, right, points }: GradedAnswer,
  objection: ObjectionReason | null,
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
    whyNotChosen: right ? null : lesson.why,
    others: question.options
      .filter((option) => option.id !== chosen.id && option.id !== solution.right)
      .map((option) => ({ option, why: lessonOf(solution, option.id).why })),
    evidence: solution.evidence,
    chosenEvidence: right ? null : lesson.evidence,
    objection,
  };
}

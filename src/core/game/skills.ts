/** How well each kind of question went, and no more than so few answers can say. */
import type { Round } from '../quiz/quiz.ts';
import type { GameWords } from '../words/words.ts';
import type { GradedAnswer } from './graded-answers.ts';
import type { SkillResult } from './result.ts';
import { wilsonInterval } from './wilson.ts';

/** Below this many answers, a share says too little. */
export const ENOUGH_TO_SAY = 8;

/** One for each round, in playing order. `answers` are those that count, `objected` those whose key the player objects to. */
export function skillResults(
  rounds: readonly Round[],
  answers: readonly GradedAnswer[],
  objected: readonly GradedAnswer[],
  words: GameWords,
): SkillResult[] {
  return rounds.map(({ skill, title }) => {
    const given = answers.filter(({ question }) => question.skill === skill);
    const answered = given.length;
    const right = given.filter((graded) => graded.right).length;
    const interval = answered < ENOUGH_TO_SAY ? null : wilsonInterval(right, answered);
    const notCounted = objected.filter(({ question }) => question.skill === skill).length;
    const inWords =
      answered === 0
        ? notCounted === 0
          ? words.skill.unanswered
          : words.skill.onlyObjected(notCounted)
        : interval === null
          ? words.skill.few(right, answered, notCounted)
          : words.skill.enough(right, answered, interval, notCounted);
    return { skill, title, right, answered, interval, inWords };
  });
}

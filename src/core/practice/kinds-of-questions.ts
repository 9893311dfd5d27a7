/** The questions that an article gives, each with the distinction that it asks for. */
import { itemOf, kindOf } from '../game/item-of.ts';
import type { AnswerKey, Skill } from '../key/answer-key.ts';
import { makeQuiz } from '../quiz/make-quiz.ts';
import type { Question, Solution } from '../quiz/quiz.ts';
import type { QuizWords } from '../words/words.ts';

export interface KindOfQuestion {
  readonly question: Question;
  readonly solution: Solution;
  readonly skill: Skill;
  readonly kind: string;
  /** Null where no single item is asked about. */
  readonly itemId: string | null;
}

/** More than any article gives. */
const ALL = 200;

/** All questions of a skill, as a game with this seed would ask them; those of no kind are left out. */
export function kindsOfQuestions(
  key: AnswerKey,
  skill: Skill,
  seed: number,
  words: QuizWords,
): KindOfQuestion[] {
  const { rounds, solutions } = makeQuiz(key, { seed, count: ALL, rounds: [skill] }, words);
  return rounds
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      const solution = solutions[question.id];
      const correct = solution?.byOption[solution.right]?.meaning;
      if (solution === undefined || correct === undefined) return [];
      const item = itemOf(key, question);
      const kind = kindOf(item, correct);
      return kind === null ? [] : [{ question, solution, skill, kind, itemId: item?.id ?? null }];
    });
}

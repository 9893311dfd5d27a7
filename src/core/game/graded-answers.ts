/** The answers of a session beside their questions and solutions: what every figure of the result counts. */
import type { Option, OptionSolution, Question, Solution } from '../quiz/quiz.ts';
import type { Answer, Session } from './game.ts';
import { pointsFor } from './score.ts';

export interface GradedAnswer {
  readonly question: Question;
  readonly solution: Solution;
  readonly answer: Answer;
  readonly right: boolean;
  /** −6 to +3. */
  readonly points: number;
}

/** All questions in playing order. */
export function questionsOf({ quiz }: Pick<Session, 'quiz'>): Question[] {
  return quiz.rounds.flatMap((round) => round.questions);
}

/** True once nothing is left to be answered or hunted. */
export function isOver(session: Session): boolean {
  const isHunted = session.hunt === null || session.hunt.finished;
  return isHunted && session.answers.length === questionsOf(session).length;
}

/** The question of that id; throws RangeError where there is none. */
export function questionOf(session: Session, questionId: string): Question {
  const found = questionsOf(session).find(({ id }) => id === questionId);
  if (!found) throw new RangeError(`no question ${questionId}`);
  return found;
}

/** The solution of a question of the quiz; throws RangeError for any other. */
export function solutionOf(session: Session, questionId: string): Solution {
  const solution = session.quiz.solutions[questionId];
  if (!solution) throw new RangeError(`no solution for question ${questionId}`);
  return solution;
}

/** The option of that id; throws RangeError where the question has none. */
export function optionOf(question: Question, optionId: string): Option {
  const option = question.options.find(({ id }) => id === optionId);
  if (!option) throw new RangeError(`no option ${optionId} in question ${question.id}`);
  return option;
}

/** What a solution says about an option; throws RangeError where it says nothing. */
export function lessonOf(solution: Solution, optionId: string): OptionSolution {
  const lesson = solution.byOption[optionId];
  if (!lesson) throw new RangeError(`nothing is said about option ${optionId}`);
  return lesson;
}

/** Why an option is right or not, told as fully as may be: `isAfter` where no question is left to be answered. */
export function whyOf({ why, whyAfter }: OptionSolution, isAfter: boolean): string {
  return (isAfter ? whyAfter : undefined) ?? why;
}

/** Every answer graded, in the order given. */
export function gradedAnswers(session: Session): GradedAnswer[] {
  const questions = new Map(questionsOf(session).map((question) => [question.id, question]));
  return session.answers.map((answer) => {
    const question = questions.get(answer.questionId);
    if (!question) throw new RangeError(`no question ${answer.questionId}`);
    const solution = solutionOf(session, question.id);
    const right = solution.right === answer.optionId;
    return { question, solution, answer, right, points: pointsFor(right, answer.confidence) };
  });
}

/** The answers that count: without those to questions whose key the player objects to. */
export function withoutObjections({ objections }: Session, answers: readonly GradedAnswer[]): GradedAnswer[] {
  const objected = new Set(objections.map(({ questionId }) => questionId));
  return answers.filter(({ question }) => !objected.has(question.id));
}

/** The answers that do not count. */
export function onlyObjections({ objections }: Session, answers: readonly GradedAnswer[]): GradedAnswer[] {
  const objected = new Set(objections.map(({ questionId }) => questionId));
  return answers.filter(({ question }) => objected.has(question.id));
}

/** All points together. */
export function pointsOf(answers: readonly GradedAnswer[]): number {
  return answers.reduce((sum, { points }) => sum + points, 0);
}

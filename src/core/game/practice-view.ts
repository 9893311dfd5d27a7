/** What the screens of practice get. No kind of question is among it: that would tell the answer before it is due. */

import type { PracticeRun } from '../practice/practice-run.ts';
import type { Standing } from '../practice/standing.ts';
import type { GameState } from './game.ts';
import { gradedAnswers, questionsOf, withoutObjections } from './graded-answers.ts';
import { toLastLesson } from './practice.ts';

/** Where to go from a page of practice: on with what is due, ahead of time, home. */
export type PracticeChoice = 'on' | 'ahead' | 'home';

/** An article of the plan. */
export interface ArticlePreview {
  readonly title: string;
  readonly questions: number;
  readonly isRead: boolean;
}

export type PracticeScene =
  | { readonly at: 'planning' }
  | {
      readonly at: 'practice';
      readonly standing: Standing;
      readonly ahead: boolean;
      /** Empty where nothing is to be practiced; then there are choices. */
      readonly articles: readonly ArticlePreview[];
      readonly unasked: number;
      readonly choices: readonly PracticeChoice[];
    }
  | {
      readonly at: 'practice-article';
      readonly article: ArticlePreview;
      readonly number: number;
      readonly count: number;
      readonly goesBack: boolean;
    }
  | {
      readonly at: 'practiced';
      readonly right: number;
      readonly answered: number;
      /** How many had an answer that is the same each time. Before their answers, that would give them away. */
      readonly oneSided: number;
      /** Whether there is a last lesson to go back to. */
      readonly goesBack: boolean;
      /** Null until it is known. */
      readonly standing: Standing | null;
      readonly choices: readonly PracticeChoice[];
    };

function runOf({ practice, place }: GameState): PracticeRun {
  if (practice === null) throw new RangeError(`nothing is being practiced at ${place.at}`);
  return practice;
}

function previewOf({ plan }: PracticeRun, { words }: GameState): ArticlePreview[] {
  return plan.articles.map(({ key, quiz, isRead }) => ({
    title: key.article.title ?? words.game.untitled,
    questions: questionsOf({ quiz }).length,
    isRead,
  }));
}

/** Before practice: what comes, or why there is nothing. */
export function beforePractice(state: GameState): PracticeScene {
  const run = runOf(state);
  const { standing, request, unasked } = run.plan;
  const articles = previewOf(run, state);
  const goesAhead = !request.ahead && standing.due === 0 && standing.cards > 0;
  const choices: PracticeChoice[] =
    articles.length > 0 ? [] : [...(goesAhead ? ['ahead' as const] : []), 'home'];
  return { at: 'practice', standing, ahead: request.ahead, articles, unasked, choices };
}

/** Before the questions on an article that was read before. */
export function beforeArticle(state: GameState): PracticeScene {
  const run = runOf(state);
  const articles = previewOf(run, state);
  const article = articles[run.article];
  if (article === undefined) throw new RangeError(`no article ${run.article} in the plan`);
  return {
    at: 'practice-article',
    article,
    number: run.article + 1,
    count: articles.length,
    goesBack: toLastLesson(state) !== null,
  };
}

/** How practice went, and what is due now. */
export function afterPractice(state: GameState, standing: Standing | null): PracticeScene {
  const { past, plan } = runOf(state);
  const counting = past.flatMap(({ session }) => withoutObjections(session, gradedAnswers(session)));
  const answered = counting.length;
  const isMoreDue = standing !== null && standing.due > 0;
  return {
    at: 'practiced',
    right: counting.filter(({ right }) => right).length,
    answered,
    goesBack: toLastLesson(state) !== null,
    oneSided: answered > 0 ? plan.oneSided : 0,
    standing,
    choices: [...(isMoreDue ? ['on' as const] : []), 'home'],
  };
}

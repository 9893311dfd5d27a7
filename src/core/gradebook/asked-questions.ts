/** The questions of an article as a class answered them, and what each is called. */
import { cleanLine } from '../article/clean-text.ts';
import { SKILLS } from '../key/answer-key.ts';
import type { ReportedAnswer } from '../report/report-schema.ts';
import type { PaperWords } from '../words/words.ts';
import type { PlayedArticle, Student, Work } from './gather.ts';

/** In UTF-16 code units: a head is read in a narrow column. */
const LONGEST_TITLE = 60;

export interface AskedQuestion {
  readonly key: string;
  /** Somebody's. */
  readonly answer: ReportedAnswer;
  /** In its round, from 1. */
  readonly number: number;
}

/** Every question that anybody answered. */
export function askedQuestions(works: readonly Work[]): readonly AskedQuestion[] {
  const asked = new Map<string, ReportedAnswer>();
  for (const [key, answer] of works.flatMap(({ answers }) => [...answers]))
    if (!asked.has(key)) asked.set(key, answer);
  return SKILLS.flatMap((skill) =>
    [...asked]
      .filter(([, answer]) => answer.skill === skill)
      .map(([key, answer], index) => ({ key, answer, number: index + 1 })),
  );
}

/** What everybody did on the article who played it. */
export function worksOn({ hash }: PlayedArticle, students: readonly Student[]): readonly Work[] {
  return students.flatMap(({ work }) => work.get(hash) ?? []);
}

/** The title, with a number where another article has the same one. */
export function titleOf(
  articles: readonly PlayedArticle[],
  index: number,
  words: PaperWords['gradebook'],
): string {
  const title = cleanLine(articles[index]?.title ?? '', LONGEST_TITLE);
  const before = articles.slice(0, index).filter((other) => cleanLine(other.title, LONGEST_TITLE) === title);
  return before.length === 0 ? title : words.article.another(title, before.length + 1);
}

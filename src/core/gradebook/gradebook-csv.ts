/** The gradebook as one table: a row for each student, a column for each question, and below what the class says about it. */
import { cleanLine } from '../article/clean-text.ts';
import { type Cell, csvRow } from '../csv-row.ts';
import { SKILLS } from '../key/answer-key.ts';
import type { ReportedAnswer } from '../report/report-schema.ts';
import type { PaperWords } from '../words/words.ts';
import type { Gathered, PlayedArticle, Student, Work } from './gather.ts';
import { counts, type ItemStatistics, itemStatistics } from './item-statistics.ts';

/** A column: its head, a student's cell, and the cells of the rows about the questions. */
interface Column {
  readonly head: string;
  cell(student: Student): Cell;
  /** Empty for a column that is about no question. */
  readonly below: Readonly<Partial<Record<BelowRow, Cell>>>;
}

type GradebookWords = PaperWords['gradebook'];
type BelowRow = keyof GradebookWords['rows'];

/** Without it, Excel takes the text for another encoding. */
const BYTE_ORDER_MARK = '\ufeff';
/** In UTF-16 code units: a head is read in a narrow column. */
const LONGEST_TITLE = 60;

/** The table with its head (RFC 4180). Text that a spreadsheet would take for a formula is made harmless. */
export function gradebookCsv({ students, articles }: Gathered, words: GradebookWords): string {
  const columns = articles.flatMap((article, index) =>
    articleColumns(article, titleOf(articles, index, words), students, words),
  );
  const { row, name, files } = words.columns;
  const below = Object.entries(words.rows) as (readonly [BelowRow, string])[];
  const rows: Cell[][] = [
    [row, name, files, ...columns.map(({ head }) => head)],
    ...students.map((student) => [
      words.student,
      student.name,
      student.files.join('; '),
      ...columns.map((column) => column.cell(student)),
    ]),
    ...below.map(([kind, label]) => [
      label,
      null,
      null,
      ...columns.map((column) => column.below[kind] ?? null),
    ]),
  ];
  return BYTE_ORDER_MARK + rows.map(csvRow).join('');
}

/** The title, with a number where another article has the same one. */
function titleOf(articles: readonly PlayedArticle[], index: number, words: GradebookWords): string {
  const title = cleanLine(articles[index]?.title ?? '', LONGEST_TITLE);
  const before = articles.slice(0, index).filter((other) => cleanLine(other.title, LONGEST_TITLE) === title);
  return before.length === 0 ? title : words.article.another(title, before.length + 1);
}

function articleColumns(
  { hash }: PlayedArticle,
  title: string,
  students: readonly Student[],
  words: GradebookWords,
): Column[] {
  const works = students.flatMap(({ work }) => work.get(hash) ?? []);
  const figure = (head: string, of: (work: Work) => Cell): Column => ({
    head,
    cell: ({ work }) => {
      const done = work.get(hash);
      return done ? of(done) : null;
    },
    below: {},
  });
  const { points, right, answered, hunt: ofHunt } = words.article;
  return [
    figure(points(title), (work) => counted(work).reduce((sum, answer) => sum + answer.points, 0)),
    figure(right(title), (work) => counted(work).filter((answer) => answer.right).length),
    figure(answered(title), (work) => counted(work).length),
    ...(works.some(({ hunt }) => hunt !== null) ? [figure(ofHunt(title), ({ hunt }) => hunt)] : []),
    ...questionsOf(works).map(({ key, answer, number }) => ({
      ...figure(words.article.question(title, cleanLine(answer.round), number), ({ answers }) =>
        cellOf(answers.get(key), words),
      ),
      below: cellsBelow(key, answer, itemStatistics(works, key), words),
    })),
  ];
}

function counted({ answers }: Work): ReportedAnswer[] {
  return [...answers.values()].filter(counts);
}

/** Every question that anybody answered, with somebody's answer, numbered from 1 in its round. */
function questionsOf(works: readonly Work[]) {
  const asked = new Map<string, ReportedAnswer>();
  for (const [key, answer] of works.flatMap(({ answers }) => [...answers]))
    if (!asked.has(key)) asked.set(key, answer);
  return SKILLS.flatMap((skill) =>
    [...asked]
      .filter(([, answer]) => answer.skill === skill)
      .map(([key, answer], index) => ({ key, answer, number: index + 1 })),
  );
}

/** 1 for right, 0 for wrong; a challenged answer counts neither way. */
function cellOf(answer: ReportedAnswer | undefined, words: GradebookWords): Cell {
  if (answer === undefined) return null;
  if (!counts(answer)) return words.challenged;
  return answer.right ? 1 : 0;
}

/** To two places after the point. */
function rounded(value: number | null): Cell {
  return value === null ? null : Number(value.toFixed(2));
}

function cellsBelow(
  key: string,
  { prompt, passage, options, correct }: ReportedAnswer,
  { answers, difficulty, discrimination, mostWrong, challenges }: ItemStatistics,
  words: GradebookWords,
): Column['below'] {
  return {
    question: passage === null ? prompt : `${prompt} ${passage}`,
    item: key,
    answer: options.find(({ id }) => id === correct)?.label ?? null,
    answers,
    difficulty: rounded(difficulty),
    discrimination: rounded(discrimination),
    wrong: mostWrong && words.mostWrong(mostWrong.labels, mostWrong.times, mostWrong.wrong),
    challenges,
  };
}

/** The gradebook as one table: a row for each student, a column for each question, and below what the class says about it. */
import { cleanLine } from '../article/clean-text.ts';
import { type Cell, csvRow } from '../csv-row.ts';
import type { ReportedAnswer } from '../report/report-schema.ts';
import type { PaperWords } from '../words/words.ts';
import { askedQuestions, titleOf, worksOn } from './asked-questions.ts';
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

function articleColumns(
  article: PlayedArticle,
  title: string,
  students: readonly Student[],
  words: GradebookWords,
): Column[] {
  const works = worksOn(article, students);
  const figure = (head: string, of: (work: Work) => Cell): Column => ({
    head,
    cell: ({ work }) => {
      const done = work.get(article.hash);
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
    ...askedQuestions(works).map(({ key, answer, number }) => ({
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
  { answers, shareRight, discrimination, mostWrong, challenges }: ItemStatistics,
  words: GradebookWords,
): Column['below'] {
  return {
    question: passage === null ? prompt : `${prompt} ${passage}`,
    item: key,
    answer: options.find(({ id }) => id === correct)?.label ?? null,
    answers,
    shareRight: rounded(shareRight),
    discrimination: rounded(discrimination),
    wrong: mostWrong && words.mostWrong(mostWrong.labels, mostWrong.times, mostWrong.wrong),
    challenges,
  };
}

/** Comma-separated values (RFC 4180): one row a question, for spreadsheets and for tools that map columns. */
import Papa from 'papaparse';
import type { Exported } from '../exported.ts';
import { type ExportedQuestion, type ExportedQuiz, feedbackOf } from '../exported-quiz.ts';

/** What a spreadsheet would take for a formula gets an apostrophe before it. */
export const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** Without it, Excel takes the text for another encoding. */
const BYTE_ORDER_MARK = '\ufeff';

const COLUMNS: readonly (readonly [name: string, of: (q: ExportedQuestion, quiz: ExportedQuiz) => string])[] =
  [
    ['id', ({ id }) => id],
    ['article', (_, { title }) => title],
    ['round', ({ round }) => round],
    ['number', ({ number }) => String(number)],
    ['prompt', ({ prompt }) => prompt],
    ['passage', ({ passage }) => passage ?? ''],
  ];

const LAST_COLUMNS: readonly (readonly [name: string, of: (question: ExportedQuestion) => string])[] = [
  ['right', ({ right }) => right.id],
  ['right_option', ({ right }) => right.label],
  ['explanation', ({ explanation }) => explanation],
  ['evidence', ({ evidence }) => evidence?.passage ?? ''],
  ['source', ({ evidence }) => evidence?.source ?? ''],
  ['cue', ({ evidence }) => evidence?.cues.join('; ') ?? ''],
];

/** The table with its head. It has as many columns of options as the longest question. */
export function writeCsv(quiz: ExportedQuiz): Exported {
  const longest = quiz.questions.reduce(
    (most: readonly { readonly id: string }[], { options }) =>
      options.length > most.length ? options : most,
    [],
  );
  const letters = longest.map(({ id }) => id);
  const head = [
    ...COLUMNS.map(([name]) => name),
    ...letters.map((letter) => `option_${letter}`),
    ...LAST_COLUMNS.map(([name]) => name),
    ...letters.map((letter) => `why_${letter}`),
  ];
  const rows = quiz.questions.map((question) => [
    ...COLUMNS.map(([, of]) => of(question, quiz)),
    ...letters.map((_, index) => question.options[index]?.label ?? ''),
    ...LAST_COLUMNS.map(([, of]) => of(question)),
    ...letters.map((_, index) => {
      const option = question.options[index];
      return option ? feedbackOf(question, option) : '';
    }),
  ]);
  const text = Papa.unparse([head, ...rows], { newline: '\r\n', escapeFormulae: FORMULA });
  return {
    content: { kind: 'text', text: `${BYTE_ORDER_MARK}${text}\r\n` },
    questions: quiz.questions.length,
    notes: [],
  };
}

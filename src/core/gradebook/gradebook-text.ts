/** The gradebook written out for a terminal: for each article the students, then the questions with what they tell. */
import { cleanLine } from '../article/clean-text.ts';
import type { PaperWords } from '../words/words.ts';
import { type AskedQuestion, askedQuestions, titleOf, worksOn } from './asked-questions.ts';
import type { Gathered, PlayedArticle, Student, Work } from './gather.ts';
import { counts, itemStatistics } from './item-statistics.ts';

/** How the lines are laid out and emphasized; the caller knows the terminal. */
export interface GradebookLayout {
  readonly words: PaperWords['gradebook'];
  /** In columns. */
  readonly width: number;
  /** In columns. */
  widthOf(text: string): number;
  wrap(text: string, width: number): readonly string[];
  /** Wraps a piece in the codes of its kind, or returns it as it is. */
  paint(kind: 'heading' | 'label' | 'faint', text: string): string;
}

const INDENT = '  ';
const GAP = '  ';
/** Of a name or a passage, in UTF-16 code units. */
const LONGEST = 200;

interface Row {
  readonly label: string;
  readonly cells: readonly string[];
  /** Below the row. */
  readonly notes: readonly string[];
}

/** All of it, without how to write the table; ends with a line break. */
export function gradebookText({ students, articles }: Gathered, layout: GradebookLayout): string {
  const { words } = layout;
  const sections = articles.map((article, index) => [
    ...wrapped(titleOf(articles, index, words), layout, '').map((line) => layout.paint('heading', line)),
    ...table(studentRows(article, students, layout), words.text.students, layout),
    '',
    ...table(questionRows(worksOn(article, students), layout), words.text.questions, layout),
  ]);
  const all = [
    [words.text.counts(students.length, articles.length)],
    ...sections,
    wrapped(words.text.about, layout, '').map((line) => layout.paint('faint', line)),
  ];
  return `${all.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function studentRows(
  { hash }: PlayedArticle,
  students: readonly Student[],
  { words }: GradebookLayout,
): readonly Row[] {
  return students.flatMap(({ name, files, work }): Row[] => {
    const done = work.get(hash);
    if (done === undefined) return [];
    const answers = [...done.answers.values()].filter(counts);
    const right = answers.filter((answer) => answer.right).length;
    const points = answers.reduce((sum, answer) => sum + answer.points, 0);
    const label = name === '' ? words.text.nameless(files.join(', ')) : name;
    return [
      {
        label: cleanLine(label, LONGEST),
        cells: [words.text.share(right, answers.length), words.text.points(points)],
        notes: [],
      },
    ];
  });
}

function questionRows(works: readonly Work[], layout: GradebookLayout): readonly Row[] {
  return askedQuestions(works).map((asked) => questionRow(works, asked, layout));
}

function questionRow(
  works: readonly Work[],
  { key, answer, number }: AskedQuestion,
  { words }: GradebookLayout,
): Row {
  const { answers, shareRight, discrimination, mostWrong, challenges } = itemStatistics(works, key);
  const right = Math.round((shareRight ?? 0) * answers);
  return {
    label: words.text.question(cleanLine(answer.round), number),
    cells: [
      words.text.share(right, answers),
      words.text.figure(shareRight),
      words.text.figure(discrimination),
    ],
    notes: [
      cleanLine(answer.passage ?? words.text.answer(rightOf(answer)), LONGEST),
      ...(mostWrong === null
        ? []
        : [
            words.text.mostWrong(
              cleanLine(words.mostWrong(mostWrong.labels, mostWrong.times, mostWrong.wrong), LONGEST),
            ),
          ]),
      ...(challenges === 0 ? [] : [words.text.challenges(challenges)]),
    ],
  };
}

function rightOf({ options, correct }: AskedQuestion['answer']): string {
  return options.find(({ id }) => id === correct)?.label ?? '';
}

/** Rows below the head; where the terminal is too narrow, the figures of a row stand below its label. */
function table(rows: readonly Row[], head: readonly string[], layout: GradebookLayout): string[] {
  const [title = '', ...names] = head;
  const { widthOf } = layout;
  const first = Math.max(...[title, ...rows.map(({ label }) => label)].map(widthOf));
  const widths = names.map((name, column) =>
    Math.max(widthOf(name), ...rows.map(({ cells }) => widthOf(cells[column] ?? ''))),
  );
  const figures = (cells: readonly string[]) =>
    cells
      .map((cell, column) => ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))) + cell)
      .join(GAP);
  const isNarrow =
    INDENT.length + first + widths.reduce((sum, width) => sum + GAP.length + width, 0) > layout.width;
  const line = (label: string, cells: readonly string[]) =>
    isNarrow
      ? [
          ...wrapped(label, layout, INDENT),
          ...wrapped(
            cells.map((cell, column) => `${names[column]}: ${cell}`).join('; '),
            layout,
            INDENT + INDENT,
          ),
        ]
      : [INDENT + label + ' '.repeat(first - widthOf(label)) + GAP + figures(cells)];
  return [
    ...(isNarrow ? [INDENT + title] : line(title, names)).map((each) => layout.paint('label', each)),
    ...rows.flatMap(({ label, cells, notes }) => [
      ...line(label, cells),
      ...notes.flatMap((note) => wrapped(note, layout, INDENT + INDENT)),
    ]),
  ];
}

function wrapped(text: string, { wrap, width }: GradebookLayout, indent: string): string[] {
  return wrap(text, width - indent.length).map((line) => indent + line);
}

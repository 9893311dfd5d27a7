/** Kahoot's spreadsheet template. What does not fit its limits is left out and said, never cut into something else. */
import { EXPORT } from '../export-wording.ts';
import type { Exported, Sheet } from '../exported.ts';
import type { ExportedQuestion, ExportedQuiz } from '../exported-quiz.ts';

/** Kahoot's limits; lengths in UTF-16 code units, and those are never fewer than the characters that Kahoot counts. */
const LIMITS = { question: 120, answer: 75, answers: 4 } as const;

/** In seconds, one of those that Kahoot offers: these questions want reading. */
const TIME = 120;

/** With less of a quote than this, nobody could tell whose it is. */
const LEAST_OF_QUOTE = 40;

type Fitted =
  | { readonly text: string; readonly note: string | null }
  | { readonly text: null; readonly note: string };

/** The question on one line, where need be with the beginning of a quote; a statement's every word may decide. */
function fitted({ prompt, passage, skill }: ExportedQuestion, name: string): Fitted {
  const whole = passage === null ? prompt : `${prompt} ${passage}`;
  if (whole.length <= LIMITS.question) return { text: whole, note: null };
  const room = LIMITS.question - prompt.length - 1;
  if (passage === null || skill !== 'quotes' || room < LEAST_OF_QUOTE)
    return { text: null, note: EXPORT.kahoot.tooLong(name) };
  const marked = passage.startsWith('“') && passage.endsWith('”');
  const end = marked ? '…”' : '…';
  const cut = passage
    .slice(0, room - end.length)
    .replace(/(?<!\s)\s+\S*$/u, '')
    .replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '');
  if (cut.length < LEAST_OF_QUOTE - end.length) return { text: null, note: EXPORT.kahoot.tooLong(name) };
  return { text: `${prompt} ${cut}${end}`, note: EXPORT.kahoot.shortened(name) };
}

interface Asked {
  readonly question: ExportedQuestion;
  readonly text: string;
}

function fitAll(questions: readonly ExportedQuestion[]): {
  readonly asked: Asked[];
  readonly notes: string[];
} {
  const asked: Asked[] = [];
  const notes: string[] = [];
  const texts = new Set<string>();
  for (const question of questions) {
    const name = EXPORT.question(question.round, question.number);
    const { text, note } = fitted(question, name);
    if (text === null) notes.push(note);
    else if (question.options.length > LIMITS.answers) notes.push(EXPORT.kahoot.tooMany(name));
    else if (question.options.some(({ label }) => label.length > LIMITS.answer))
      notes.push(EXPORT.kahoot.optionTooLong(name));
    // Two quotes may begin alike.
    else if (note !== null && texts.has(text)) notes.push(EXPORT.kahoot.tooLong(name));
    else {
      asked.push({ question, text });
      texts.add(text);
      if (note !== null) notes.push(note);
    }
  }
  return { asked, notes };
}

/** The rows as the template has them: the head in the eighth, with the numbers in the first column. */
function questionSheet(asked: readonly Asked[]): Sheet {
  const { kahoot } = EXPORT;
  const answers = Array.from({ length: LIMITS.answers }, (_, index) => index);
  const head = [
    null,
    kahoot.question,
    ...answers.map((index) => kahoot.answer(index + 1)),
    kahoot.seconds,
    kahoot.right,
  ];
  const rows = asked.map(({ question: { options }, text }, number) => [
    number + 1,
    text,
    ...answers.map((index) => options[index]?.label ?? null),
    TIME,
    options.findIndex((option) => option.right) + 1,
  ]);
  const intro = [[], [null, kahoot.title], [null, kahoot.about], [null, kahoot.limits], [], [], []];
  return { name: 'Sheet1', rows: [...intro, head, ...rows] };
}

function lessonSheet(asked: readonly Asked[]): Sheet {
  const { kahoot, labeled } = EXPORT;
  const rows = asked.map(({ question, text }, number) => [
    number + 1,
    text,
    question.right.label,
    question.explanation,
    question.evidence?.passage ?? '',
    question.options
      .filter((option) => !option.right)
      .map(({ label, why }) => labeled(label, why))
      .join('\n'),
  ]);
  return { name: kahoot.lessons, rows: [[...kahoot.lessonHead], ...rows] };
}

/** The workbook: the questions as Kahoot imports them, and the lessons on a second sheet. */
export function writeKahoot({ questions }: ExportedQuiz): Exported {
  const { asked, notes } = fitAll(questions);
  return {
    content: { kind: 'workbook', sheets: [questionSheet(asked), lessonSheet(asked)] },
    questions: asked.length,
    notes: [...notes, EXPORT.kahoot.apart],
  };
}

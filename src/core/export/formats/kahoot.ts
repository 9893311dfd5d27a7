/** Kahoot's spreadsheet template. What does not fit its limits is left out and said, never cut into something else. */
import type { ExchangeWords } from '../../words/words.ts';
import type { Exported, Sheet } from '../exported.ts';
import type { ExportedQuestion, ExportedQuiz } from '../exported-quiz.ts';

/** Kahoot's limits; lengths in UTF-16 code units, and those are never fewer than the characters that Kahoot counts. */
const LIMITS = { question: 120, answer: 75, answers: 4 } as const;

/** The template's own words, in English in every language: Kahoot looks for its template, not for ours. */
const TEMPLATE = {
  title: 'Quiz template',
  about:
    'Add questions, at least two answer alternatives, time limit and choose correct answers (at least one).',
  limits: 'Remember: questions have a limit of 120 characters and answers can have 75 characters max.',
  question: 'Question - max 120 characters',
  answer: (number: number) => `Answer ${number} - max 75 characters`,
  seconds: 'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  right: 'Correct answer(s) - choose at least one',
} as const;

/** In seconds, one of those that Kahoot offers: these questions want reading. */
const TIME = 120;

/** With less of a quote than this, nobody could tell whose it is. */
const LEAST_OF_QUOTE = 40;

type Fitted =
  | { readonly text: string; readonly note: string | null }
  | { readonly text: null; readonly note: string };

/** The question on one line, where need be with the beginning of a quote; a statement's every word may decide. */
function fitted(
  { kahoot }: ExchangeWords,
  { prompt, passage, skill }: ExportedQuestion,
  name: string,
): Fitted {
  const whole = passage === null ? prompt : `${prompt} ${passage}`;
  if (whole.length <= LIMITS.question) return { text: whole, note: null };
  const room = LIMITS.question - prompt.length - 1;
  if (passage === null || skill !== 'quotes' || room < LEAST_OF_QUOTE)
    return { text: null, note: kahoot.tooLong(name) };
  const marked = passage.startsWith('“') && passage.endsWith('”');
  const end = marked ? '…”' : '…';
  const cut = passage
    .slice(0, room - end.length)
    .replace(/(?<!\s)\s+\S*$/u, '')
    .replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '');
  if (cut.length < LEAST_OF_QUOTE - end.length) return { text: null, note: kahoot.tooLong(name) };
  return { text: `${prompt} ${cut}${end}`, note: kahoot.shortened(name) };
}

interface Asked {
  readonly question: ExportedQuestion;
  readonly text: string;
}

function fitAll(
  words: ExchangeWords,
  questions: readonly ExportedQuestion[],
): {
  readonly asked: Asked[];
  readonly notes: string[];
} {
  const asked: Asked[] = [];
  const notes: string[] = [];
  const texts = new Set<string>();
  for (const question of questions) {
    const name = words.question(question.round, question.number);
    const { text, note } = fitted(words, question, name);
    if (text === null) notes.push(note);
    else if (question.options.length > LIMITS.answers) notes.push(words.kahoot.tooMany(name));
    else if (question.options.some(({ label }) => label.length > LIMITS.answer))
      notes.push(words.kahoot.optionTooLong(name));
    // Two quotes may begin alike.
    else if (note !== null && texts.has(text)) notes.push(words.kahoot.tooLong(name));
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
  const answers = Array.from({ length: LIMITS.answers }, (_, index) => index);
  const head = [
    null,
    TEMPLATE.question,
    ...answers.map((index) => TEMPLATE.answer(index + 1)),
    TEMPLATE.seconds,
    TEMPLATE.right,
  ];
  const rows = asked.map(({ question: { options }, text }, number) => [
    number + 1,
    text,
    ...answers.map((index) => options[index]?.label ?? null),
    TIME,
    options.findIndex((option) => option.right) + 1,
  ]);
  const intro = [[], [null, TEMPLATE.title], [null, TEMPLATE.about], [null, TEMPLATE.limits], [], [], []];
  return { name: 'Sheet1', rows: [...intro, head, ...rows] };
}

function lessonSheet(words: ExchangeWords, asked: readonly Asked[]): Sheet {
  const { kahoot, labeled } = words;
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
export function writeKahoot({ questions }: ExportedQuiz, words: ExchangeWords): Exported {
  const { asked, notes } = fitAll(words, questions);
  return {
    content: { kind: 'workbook', sheets: [questionSheet(asked), lessonSheet(words, asked)] },
    questions: asked.length,
    notes: [...notes, words.kahoot.apart],
  };
}

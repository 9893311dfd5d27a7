/** What goes into Kahoot's template, and what is left out because it does not fit. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExportedQuestion, ExportedQuiz } from '../../../../src/core/export/exported-quiz.ts';
import { writeKahoot } from '../../../../src/core/export/formats/kahoot.ts';
import { EXCHANGE } from '../../../fixtures/english.ts';
import { hostileQuiz, sampleQuiz } from './any-quiz.ts';

/** The rows below the head. */
function rowsOf(quiz: ExportedQuiz) {
  const { content } = writeKahoot(quiz, EXCHANGE);
  if (content.kind !== 'workbook') throw new Error('no workbook');
  return content.sheets[0]!.rows.slice(8);
}

function quizWith(change: Partial<ExportedQuestion>): ExportedQuiz {
  const quiz = sampleQuiz();
  return { ...quiz, questions: [{ ...quiz.questions[0]!, ...change }] };
}

const LONG =
  'It was a long night at the pier, and none of us who stood there in the rain will ever forget how slowly it went by.';

test('has the number, the question, four answers, the time and the number of the right answer', () => {
  const quiz = sampleQuiz();
  const { options } = quiz.questions[0]!;
  expect(rowsOf(quiz)[0]).toEqual([
    1,
    'Who said it? “We are not going to wait until somebody falls into the water”',
    options[0]!.label,
    options[1]!.label,
    options[2]!.label,
    null,
    120,
    options.findIndex(({ right }) => right) + 1,
  ]);
});

test('shortens a long quote to its beginning, and says so', () => {
  const quiz = quizWith({ passage: `“${LONG}”` });
  expect(rowsOf(quiz)[0]?.[1]).toBe(
    'Who said it? “It was a long night at the pier, and none of us who stood there in the rain will ever forget how slowly…”',
  );
  expect(writeKahoot(quiz, EXCHANGE).notes[0]).toBe(
    'Who said it? 1: the quote is shortened to its beginning.',
  );
});

test('leaves out a statement that is too long: any of its words may decide', () => {
  const quiz = quizWith({ skill: 'certainty', passage: LONG });
  expect(writeKahoot(quiz, EXCHANGE)).toMatchObject({
    questions: 0,
    notes: [expect.stringContaining('left out'), expect.anything()],
  });
});

test('leaves out a question with an answer that is too long, or with five answers', () => {
  const { options } = sampleQuiz().questions[0]!;
  const long = options.map((option, index) => (index === 1 ? { ...option, label: LONG } : option));
  expect(writeKahoot(quizWith({ options: long }), EXCHANGE).questions).toBe(0);
  const wrong = options.find(({ right }) => !right)!;
  const five = [...options, { ...wrong, label: 'Dora Pell' }, { ...wrong, label: 'Hugo Brandt' }];
  expect(writeKahoot(quizWith({ options: five }), EXCHANGE).questions).toBe(0);
});

test('asks no two questions in the same words after shortening', () => {
  const quiz = sampleQuiz();
  const first = { ...quiz.questions[0]!, passage: `“${LONG} And it was cold”` };
  const second = { ...quiz.questions[1]!, passage: `“${LONG} And it was dark”`, prompt: first.prompt };
  expect(writeKahoot({ ...quiz, questions: [first, second] }, EXCHANGE).questions).toBe(1);
});

test('keeps within the limits and leaves every answer whole, whatever the texts are', () => {
  fc.assert(
    fc.property(hostileQuiz, (quiz) => {
      const { questions, notes } = writeKahoot(quiz, EXCHANGE);
      const rows = rowsOf(quiz);
      const labels = new Set(quiz.questions.flatMap(({ options }) => options.map(({ label }) => label)));
      const rights = new Set(quiz.questions.map(({ right }) => right.label));
      expect(rows).toHaveLength(questions);
      const out = notes.filter((note) => note.includes('is left out'));
      expect(questions + out.length).toBe(quiz.questions.length);
      for (const [, question, ...rest] of rows) {
        expect(String(question).length).toBeLessThanOrEqual(120);
        const answers = rest.slice(0, 4).filter((answer) => answer !== null);
        for (const answer of answers) {
          expect(String(answer).length).toBeLessThanOrEqual(75);
          expect(labels).toContain(answer);
        }
        expect(rights).toContain(answers[Number(rest[5]) - 1]);
      }
    }),
  );
});

/** What is taken from a GIFT file, and what is said about the rest. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeGift } from '../../../src/core/export/formats/gift.ts';
import { readGift } from '../../../src/core/import/read-gift.ts';
import { showHtml } from '../../../src/io/show-html.ts';
import { EXCHANGE } from '../../fixtures/english.ts';
import { failureOf } from '../../fixtures/failure.ts';
import { hostileQuiz, textOfExport } from '../export/formats/any-quiz.ts';

const read = (text: string) => readGift(text, 'mine.gift', (html) => showHtml(html, 'mine.gift'), EXCHANGE);

test('takes the question, the right answer, the wrong ones, and what is told about each', async () => {
  const { questions, notes } = await read(`::Ferry::Why did the ferry stop? {
=A bridge takes over#The second paragraph says so.
~It sank#Nobody says that.
~The captain retired
####Read it again.
}`);
  expect(notes).toEqual([]);
  expect(questions).toEqual([
    {
      question: 'Why did the ferry stop?',
      answer: 'A bridge takes over',
      options: ['It sank', 'The captain retired'],
      reasons: { 'It sank': 'Nobody says that.' },
      explanation: 'The second paragraph says so. Read it again.',
      skill: null,
      evidence: null,
      difficulty: 'medium',
      reviewed: false,
      imported: expect.stringMatching(/^question-[\da-f]{16}$/),
    },
  ]);
});

test('shows HTML as its text, and leaves plain text as it is', async () => {
  const html = await read('[html]<p>Is <b>1 &lt; 2</b>?</p><script>x()</script> {=yes ~no}');
  expect(html.questions[0]?.question).toBe('Is 1 < 2?');
  const plain = await read('[plain]Is <b> a tag &amp; bold? {=yes ~no}');
  expect(plain.questions[0]?.question).toBe('Is <b> a tag &amp; bold?');
  const moodle = await read('Is 1 < 2 & 3? {=yes ~no}');
  expect(moodle.questions[0]?.question).toBe('Is 1 < 2 & 3?');
});

test('lets no escape sequence through', async () => {
  const { questions } = await read('Who\x1b[31m? {=A\x1b]0;x\x07da ~Bo}');
  expect(questions[0]).toMatchObject({ question: 'Who?', answer: 'Ada' });
});

describe('leaves out, and names,', () => {
  test.each([
    [
      'a question of another type',
      '::Goat::The goat paid. {T}',
      'Question 1, “Goat”, is left out: it is not a multiple-choice question.',
    ],
    [
      'two answers that share the points',
      'Which? {~%50%a ~%50%b ~c}',
      'Question 1 is left out: it does not have one right answer.',
    ],
    [
      'a question without a wrong answer',
      'Which? {=a =b}',
      'Question 1 is left out: it is not a multiple-choice question.',
    ],
    [
      'two answers that are the same',
      'Which? {=a ~b ~B}',
      'Question 1 is left out: two of its answers are the same.',
    ],
    [
      'an answer that is too long',
      `Which? {=${'long '.repeat(70)} ~b}`,
      'Question 1 is left out: its text or an answer is longer than a pack can hold.',
    ],
    [
      'more answers than a pack can hold',
      `Which? {=a ${'bcdefghijkl'.replace(/./g, ' ~$&')}}`,
      'Question 1 is left out: it has more answers than a pack can hold.',
    ],
  ])('%s', async (_, gift, note) => {
    expect(await read(gift)).toEqual({ questions: [], notes: [note] });
  });

  test('a question that is there twice', async () => {
    const { questions, notes } = await read('Who? {=Ada ~Bo}\n\nWho? {=Ada ~Bo}\n\nWho? {=Ada ~Cy}');
    expect(questions).toHaveLength(2);
    expect(notes).toEqual(['Question 2 is left out: it is there twice.']);
  });
});

test('says where the text is not GIFT', async () => {
  expect(await failureOf(read('Who? {=Ada ~Bo}\n\nWhy? {=a ~b'))).toMatchObject({
    code: 'gift-syntax',
    message: expect.stringMatching(/^mine\.gift:3:\d+: this is not GIFT/),
    exitCode: 65,
  });
});

test('takes what was exported, every character of it', async () => {
  await fc.assert(
    fc.asyncProperty(hostileQuiz, async (quiz) => {
      fc.pre(!quiz.questions.some(({ right }) => right.label.includes('->')));
      const { questions, notes } = await read(textOfExport(writeGift(quiz, EXCHANGE)));
      expect(questions.length + notes.length).toBe(quiz.questions.length);
      for (const { question, answer, options } of questions) {
        const written = quiz.questions.find(
          ({ prompt, right, options: all }) =>
            question.endsWith(prompt) && right.label === answer && all.length === options.length + 1,
        );
        expect(written?.options.filter(({ right }) => !right).map(({ label }) => label)).toEqual(options);
      }
    }),
  );
});

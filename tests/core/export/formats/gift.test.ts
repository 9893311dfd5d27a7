/** GIFT, read back by the parser of gift-pegjs. */
import fc from 'fast-check';
import { parse } from 'gift-pegjs';
import { expect, test } from 'vitest';
import type { ExportedQuiz } from '../../../../src/core/export/exported-quiz.ts';
import { writeGift } from '../../../../src/core/export/formats/gift.ts';
import { EXCHANGE } from '../../../fixtures/english.ts';
import { hostileQuiz, sampleQuiz, textOfExport } from './any-quiz.ts';

function readBack(quiz: ExportedQuiz) {
  return parse(textOfExport(writeGift(quiz, EXCHANGE)));
}

test('has the article as a description and each question with its options and their feedback', () => {
  const quiz = sampleQuiz();
  const [category, description, ...questions] = readBack(quiz);
  expect(category).toMatchObject({ type: 'Category', title: expect.stringContaining('Ferry plan') });
  expect(description).toMatchObject({ type: 'Description', title: 'Ferry plan splits Marrow Bay' });
  expect(questions).toHaveLength(12);
  for (const [index, { type, ...read }] of questions.entries()) {
    const written = quiz.questions[index]!;
    expect(type).toBe('MC');
    expect(read).toMatchObject({
      title: `${written.round} ${written.number}`,
      choices: written.options.map(({ label, right, why }) => ({
        isCorrect: right,
        text: { format: 'plain', text: label },
        feedback: { text: right ? written.explanation : why },
      })),
    });
  }
});

test('tells the evidence with its source and cue after each question', () => {
  const text = textOfExport(writeGift(sampleQuiz(100), EXCHANGE));
  expect(text).toContain(
    '####The answer\\: Bram Oster, café owner\\n\\nWhy\\: The surname after the quote, Oster, is that of Bram Oster, who runs the Pier Café.\\n\\nIn the article\\: “Nobody has shown us a single bill,” Oster said.\\n\\nSource\\: Oster\\n\\nCue\\: said',
  );
});

test('brings back every character, whatever it means in GIFT', () => {
  fc.assert(
    fc.property(hostileQuiz, (quiz) => {
      // Moodle looks for "~" first; this parser takes "=a->b" for a question of matching pairs.
      fc.pre(!quiz.questions.some(({ right }) => right.label.includes('->')));
      const questions = readBack(quiz).filter(({ type }) => type === 'MC');
      expect(questions).toHaveLength(quiz.questions.length);
      for (const [index, read] of questions.entries()) {
        const { prompt, options, explanation } = quiz.questions[index]!;
        if (read.type !== 'MC') throw new Error('not a multiple-choice question');
        expect(read.stem.text.endsWith(`\n\n${prompt}`)).toBe(true);
        expect(
          read.choices.map(({ text, isCorrect, feedback }) => [text.text, isCorrect, feedback?.text ?? '']),
        ).toEqual(options.map(({ label, right, why }) => [label, right, right ? explanation : why]));
      }
    }),
  );
});

test('gives the same text each time', () => {
  expect(textOfExport(writeGift(sampleQuiz(), EXCHANGE))).toBe(
    textOfExport(writeGift(sampleQuiz(), EXCHANGE)),
  );
});

/** Kahoot's workbook, read by another library than the one that writes it. */
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { writeKahoot } from '../../../src/core/export/formats/kahoot.ts';
import { contentBytes } from '../../../src/io/export/content-bytes.ts';
import { workbookBytes } from '../../../src/io/export/write-workbook.ts';
import { sampleQuiz } from '../../core/export/formats/any-quiz.ts';
import { EXCHANGE } from '../../fixtures/english.ts';

test('has the questions where the template has them, and the lessons on a second sheet', async () => {
  const bytes = Buffer.from(await contentBytes(writeKahoot(sampleQuiz(), EXCHANGE).content, 0));
  const questions = await readSheet(bytes, 1);
  expect(questions[7]?.slice(1, 3)).toEqual([
    'Question - max 120 characters',
    'Answer 1 - max 75 characters',
  ]);
  expect(questions[8]?.slice(0, 2)).toEqual([
    1,
    'Who said it? “We are not going to wait until somebody falls into the water”',
  ]);
  const lessons = await readSheet(bytes, 'Lessons');
  expect(lessons).toHaveLength(questions.length - 7);
  expect(lessons[1]?.[3]).toContain('The mayor is named right after the quote');
});

test('keeps what looks like a formula, a number or XML as the text that it is', async () => {
  const texts = ['=1+1', '007', '<b>&amp;</b>', 'a\nb', '“é” 東京 👩‍👩‍👧', '_x0041_'];
  const bytes = Buffer.from(await workbookBytes([{ name: 'One', rows: texts.map((text) => [text]) }]));
  expect(await readSheet(bytes, 'One')).toEqual(texts.map((text) => [text]));
});

/** Moodle XML, read back by libxml2. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeMoodleXml } from '../../../../src/core/export/formats/moodle-xml.ts';
import { EXCHANGE } from '../../../fixtures/english.ts';
import { hostileQuiz, inXml, sampleQuiz, textOfExport } from './any-quiz.ts';
import { readXml, shownText } from './read-xml.ts';

const MULTICHOICE = "/quiz/question[@type='multichoice']";

test('has a category, the article as a description, and a multiple-choice question for each', () => {
  const quiz = sampleQuiz();
  const xml = readXml(textOfExport(writeMoodleXml(quiz, EXCHANGE)));
  expect(xml.texts('/quiz/question/@type')).toEqual([
    'category',
    'description',
    ...quiz.questions.map(() => 'multichoice'),
  ]);
  expect(xml.texts('/quiz/question/category/text')).toEqual([
    '$course$/top/sayswho/Ferry plan splits Marrow Bay',
  ]);
  expect(shownText(xml.texts("/quiz/question[@type='description']/questiontext/text")[0]!)).toContain(
    'The pier opened in 1931',
  );
});

test('credits the right answer alone, keeps the order of the options, and explains each', () => {
  const quiz = sampleQuiz();
  const xml = readXml(textOfExport(writeMoodleXml(quiz, EXCHANGE)));
  for (const [index, question] of quiz.questions.entries()) {
    const at = `(${MULTICHOICE})[${index + 1}]`;
    expect(xml.texts(`${at}/answer/@fraction`)).toEqual(
      question.options.map(({ right }) => (right ? '100' : '0')),
    );
    expect(xml.texts(`${at}/answer/text`).map(shownText)).toEqual(question.options.map(({ label }) => label));
    expect(xml.texts(`${at}/answer/feedback/text`).map(shownText)).toEqual(
      question.options.map(({ right, why }) => (right ? question.explanation : why)),
    );
    expect(xml.texts(`${at}/shuffleanswers`)).toEqual(['false']);
    const lesson = shownText(xml.texts(`${at}/generalfeedback/text`)[0]!);
    expect(lesson).toContain(question.explanation);
    expect(lesson).toContain(question.evidence!.passage);
  }
});

test('doubles a slash in the title, which would begin another category', () => {
  const xml = readXml(textOfExport(writeMoodleXml({ ...sampleQuiz(), title: 'Ferry/pier' }, EXCHANGE)));
  expect(xml.texts('/quiz/question/category/text')).toEqual(['$course$/top/sayswho/Ferry//pier']);
});

test('brings back every character that XML can hold', () => {
  fc.assert(
    fc.property(hostileQuiz, (quiz) => {
      const xml = readXml(textOfExport(writeMoodleXml(quiz, EXCHANGE)));
      const options = quiz.questions.flatMap((question) => question.options);
      expect(xml.texts(`${MULTICHOICE}/answer/text`).map(shownText)).toEqual(
        options.map(({ label }) => inXml(label)),
      );
      expect(xml.texts(`${MULTICHOICE}/name/text`)).toEqual(
        quiz.questions.map(({ round, number }) => inXml(`${round} ${number}`)),
      );
    }),
  );
});

/** The content of an H5P Question Set, checked for what its two libraries read. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeH5p } from '../../../../src/core/export/formats/h5p.ts';
import { EXCHANGE } from '../../../fixtures/english.ts';
import { PRINT } from '../../../fixtures/print.ts';
import { SPANISH } from '../../../fixtures/spanish.ts';
import { filesOfExport, hostileQuiz, inXml, sampleQuiz } from './any-quiz.ts';
import { shownText } from './read-xml.ts';

function contentOf(quiz: Parameters<typeof writeH5p>[0]) {
  return JSON.parse(filesOfExport(writeH5p(quiz, EXCHANGE, PRINT)).get('content/content.json')!);
}

test('names the libraries that the site must have', () => {
  const about = JSON.parse(filesOfExport(writeH5p(sampleQuiz(), EXCHANGE, PRINT)).get('h5p.json')!);
  expect(about).toMatchObject({
    title: 'Ferry plan splits Marrow Bay',
    mainLibrary: 'H5P.QuestionSet',
    preloadedDependencies: [
      { machineName: 'H5P.QuestionSet', majorVersion: 1, minorVersion: 20 },
      { machineName: 'H5P.MultiChoice', majorVersion: 1, minorVersion: 16 },
    ],
  });
});

test('is in the language that the questions are asked in', async () => {
  const languages = (print: typeof PRINT, words: typeof EXCHANGE) => {
    const { language, defaultLanguage } = JSON.parse(
      filesOfExport(writeH5p(sampleQuiz(), words, print)).get('h5p.json')!,
    );
    return [language, defaultLanguage];
  };
  expect(languages(PRINT, EXCHANGE)).toEqual(['en', 'en']);
  const words = { ...SPANISH, ...(await SPANISH.loadPapers()) };
  expect(languages({ ...PRINT, words }, await SPANISH.loadExchange())).toEqual(['es', 'es']);
});

test('shows the article first, then each question with feedback for each answer and the proof', () => {
  const quiz = sampleQuiz();
  const content = contentOf(quiz);
  expect(shownText(content.introPage.introduction)).toContain('The pier opened in 1931');
  for (const [index, { library, params, subContentId }] of content.questions.entries()) {
    const { options, explanation, evidence } = quiz.questions[index]!;
    expect(library).toBe('H5P.MultiChoice 1.16');
    expect(subContentId).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    expect(params.behaviour).toMatchObject({ randomAnswers: false, type: 'single' });
    expect(
      params.answers.map(
        (answer: { text: string; correct: boolean; tipsAndFeedback: { chosenFeedback: string } }) => [
          shownText(answer.text),
          answer.correct,
          shownText(answer.tipsAndFeedback.chosenFeedback),
        ],
      ),
    ).toEqual(options.map(({ label, right, why }) => [label, right, right ? explanation : why]));
    expect(shownText(params.overallFeedback[0].feedback)).toContain(evidence!.passage);
  }
  const ids = content.questions.map(({ subContentId }: { subContentId: string }) => subContentId);
  expect(new Set(ids).size).toBe(12);
});

test('brings back every character', () => {
  fc.assert(
    fc.property(hostileQuiz, (quiz) => {
      const texts = contentOf(quiz).questions.flatMap(
        ({ params }: { params: { answers: { text: string }[] } }) =>
          params.answers.map(({ text }) => shownText(text)),
      );
      expect(texts).toEqual(
        quiz.questions.flatMap(({ options }) => options.map(({ label }) => inXml(label))),
      );
    }),
  );
});

/** QTI 1.2 in the way of Canvas, read by libxml2; neither 1EdTech nor Canvas has a schema that could be installed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeQti12 } from '../../../../src/core/export/formats/qti12.ts';
import { EXCHANGE } from '../../../fixtures/english.ts';
import { filesOfExport, hostileQuiz, inXml, sampleQuiz } from './any-quiz.ts';
import { type ReadXml, readXml, shownText } from './read-xml.ts';

function assessmentIn(files: ReadonlyMap<string, string>): ReadXml {
  const manifest = readXml(files.get('imsmanifest.xml')!);
  const [path] = manifest.texts("//n:resource[@type='imsqti_xmlv1p2']/n:file/@href");
  return readXml(files.get(path!)!);
}

test('lists every file in the manifest', () => {
  const files = filesOfExport(writeQti12(sampleQuiz(), EXCHANGE));
  const manifest = readXml(files.get('imsmanifest.xml')!);
  expect(new Set([...manifest.texts('//n:file/@href'), 'imsmanifest.xml'])).toEqual(new Set(files.keys()));
  expect(manifest.texts('//n:resource/@identifier')).toContain(
    manifest.texts('//n:dependency/@identifierref')[0],
  );
});

test('has the article as a text, and a question with a score and feedback for each', () => {
  const quiz = sampleQuiz();
  const assessment = assessmentIn(filesOfExport(writeQti12(quiz, EXCHANGE)));
  const types = assessment.texts("//n:qtimetadatafield[n:fieldlabel='question_type']/n:fieldentry");
  expect(types).toEqual(['text_only_question', ...quiz.questions.map(() => 'multiple_choice_question')]);
  expect(shownText(assessment.texts('(//n:item)[1]//n:mattext')[0]!)).toContain('The pier opened in 1931');
  for (const [index, { options, explanation, evidence }] of quiz.questions.entries()) {
    const at = `(//n:item)[${index + 2}]`;
    const scored = assessment.texts(`${at}//n:respcondition[n:setvar='100']//n:varequal`);
    const right = options.findIndex((option) => option.right);
    expect(scored).toEqual([assessment.texts(`${at}//n:response_label/@ident`)[right]]);
    // Every piece of feedback that is referred to is there, and the other way round.
    const feedback = assessment.texts(`${at}/n:itemfeedback/@ident`);
    expect(assessment.texts(`${at}//n:displayfeedback/@linkrefid`)).toEqual(feedback);
    const [general, ...own] = assessment.texts(`${at}/n:itemfeedback//n:mattext`).map(shownText);
    expect(general).toContain(evidence!.passage);
    expect(own).toEqual(options.map((option) => (option.right ? explanation : option.why)));
  }
});

test('brings back every character that XML can hold', () => {
  fc.assert(
    fc.property(hostileQuiz, (quiz) => {
      const assessment = assessmentIn(filesOfExport(writeQti12(quiz, EXCHANGE)));
      expect(assessment.texts('//n:response_label//n:mattext')).toEqual(
        quiz.questions.flatMap(({ options }) => options.map(({ label }) => inXml(label))),
      );
    }),
  );
});

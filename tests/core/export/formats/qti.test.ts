/**
 * QTI 2.1, read by libxml2. The schemas of 1EdTech come in no package that could be installed; the one used here was
 * written for these tests after the specification.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeQti } from '../../../../src/core/export/formats/qti.ts';
import { EXCHANGE } from '../../../fixtures/english.ts';
import { filesOfExport, hostileQuiz, inXml, sampleQuiz } from './any-quiz.ts';
import { readXml } from './read-xml.ts';

const SCHEMA = readFileSync(join(import.meta.dirname, 'qti21-subset.rng'), 'utf8');

/** The items in the order in which the test has them. */
function itemsOf(files: ReadonlyMap<string, string>): string[] {
  return readXml(files.get('test.xml')!)
    .texts('//n:assessmentItemRef/@href')
    .map((href) => files.get(href)!);
}

test('follows the content models of the specification', () => {
  const files = filesOfExport(writeQti(sampleQuiz(100), EXCHANGE));
  expect(() => readXml(files.get('test.xml')!, SCHEMA)).not.toThrow();
  for (const item of itemsOf(files)) expect(() => readXml(item, SCHEMA)).not.toThrow();
});

test('is checked by a schema that bites', () => {
  const [item] = itemsOf(filesOfExport(writeQti(sampleQuiz(1), EXCHANGE)));
  expect(() => readXml(item!.replaceAll('simpleChoice', 'choice'), SCHEMA)).toThrow();
  expect(() => readXml(item!.replace('<prompt>', '<prompt><p>x</p>'), SCHEMA)).toThrow();
});

test('lists every file in the manifest, and every item that the test uses', () => {
  const files = filesOfExport(writeQti(sampleQuiz(), EXCHANGE));
  const manifest = readXml(files.get('imsmanifest.xml')!);
  const listed = manifest.texts('//n:file/@href');
  expect(new Set([...listed, 'imsmanifest.xml'])).toEqual(new Set(files.keys()));
  const identifiers = manifest.texts('//n:resource/@identifier');
  expect(new Set(identifiers).size).toBe(identifiers.length);
  const test = readXml(files.get('test.xml')!);
  expect(test.texts('//n:assessmentItemRef/@identifier')).toEqual(
    manifest.texts('//n:dependency/@identifierref'),
  );
});

test('scores the right choice, and shows the passage for each', () => {
  const quiz = sampleQuiz();
  const items = itemsOf(filesOfExport(writeQti(quiz, EXCHANGE))).map((item) => readXml(item));
  expect(items).toHaveLength(quiz.questions.length);
  for (const [index, item] of items.entries()) {
    const { right, options, evidence } = quiz.questions[index]!;
    expect(item.texts('//n:correctResponse/n:value')).toEqual([right.id]);
    expect(item.texts('//n:simpleChoice/@identifier')).toEqual(options.map(({ id }) => id));
    expect(item.texts('//n:modalFeedback/@identifier')).toEqual(options.map(({ id }) => id));
    for (const feedback of item.texts('//n:modalFeedback')) expect(feedback).toContain(evidence!.passage);
  }
});

test('shows the article before the questions, and the rule of each round', () => {
  const test = readXml(filesOfExport(writeQti(sampleQuiz(), EXCHANGE)).get('test.xml')!);
  const [article, ...rules] = test.texts('//n:rubricBlock');
  expect(article).toContain('The pier opened in 1931');
  expect(rules).toHaveLength(3);
});

test('brings back every character that XML can hold', () => {
  fc.assert(
    fc.property(hostileQuiz, (quiz) => {
      const files = filesOfExport(writeQti(quiz, EXCHANGE));
      const written = quiz.questions.map(({ options }) => options.map(({ label }) => inXml(label)));
      for (const item of itemsOf(files).map((text) => readXml(text, SCHEMA))) {
        const labels = item.texts('//n:simpleChoice');
        expect(written).toContainEqual(labels);
      }
    }),
    { numRuns: 40 },
  );
});

/** Anki's text format, read back by csv-parse as Anki reads it: a header of lines with #, then columns. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeAnkiText } from '../../../../src/core/export/formats/anki-text.ts';
import { EXCHANGE } from '../../../fixtures/english.ts';
import { hostileQuiz, inXml, sampleQuiz, textOfExport } from './any-quiz.ts';
import { shownText } from './read-xml.ts';

function readBack(text: string): readonly string[][] {
  const body = text.replace(/^(?:#.*\n)*/, '');
  return parse(body, { delimiter: '\t', record_delimiter: '\n' });
}

test('says in its header what the columns are', () => {
  const text = textOfExport(writeAnkiText(sampleQuiz(), EXCHANGE));
  expect(text.split('\n').slice(0, 7)).toEqual([
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#deck:sayswho::Ferry plan splits Marrow Bay',
    '#columns:guid\tFront\tBack\tTags',
    '#guid column:1',
    '#tags column:4',
  ]);
});

test('has the options in front, and the answer with its proof on the back', () => {
  const quiz = sampleQuiz();
  const rows = readBack(textOfExport(writeAnkiText(quiz, EXCHANGE)));
  expect(rows).toHaveLength(12);
  for (const [index, [, front = '', back = '', tags]] of rows.entries()) {
    const { options, right, evidence, skill, prompt } = quiz.questions[index]!;
    for (const { label } of options) expect(shownText(front)).toContain(label);
    expect(shownText(front)).toContain(prompt);
    expect(shownText(back).startsWith(right.label)).toBe(true);
    expect(shownText(back)).toContain(evidence!.passage);
    expect(tags).toBe(`sayswho ${skill}`);
  }
});

test('gives orders to Anki nowhere, and shows every character', () => {
  fc.assert(
    fc.property(hostileQuiz, (quiz) => {
      const rows = readBack(textOfExport(writeAnkiText(quiz, EXCHANGE)));
      expect(rows).toHaveLength(quiz.questions.length);
      for (const [index, [, front = '', back = '']] of rows.entries()) {
        expect(front + back).not.toMatch(/\[(sound:|latex|\$)|\\[([]|\{\{/);
        expect(shownText(front)).toContain(inXml(quiz.questions[index]!.right.label));
      }
    }),
  );
});

/** CSV, read back by csv-parse. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExportedQuiz } from '../../../../src/core/export/exported-quiz.ts';
import { FORMULA, writeCsv } from '../../../../src/core/export/formats/csv.ts';
import { hostileQuiz, sampleQuiz, textOfExport } from './any-quiz.ts';

function readBack(quiz: ExportedQuiz): readonly Record<string, string>[] {
  return parse(textOfExport(writeCsv(quiz)), { columns: true, bom: true, record_delimiter: '\r\n' });
}

/** What a spreadsheet shows of a text: the apostrophe that keeps it from being a formula is no part of it. */
function cell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

test('has a row for each question, with its options, the right one, the evidence and every reason', () => {
  const quiz = sampleQuiz();
  const rows = readBack(quiz);
  expect(rows).toHaveLength(12);
  expect(rows[0]).toEqual({
    id: 'quotes-q-water',
    article: 'Ferry plan splits Marrow Bay',
    round: 'Who said it?',
    number: '1',
    prompt: 'Who said it?',
    passage: '“We are not going to wait until somebody falls into the water”',
    option_a: expect.any(String),
    option_b: expect.any(String),
    option_c: expect.any(String),
    option_d: '',
    right: quiz.questions[0]!.right.id,
    right_option: expect.stringContaining('Ada Quill'),
    explanation: 'The mayor is named right after the quote: “Mayor Ada Quill told the council.”',
    evidence: expect.stringContaining('Mayor Ada Quill told the council.'),
    source: 'Mayor Ada Quill',
    cue: 'told',
    why_a: expect.any(String),
    why_b: expect.any(String),
    why_c: expect.any(String),
    why_d: '',
  });
});

test('lets no cell begin like a formula', () => {
  fc.assert(
    fc.property(hostileQuiz, (quiz) => {
      for (const value of readBack(quiz).flatMap((row) => Object.values(row))) {
        expect(value).not.toMatch(/^\s*[=+\-@]/);
      }
    }),
  );
});

test('brings back every character', () => {
  fc.assert(
    fc.property(hostileQuiz, (quiz) => {
      for (const [index, row] of readBack(quiz).entries()) {
        const { prompt, passage, options, right } = quiz.questions[index]!;
        expect(row).toMatchObject({ prompt: cell(prompt), passage: cell(passage ?? ''), right: right.id });
        for (const { id, label } of options) expect(row[`option_${id}`]).toBe(cell(label));
      }
    }),
  );
});

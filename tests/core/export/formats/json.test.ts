/** JSON, checked against its published schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeJson } from '../../../../src/core/export/formats/json.ts';
import { hostileQuiz, sampleQuiz, textOfExport } from './any-quiz.ts';

const SCHEMA = join(import.meta.dirname, '../../../../schemas/export.schema.json');
const validate = new Ajv({ allErrors: true, strict: true }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

test('fits the schema, whatever the texts are', () => {
  expect(validate(JSON.parse(textOfExport(writeJson(sampleQuiz()))))).toBe(true);
  fc.assert(
    fc.property(hostileQuiz, (quiz) => {
      const data = JSON.parse(textOfExport(writeJson(quiz)));
      expect(validate(data) || validate.errors).toBe(true);
      expect(data.questions[0].options).toEqual(quiz.questions[0]!.options);
    }),
  );
});

test('is refused by the schema without a reason for an option', () => {
  const data = JSON.parse(textOfExport(writeJson(sampleQuiz(1))));
  delete data.questions[0].options[0].why;
  expect(validate(data)).toBe(false);
});

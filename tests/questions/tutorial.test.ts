/** The tutorial is checked like code: short, and a question for each rule. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SKILLS } from '../../src/core/key/answer-key.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import { packToKey } from '../../src/core/pack/pack-to-key.ts';
import { parsePack } from '../../src/core/pack/parse-pack.ts';
import { makeQuiz } from '../../src/core/quiz/make-quiz.ts';
import { ENGLISH } from '../fixtures/english.ts';

function packAt(file: string): Pack {
  return parsePack(readFileSync(join(import.meta.dirname, '../..', file), 'utf8'), file);
}

const pack = packAt('questions/tutorial/first-steps.yaml');
const spanish = packAt('questions/tutorial/primeros-pasos.yaml');

test('is an invented article that is read in a minute', () => {
  expect(pack.invented).toBe(true);
  expect(pack.text.split(/\s+/).length).toBeLessThanOrEqual(130);
});

test('asks five questions, at least one of each kind', () => {
  const { rounds, shortfall } = makeQuiz(
    packToKey(pack, ENGLISH.article),
    { seed: 2, count: 5, rounds: SKILLS },
    ENGLISH.quiz,
  );
  expect(rounds.map(({ skill, questions }) => [skill, questions.length])).toEqual([
    ['quotes', 2],
    ['claims', 1],
    ['certainty', 2],
  ]);
  expect(shortfall).toEqual([]);
});

test('teaches that somebody’s word is not the article’s', () => {
  const rule = '“X said Y” does not make Y the article’s word.';
  expect(pack.entries.some(({ explanation }) => explanation.includes(rule))).toBe(true);
});

test('is the same in Spanish, with lessons in Spanish', () => {
  const asked = (from: Pack) =>
    packToKey(from, ENGLISH.article).items.map(({ id, evidence, difficulty }) => ({
      id,
      evidence,
      difficulty,
    }));
  expect(spanish.text).toBe(pack.text);
  expect(asked(spanish)).toEqual(asked(pack));
  const lessons = new Set(pack.entries.map(({ explanation }) => explanation));
  expect(spanish.entries.filter(({ explanation }) => lessons.has(explanation))).toEqual([]);
});

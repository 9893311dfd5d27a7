/** The tutorial is checked like code: short, and a question for each rule. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SKILLS } from '../../src/core/key/answer-key.ts';
import { packToKey } from '../../src/core/pack/pack-to-key.ts';
import { parsePack } from '../../src/core/pack/parse-pack.ts';
import { makeQuiz } from '../../src/core/quiz/make-quiz.ts';
import { ENGLISH } from '../fixtures/english.ts';

const FILE = 'questions/tutorial/first-steps.yaml';
const pack = parsePack(readFileSync(join(import.meta.dirname, '../..', FILE), 'utf8'), FILE);

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

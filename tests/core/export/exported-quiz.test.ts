/** What is exported is what a game would ask. */
import { expect, test } from 'vitest';
import { exportedQuiz } from '../../../src/core/export/exported-quiz.ts';
import { SKILLS } from '../../../src/core/key/answer-key.ts';
import { mostQuestions } from '../../../src/core/key/most-questions.ts';
import { makeQuiz } from '../../../src/core/quiz/make-quiz.ts';
import { ENGLISH, EXCHANGE } from '../../fixtures/english.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';

const WORDS = { ...ENGLISH, exchange: EXCHANGE };
const SETTINGS = { seed: 5, count: 9, rounds: SKILLS };

test('asks the questions of a game with that seed, in the same order, with the same options', () => {
  const game = makeQuiz(sampleKey(), SETTINGS, ENGLISH.quiz);
  const { questions } = exportedQuiz(sampleKey(), SETTINGS, WORDS);
  const asked = game.rounds.flatMap((round) => round.questions);
  expect(questions.map(({ id, prompt, options }) => [id, prompt, options.map(({ label }) => label)])).toEqual(
    asked.map(({ id, prompt, options }) => [id, prompt, options.map(({ label }) => label)]),
  );
  for (const { id, right } of questions) expect(right.id).toBe(game.solutions[id]?.right);
});

test('tells of each question the proof, and of each option why', () => {
  const { questions } = exportedQuiz(sampleKey(), { ...SETTINGS, count: 100 }, WORDS);
  expect(questions.find(({ passage }) => passage?.includes('back room'))).toMatchObject({
    round: 'Who said it?',
    prompt: 'Who complained about a back room?',
    right: { label: 'Tomas Reel' },
    explanation: '“He” goes back to Tomas Reel, who leads the fishing union.',
    evidence: {
      passage: expect.stringContaining('“This was decided in a back room,” he told reporters.'),
      source: 'he',
      cues: ['told'],
    },
  });
  for (const { options, explanation, evidence } of questions) {
    expect(options.filter(({ right }) => right)).toHaveLength(1);
    for (const { why } of options) expect(why).not.toBe('');
    expect(explanation).not.toBe('');
    expect(evidence!.passage).not.toBe('');
  }
});

test('numbers the questions within their round', () => {
  const { questions } = exportedQuiz(sampleKey(), SETTINGS, WORDS);
  expect(questions.map(({ number }) => number)).toEqual([1, 2, 3, 1, 2, 3, 1, 2, 3]);
});

test('has the headline as its title, and not as a paragraph as well', () => {
  const { title, paragraphs } = exportedQuiz(sampleKey(), SETTINGS, WORDS);
  expect(title).toBe('Ferry plan splits Marrow Bay');
  expect(paragraphs[0]).toMatch(/^The town council/);
});

test('gives all questions that can be made for as many as there can be', () => {
  const all = exportedQuiz(sampleKey(), { ...SETTINGS, count: mostQuestions(sampleKey()) }, WORDS);
  const more = exportedQuiz(sampleKey(), { ...SETTINGS, count: 1000 }, WORDS);
  expect(all.questions).toEqual(more.questions);
});

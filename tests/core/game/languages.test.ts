/** What is kept of a game does not depend on its language: one that was begun in one is gone on with in the other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markOf } from '../../../src/core/game/quiz-mark.ts';
import { resumeSession } from '../../../src/core/game/resume.ts';
import { type AnswerKey, SKILLS } from '../../../src/core/key/answer-key.ts';
import { buildKey } from '../../../src/core/key/build-key.ts';
import { packToKey } from '../../../src/core/pack/pack-to-key.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { makeQuiz } from '../../../src/core/quiz/make-quiz.ts';
import type { Quiz } from '../../../src/core/quiz/quiz.ts';
import type { Words } from '../../../src/core/words/words.ts';
import { TEXT } from '../../e2e/bridge-article.ts';
import { analyzed } from '../../fixtures/analyzed.ts';
import { anyKey } from '../../fixtures/any-key.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { LEFT_SETTINGS, leftGame } from '../../fixtures/left-game.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';
import { SPANISH } from '../../fixtures/spanish.ts';

const PEACE = join(import.meta.dirname, '../../../questions/peace-talks.yaml');
const peaceTalks = parsePack(readFileSync(PEACE, 'utf8'), 'peace-talks.yaml');

function bridge(words: Words): AnswerKey {
  const { article, analysis } = analyzed(TEXT);
  return buildKey(article, analysis, words.key);
}

/** A quiz without what it is worded in. */
function bare({ rounds, solutions }: Quiz) {
  return rounds.map(({ skill, questions }) => [
    skill,
    questions.map(({ id, passage, options }) => [
      id,
      passage,
      options.map((option) => [option.id, solutions[id]?.byOption[option.id]?.meaning]),
      solutions[id]?.right,
    ]),
  ]);
}

/** The catalog after an update that changed every word of it. */
function reworded<T>(words: T): T {
  if (typeof words === 'string') return `anew: ${words}` as T;
  if (typeof words === 'function') return ((...args: unknown[]) => reworded(words(...args))) as T;
  if (Array.isArray(words)) return words.map(reworded) as T;
  if (typeof words !== 'object' || words === null || words instanceof RegExp) return words;
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, reworded(value)])) as T;
}

const REWORDED: Words = {
  ...ENGLISH,
  quiz: reworded(ENGLISH.quiz),
  key: reworded(ENGLISH.key),
  hunt: reworded(ENGLISH.hunt),
  game: reworded(ENGLISH.game),
  article: reworded(ENGLISH.article),
};

describe('a key that the program builds', () => {
  test('has the same items with the same ids', () => {
    const ids = (words: Words) => bridge(words).items.map(({ id }) => id);
    expect(ids(SPANISH)).toEqual(ids(ENGLISH));
  });

  test('explains them in the language', () => {
    const english = new Set(bridge(ENGLISH).items.map(({ explanation }) => explanation));
    expect(bridge(SPANISH).items.filter(({ explanation }) => english.has(explanation))).toEqual([]);
  });
});

describe.each([
  ['an article', bridge],
  ['a pack', (words: Words) => packToKey(peaceTalks, words.article)],
  ['a written key', () => sampleKey()],
] as const)('a game on %s', (_, keyIn) => {
  test('is gone on with in the other language, with its answers', () => {
    const saved = leftGame(keyIn(ENGLISH), 3);
    const session = resumeSession(keyIn(SPANISH), saved, SPANISH);
    expect(session?.answers).toEqual(saved.answers);
    expect(session?.quiz.rounds[0]?.title).toBe('¿Quién lo dijo?');
  });

  test('is gone on with after an update that words everything anew', () => {
    const saved = leftGame(keyIn(ENGLISH), 3, { ...LEFT_SETTINGS, count: 12 });
    const session = resumeSession(keyIn(REWORDED), saved, REWORDED);
    expect(session?.answers).toEqual(saved.answers);
    expect(session?.quiz.rounds[0]?.title).toBe('anew: Who said it?');
  });
});

test('the same settings give the same questions, options and answers in each language', () => {
  fc.assert(
    fc.property(anyKey, fc.integer(), fc.integer({ min: 1, max: 20 }), (key, seed, count) => {
      const settings = { seed, count, rounds: SKILLS };
      const [english, spanish] = [ENGLISH, SPANISH].map(({ quiz }) => makeQuiz(key, settings, quiz));
      expect(bare(spanish!)).toEqual(bare(english!));
      expect(markOf(spanish!)).toBe(markOf(english!));
    }),
    { numRuns: 50 },
  );
});

test('the reason that a pack gives for a level is found, whatever language the level is named in', () => {
  const key = packToKey(peaceTalks, SPANISH.article);
  const told = Array.from({ length: 20 }, (_, seed) =>
    JSON.stringify(makeQuiz(key, { seed, count: 100, rounds: ['certainty'] }, SPANISH.quiz).solutions),
  );
  expect(told.filter((each) => each.includes('Peskov did not say that.'))).not.toEqual([]);
});

test('a pack that words its options as the quiz does in English is understood in Spanish', () => {
  const key = sampleKey();
  const item = key.items.find((each) => each.skill === 'certainty' && each.level === 'speculative')!;
  const options = ['Stated as fact', 'Speculative: possible (may, might, could)', 'Open: not known'];
  const worded = { ...item, overrides: { options } };
  const quiz = makeQuiz(
    { ...key, items: [worded] },
    { seed: 1, count: 1, rounds: ['certainty'] },
    SPANISH.quiz,
  );
  const [question] = quiz.rounds[0]!.questions;
  const { right, byOption } = quiz.solutions[question!.id]!;
  expect(byOption[right]?.meaning).toMatchObject({ level: 'speculative' });
  const levels = Object.values(byOption).map(({ meaning }) =>
    meaning.of === 'level' ? meaning.level : null,
  );
  expect(levels.filter((level) => level === 'speculative')).toHaveLength(1);
});

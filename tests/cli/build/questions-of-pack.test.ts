/** The questions that `build` tells of a new pack are those that `play` then asks. */
import { expect, test } from 'vitest';
import { hasQuestions, questionsOfPack } from '../../../src/cli/build/questions-of-pack.ts';
import { SKILLS } from '../../../src/core/key/answer-key.ts';
import { buildPack } from '../../../src/core/pack/build-pack.ts';
import { packToKey } from '../../../src/core/pack/pack-to-key.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { makeQuiz } from '../../../src/core/quiz/make-quiz.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { keyOf, speakerOf } from '../../fixtures/key-of.ts';

const TEXT = `“So it goes,” Ada Quill said. The boat may sink, Bram Oster said. The sea may rise.`;

/** What the boat may do is asked about as somebody's words, and could be as a statement. */
const KEY = keyOf(
  TEXT,
  [speakerOf('ada', 'Ada Quill', null), speakerOf('bram', 'Bram Oster', null)],
  [
    { skill: 'quotes', content: 'So it goes,', source: 'Ada Quill', cue: 'said', speaker: 'ada' },
    {
      skill: 'quotes',
      content: 'The boat may sink',
      source: 'Bram Oster',
      cue: 'said',
      speaker: 'bram',
      kind: 'indirect',
    },
    { skill: 'certainty', content: 'The boat may sink', cue: 'may', level: 'speculative' },
    { skill: 'certainty', content: 'The sea may rise.', cue: 'may', level: 'speculative' },
  ],
);

test('build counts the questions of a pack as a game of all rounds has them', () => {
  const { pack } = buildPack({ ...KEY, curated: false }, ENGLISH.quiz, {
    by: 'sayswho 0.0.0',
    leastConfidence: 0,
    count: null,
    title: null,
    source: 'wall.txt',
    license: 'CC0-1.0',
  });
  const key = packToKey(pack, ENGLISH.article);
  const played = makeQuiz(key, { seed: 9, count: 100, rounds: SKILLS }, ENGLISH.quiz);
  const { rounds, missing } = questionsOfPack(pack, ENGLISH);
  expect(rounds).toEqual(
    played.rounds.map(({ title, questions }) => ({ title, questions: questions.length })),
  );
  // By themselves, there would be more of them.
  const alone = makeQuiz(key, { seed: 9, count: 100, rounds: ['quotes'] }, ENGLISH.quiz);
  const beside = rounds.find(({ title }) => title === 'Who said it?')?.questions ?? 0;
  expect(alone.rounds[0]?.questions.length).toBeGreaterThan(beside);
  expect(missing).toEqual([expect.stringMatching(/^No “Says who\?” questions could be made/)]);
});

test('build counts the questions in somebody’s own words that a pack was left with', () => {
  const pack = parsePack(
    `sayswho: 1
title: The wall
source: wall.txt
license: CC0-1.0
invented: true
article: |
  “So it goes,” Ada Quill said. The boat may sink, Bram Oster said.
entries:
  - question: What may the boat do?
    answer: Sink
    options: [Fly, Sing]
    skill: quotes
    evidence: The boat may sink, Bram Oster said.
    explanation: Bram Oster says so.
  - question: Who said how it goes?
    answer: Ada Quill
    options: [Bram Oster, The boat]
    skill: quotes
    evidence: “So it goes,” Ada Quill said.
    explanation: The words before her name are hers.
`,
    'wall.yaml',
  );
  expect(questionsOfPack(pack, ENGLISH).rounds).toEqual([{ title: 'Who said it?', questions: 2 }]);
  expect(hasQuestions(pack, ENGLISH)).toBe(true);
});

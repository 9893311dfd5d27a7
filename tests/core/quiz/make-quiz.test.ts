import { describe, expect, test } from 'vitest';
import { type AnswerKey, SKILLS } from '../../../src/core/key/answer-key.ts';
import { makeQuiz } from '../../../src/core/quiz/make-quiz.ts';
import { shareOut } from '../../../src/core/quiz/share-out.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { keyOf, speakerOf } from '../../fixtures/key-of.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';

/** The key as the program makes one of an article. */
const asBuilt = (key: AnswerKey): AnswerKey => ({ ...key, curated: false });

describe('sharing questions out', () => {
  test.each([
    [9, [9, 9, 9], [3, 3, 3]],
    [10, [9, 9, 9], [4, 3, 3]],
    [10, [9, 1, 9], [5, 1, 4]],
    [10, [0, 2, 3], [0, 2, 3]],
    [0, [5, 5], [0, 0]],
    [3, [], []],
  ])('%i over rounds that hold %j gives %j', (count, capacities, shares) => {
    expect(shareOut(count, capacities)).toEqual(shares);
  });
});

describe('a quiz', () => {
  test('plays the rounds in the order of the settings, each with its rule', () => {
    const { rounds } = makeQuiz(
      sampleKey(),
      { seed: 1, count: 6, rounds: ['certainty', 'quotes'] },
      ENGLISH.quiz,
    );
    expect(rounds.map(({ title, questions }) => [title, questions.length])).toEqual([
      ['How sure?', 3],
      ['Who said it?', 3],
    ]);
    expect(rounds[0]?.rule).toMatch(/Boosters .* raise the tone and add no evidence/);
  });

  test('teaches that unverified is not false', () => {
    const { rounds } = makeQuiz(sampleKey(), { seed: 1, count: 3, rounds: ['claims'] }, ENGLISH.quiz);
    expect(rounds[0]?.rule).toMatch(/“X said Y” does not make Y the article’s word.*Unverified is not false/);
  });

  test('gives what one round cannot use to the others', () => {
    const { rounds, shortfall } = makeQuiz(sampleKey(), { seed: 4, count: 21, rounds: SKILLS }, ENGLISH.quiz);
    expect(rounds.map(({ questions }) => questions.length)).toEqual([8, 5, 8]);
    expect(shortfall).toEqual([]);
  });

  test('says what is missing, and why, when there are too few', () => {
    const { shortfall } = makeQuiz(
      asBuilt(sampleKey()),
      { seed: 4, count: 60, rounds: SKILLS },
      ENGLISH.quiz,
    );
    expect(shortfall).toEqual([
      'Only 6 “Who said it?” questions could be made: the rest of what could be asked is asked about in another round.',
      'Only 5 “Says who?” questions could be made: only 5 claims were found that the article clearly does not vouch for.',
      'Only 7 “How sure?” questions could be made: the rest of what could be asked is asked about in another round.',
    ]);
  });

  test('blames no article for a pack that people wrote: it has no more', () => {
    const key = sampleKey();
    expect(makeQuiz(key, { seed: 4, count: 60, rounds: SKILLS }, ENGLISH.quiz).shortfall).toEqual([
      'This pack has no more than 8 “Who said it?” questions.',
      expect.stringMatching(/^This pack has no more than \d “Says who\?” questions\.$/),
      'This pack has no more than 8 “How sure?” questions.',
    ]);
    const quotes = { ...key, items: key.items.filter(({ skill }) => skill === 'quotes') };
    expect(makeQuiz(quotes, { seed: 4, count: 6, rounds: SKILLS }, ENGLISH.quiz).shortfall).toEqual([
      'This pack has no “Says who?” questions.',
      'This pack has no “How sure?” questions.',
    ]);
  });

  test('only notes how many questions a round has that was chosen', () => {
    const settings = { seed: 4, count: 60, rounds: ['hunt', 'quotes'] } as const;
    expect(makeQuiz(asBuilt(sampleKey()), settings, ENGLISH.quiz).shortfall).toEqual([
      '“Who said it?” has 8 questions here: the speaker is beyond doubt for only 8 quotes.',
    ]);
    expect(makeQuiz(sampleKey(), settings, ENGLISH.quiz).shortfall).toEqual([
      'This pack has no more than 8 “Who said it?” questions.',
    ]);
  });

  test('does not call doubtful what another round asks about', () => {
    const text = '“So it goes,” Ada Quill said. The boat may sink. The sea may rise.';
    const cast = [speakerOf('ada', 'Ada Quill', null), speakerOf('bram', 'Bram Oster', null)];
    const key = keyOf(text, cast, [
      { skill: 'quotes', content: 'The boat may sink.', speaker: 'bram', kind: 'indirect' },
      { skill: 'quotes', content: 'So it goes,', speaker: 'ada' },
      { skill: 'certainty', content: 'The boat may sink.', level: 'speculative' },
      { skill: 'certainty', content: 'The sea may rise.', level: 'speculative' },
    ]);
    const { shortfall } = makeQuiz(asBuilt(key), { seed: 1, count: 12, rounds: SKILLS }, ENGLISH.quiz);
    expect(shortfall).toContain(
      'Only 1 “Who said it?” question could be made: the rest of what could be asked is asked about in another round.',
    );
  });

  test('makes as many questions as it says that there are', () => {
    const doubted = ['lamp', 'boat'].map((thing) => `The ${thing} is gone.`);
    const stated = ['roof', 'wall', 'door', 'gate', 'shed', 'mill'].map((thing) => `The ${thing} burned.`);
    const key = keyOf(
      [...doubted, ...stated].join(' '),
      [],
      [
        ...doubted.map((content) => ({ skill: 'claims', content, status: 'anonymous' }) as const),
        ...stated.map((content) => ({ skill: 'claims', content, status: 'own-voice' }) as const),
      ],
    );
    const made = Array.from({ length: 30 }, (_, seed) => {
      const { rounds, shortfall } = makeQuiz(
        asBuilt(key),
        { seed, count: 100, rounds: SKILLS },
        ENGLISH.quiz,
      );
      const told = shortfall.find((sentence) => sentence.includes('Says who?'));
      return [rounds[0]?.questions.length, told];
    });
    expect(new Set(made.map((each) => String(each)))).toEqual(
      new Set([
        '2,Only 2 “Says who?” questions could be made: only 2 claims were found that the article clearly does not vouch for.',
        '3,Only 3 “Says who?” questions could be made: 2 with the only claims found that the article clearly does not vouch for, and 1 in which “none of them” is right.',
      ]),
    );
  });

  test('adds up what is missing in a round that also has questions without a right claim', () => {
    const doubted = ['lamp', 'boat', 'bell'].map((thing) => `The ${thing} is gone.`);
    const stated = ['roof', 'wall', 'door', 'gate', 'shed', 'mill'].map((thing) => `The ${thing} burned.`);
    const key = keyOf(
      [...doubted, ...stated].join(' '),
      [],
      [
        ...doubted.map((content) => ({ skill: 'claims', content, status: 'anonymous' }) as const),
        ...stated.map((content) => ({ skill: 'claims', content, status: 'own-voice' }) as const),
      ],
    );
    expect(makeQuiz(asBuilt(key), { seed: 1, count: 9, rounds: ['claims'] }, ENGLISH.quiz).shortfall).toEqual(
      [
        '“Says who?” has 4 questions here: 3 with the only claims found that the article clearly does not vouch for, and 1 in which “none of them” is right.',
      ],
    );
  });

  test('leaves out a round that has no questions, and says so even when there are enough of the others', () => {
    const statements = ['The lamp may burn.', 'The sea may rise.', 'A horse may run.'];
    const key = keyOf(
      statements.join(' '),
      [speakerOf('ada', 'Ada Quill', null)],
      statements.map((content) => ({ skill: 'certainty', content, level: 'speculative' })),
    );
    const quiz = makeQuiz(asBuilt(key), { seed: 1, count: 3, rounds: SKILLS }, ENGLISH.quiz);
    expect(quiz.rounds.map(({ skill, questions }) => [skill, questions.length])).toEqual([['certainty', 3]]);
    expect(quiz.shortfall).toEqual([
      'No “Who said it?” questions could be made: no quote was found whose speaker is beyond doubt.',
      'No “Says who?” questions could be made: no claim was found that the article clearly does not vouch for.',
    ]);
  });

  test('misses nothing in a round for which there was no question left', () => {
    const quiz = makeQuiz(sampleKey(), { seed: 1, count: 1, rounds: SKILLS }, ENGLISH.quiz);
    expect(quiz.rounds.map(({ skill, questions }) => [skill, questions.length])).toEqual([['quotes', 1]]);
    expect(quiz.shortfall).toEqual([]);
  });

  test('differs from seed to seed', () => {
    const quizzes = Array.from({ length: 10 }, (_, seed) =>
      JSON.stringify(makeQuiz(sampleKey(), { seed, count: 9, rounds: SKILLS }, ENGLISH.quiz)),
    );
    expect(new Set(quizzes).size).toBe(10);
  });

  test('asks about other sentences in the third round than in the first, where it can', () => {
    const text = 'The lamp may burn. The sea may rise. “So it goes,” Ada Quill said.';
    const cast = [speakerOf('ada', 'Ada Quill', null), speakerOf('bram', 'Bram Oster', null)];
    const key = keyOf(text, cast, [
      { skill: 'quotes', content: 'The lamp may burn.', speaker: 'bram', kind: 'indirect' },
      { skill: 'certainty', content: 'The lamp may burn.', level: 'speculative' },
      { skill: 'certainty', content: 'The sea may rise.', level: 'speculative' },
    ]);
    for (let seed = 0; seed < 10; seed++) {
      const { rounds } = makeQuiz(key, { seed, count: 2, rounds: ['quotes', 'certainty'] }, ENGLISH.quiz);
      expect(rounds[1]?.questions.map(({ passage }) => passage)).toEqual(['The sea may rise.']);
    }
  });

  test('asks about a statement that an earlier round shows only when there is no other', () => {
    const text =
      'The lamp burns at night. The boat is gone. The cook said the soup was hot. The sea may rise.';
    const key = keyOf(
      text,
      [speakerOf('cook', 'Cook', null)],
      [
        { skill: 'claims', content: 'the soup was hot', status: 'single-source', sources: ['cook'] },
        { skill: 'claims', content: 'The lamp burns at night', status: 'own-voice' },
        { skill: 'certainty', content: 'The cook said the soup was hot', level: 'attributed' },
        { skill: 'certainty', content: 'The lamp burns at night', level: 'fact' },
        { skill: 'certainty', content: 'The boat is gone', level: 'fact' },
        { skill: 'certainty', content: 'The sea may rise', level: 'speculative' },
      ],
    );
    for (let seed = 0; seed < 10; seed++) {
      const { rounds } = makeQuiz(key, { seed, count: 3, rounds: ['claims', 'certainty'] }, ENGLISH.quiz);
      const passages = rounds[1]?.questions.map(({ passage }) => passage);
      expect(passages?.sort()).toEqual(['The boat is gone.', 'The sea may rise.']);
    }
  });
});

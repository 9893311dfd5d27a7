/** Questions in somebody's own words: kept in a pack, asked once they are proven. */
import { describe, expect, test } from 'vitest';
import { exportedQuiz } from '../../../src/core/export/exported-quiz.ts';
import { SKILLS } from '../../../src/core/key/answer-key.ts';
import { mostQuestions } from '../../../src/core/key/most-questions.ts';
import { packToKey } from '../../../src/core/pack/pack-to-key.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { serializePack } from '../../../src/core/pack/serialize-pack.ts';
import { makeQuiz } from '../../../src/core/quiz/make-quiz.ts';
import { ENGLISH, EXCHANGE } from '../../fixtures/english.ts';
import { PACK, refusal } from './written-pack.ts';

const WORDS = { ...ENGLISH, exchange: EXCHANGE };

const UNPROVEN = `  - question: What did the goat do?
    answer: It paid
    options: [It slept, It steered]
    reasons: {It slept: Nobody says so.}
`;

const PROVEN = `${UNPROVEN}    skill: quotes
    evidence:
      passage: She said the goat paid.
      cue: said
    explanation: Ada Quill says so.
`;

const packWith = (entry: string) => parsePack(PACK + entry, 'ferry.yaml');

function askedIn(entry: string) {
  const key = packToKey(packWith(entry), ENGLISH.article);
  const quiz = makeQuiz(key, { seed: 1, count: mostQuestions(key), rounds: SKILLS }, ENGLISH.quiz);
  const questions = quiz.rounds.flatMap((round) => round.questions);
  return { quiz, own: questions.filter(({ prompt }) => prompt === 'What did the goat do?') };
}

describe('a question of one’s own', () => {
  test.each([
    ['without evidence', UNPROVEN],
    ['with evidence', PROVEN],
  ])('%s reads the same after it is written', (_, entry) => {
    const pack = packWith(entry);
    expect(pack.questions).toHaveLength(1);
    expect(parsePack(serializePack(pack), 'ferry.yaml')).toEqual(pack);
  });

  test('is not asked without evidence', () => {
    expect(askedIn(UNPROVEN).own).toEqual([]);
  });

  test('is asked in its round as it stands once it has evidence', () => {
    const { quiz, own } = askedIn(PROVEN);
    expect(own).toHaveLength(1);
    const [question] = own;
    const { right, byOption, explanation } = quiz.solutions[question!.id]!;
    const label = (id: string) => question!.options.find((option) => option.id === id)?.label;
    expect(question).toMatchObject({ skill: 'quotes', passage: null });
    expect(label(right)).toBe('It paid');
    expect(explanation).toBe('Ada Quill says so.');
    expect(question!.options.map(({ id }) => [label(id), byOption[id]?.why])).toEqual(
      expect.arrayContaining([
        ['It paid', 'Ada Quill says so.'],
        ['It slept', 'Nobody says so.'],
        ['It steered', 'That is not what the article says.'],
      ]),
    );
  });

  test('has its right option in every place, as the seed has it', () => {
    const key = packToKey(packWith(PROVEN), ENGLISH.article);
    const places = Array.from({ length: 20 }, (_, seed) => {
      const { solutions } = makeQuiz(key, { seed, count: 20, rounds: ['quotes'] }, ENGLISH.quiz);
      return Object.entries(solutions).find(([id]) => id.includes('question-'))?.[1].right;
    });
    expect(new Set(places)).toEqual(new Set(['a', 'b', 'c']));
  });

  test('is exported without evidence only where that is wanted, and after all others', () => {
    const key = packToKey(packWith(UNPROVEN), ENGLISH.article);
    const settings = { seed: 1, count: mostQuestions(key), rounds: SKILLS };
    expect(exportedQuiz(key, settings, WORDS).questions.every(({ evidence }) => evidence !== null)).toBe(
      true,
    );
    const last = exportedQuiz(key, { ...settings, unproven: true }, WORDS).questions.at(-1);
    expect(last).toMatchObject({
      skill: null,
      round: 'More questions',
      prompt: 'What did the goat do?',
      right: { label: 'It paid' },
      evidence: null,
    });
  });

  test.each([
    [
      'evidence without a round',
      PROVEN.replace('    skill: quotes\n', ''),
      'pack-question-incomplete',
      'the key "skill" is missing',
    ],
    [
      'evidence without an explanation',
      PROVEN.replace(/ {4}explanation:.*\n/, ''),
      'pack-question-incomplete',
      'the key "explanation" is missing',
    ],
    [
      'evidence that is not in the article',
      PROVEN.replace('the goat paid', 'the goat flew'),
      'pack-evidence-missing',
      'not found',
    ],
    [
      'the right answer among the wrong ones',
      UNPROVEN.replace('It slept,', 'it paid,'),
      'pack-right-among-wrong',
      'cannot be a wrong option',
    ],
    ['the same option twice', UNPROVEN.replace('It steered', 'It slept'), 'pack-repeated', 'offered twice'],
    ['the same question twice', UNPROVEN + UNPROVEN, 'pack-repeated', 'repeats an earlier one'],
    ['no wrong answer', UNPROVEN.replace('[It slept, It steered]', '[]'), 'pack-shape', 'too few'],
  ])('is refused with %s', (_, entry, code, message) => {
    const error = refusal(PACK + entry);
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });
});

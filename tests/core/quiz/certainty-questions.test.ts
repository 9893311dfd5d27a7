import { describe, expect, test } from 'vitest';
import type { Level } from '../../../src/core/key/answer-key.ts';
import { makeCertaintyQuestions } from '../../../src/core/quiz/certainty-questions.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { keyOf, type WrittenCertainty } from '../../fixtures/key-of.ts';
import { SPANISH } from '../../fixtures/spanish.ts';

function statement(content: string, level: Level, more: Partial<WrittenCertainty> = {}): WrittenCertainty {
  return { skill: 'certainty', content, level, ...more };
}

function made(items: readonly WrittenCertainty[], seed = 1, count = 20, words = ENGLISH.quiz) {
  const key = keyOf([...new Set(items.map(({ content }) => content))].join('\n'), [], items);
  return makeCertaintyQuestions({
    key,
    seed,
    count,
    words,
    used: { sentences: new Set(), content: [], offered: [] },
  });
}

/** The label sets offered for a statement of this level under fifty seeds. */
function setsFor(level: Level, more: Partial<WrittenCertainty> = {}): Set<string> {
  const seeds = Array.from({ length: 50 }, (_, seed) => seed);
  return new Set(
    seeds.map((seed) => {
      const { question } = made([statement('The lamp burns.', level, more)], seed).questions[0]!;
      return question.options.map(({ label }) => label.split(':')[0]).join(' | ');
    }),
  );
}

const WEAK = 'Hedged | Speculative | Open';

describe('the levels offered', () => {
  test.each([
    ['fact', ['Stated as fact | Hedged | Speculative']],
    ['hedged', ['Stated as fact | Hedged | Speculative', WEAK]],
    ['speculative', ['Stated as fact | Hedged | Speculative', WEAK, 'Speculative | Open | Denied']],
    ['open', [WEAK, 'Speculative | Open | Denied']],
    ['denied', ['Speculative | Open | Denied']],
  ] as const)('for %s are neighbors on the scale, and do not tell which is right', (level, sets) => {
    expect(setsFor(level)).toEqual(new Set(sets));
  });

  test('leave out what a careful reader could defend too', () => {
    expect(setsFor('hedged', { notOffered: ['speculative'] })).toEqual(
      new Set(['Stated as fact | Hedged | Open', 'Hedged | Open | Denied']),
    );
  });

  test('never set a denial against a statement of fact', () => {
    expect(setsFor('denied', { notOffered: ['open', 'speculative'] })).toEqual(new Set(['Hedged | Denied']));
  });

  test('are not the same three times in a row', () => {
    const facts = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => statement(`Lamp ${name} burns.`, 'fact'));
    for (let seed = 0; seed < 20; seed++) {
      const looks = made(facts, seed).questions.map(({ question }) =>
        question.options.map(({ label }) => label).join(),
      );
      looks.slice(2).forEach((third, index) => {
        expect(looks.slice(index, index + 2).every((look) => look === third)).toBe(false);
      });
    }
  });

  test('are asked about only where there is a choice', () => {
    const notOffered = ['hedged', 'speculative', 'open'] as const;
    const result = made([statement('The lamp burns.', 'fact', { notOffered })]);
    expect(result).toEqual({ questions: [], limit: 'no statement was found whose firmness is beyond doubt' });
  });
});

describe('a source’s word', () => {
  test('is asked about as "does the article itself vouch"', () => {
    const { question, solution } = made([
      statement('The cook said the soup was hot.', 'attributed', { source: 'The cook', cue: 'said' }),
    ]).questions[0]!;
    expect(question.prompt).toBe('Does the article itself vouch for what is claimed here?');
    expect(question.options.map(({ label }) => label)).toEqual([
      'Yes: the article states it as fact',
      'No: it is a source’s word',
      'No: the article says it is not known',
    ]);
    expect(solution.right).toBe('b');
    expect(solution.byOption.a?.why).toBe('The article vouches only for the source having said it.');
    expect(solution.byOption.b?.meaning).toEqual({ of: 'level', level: 'attributed', scale: null });
  });

  test('stands beside facts that are asked about in the same way', () => {
    const facts = ['A', 'B', 'C'].map((name) => statement(`Lamp ${name} burns.`, 'fact'));
    const { questions } = made([...facts, statement('The cook said so.', 'attributed')]);
    const vouching = questions.filter(({ question }) =>
      question.prompt.startsWith('Does the article itself'),
    );
    expect(vouching.map(({ solution }) => solution.right).sort()).toEqual(['a', 'b']);
  });

  test('makes up half of the round at most, and as many facts are asked about in the same way', () => {
    const words = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => statement(`${name} said so.`, 'attributed'));
    const facts = ['G', 'H', 'I'].map((name) => statement(`Lamp ${name} burns.`, 'fact'));
    for (let seed = 0; seed < 20; seed++) {
      const { questions } = made([...words, ...facts], seed, 6);
      const vouching = questions.filter(({ question }) => question.prompt.startsWith('Does the article'));
      expect(questions.length).toBe(6);
      expect(vouching.map(({ solution }) => solution.right).sort()).toEqual(['a', 'a', 'a', 'b', 'b', 'b']);
    }
  });

  test('is never asked for where there is none', () => {
    const { questions } = made([
      statement('The lamp burns.', 'fact'),
      statement('The sea may rise.', 'speculative'),
    ]);
    expect(questions.map(({ question }) => question.prompt)).toEqual([
      'How firmly is this put?',
      'How firmly is this put?',
    ]);
  });
});

describe('the lesson', () => {
  test('tells what would have had to be said, and what decides', () => {
    const { question, solution } = made([statement('The sea may rise.', 'speculative', { cue: 'may' })])
      .questions[0]!;
    const wrong = question.options.filter(({ id }) => id !== solution.right);
    for (const { id } of wrong) {
      expect(solution.byOption[id]?.why).toMatch(
        /^For that, the (?:article|passage) would have to .* What decides here is “may”\.$/,
      );
    }
    expect(solution.byOption[solution.right]?.meaning).toEqual({
      of: 'level',
      level: 'speculative',
      scale: 1,
    });
  });
});

describe('the statements asked about', () => {
  test('are spread over the levels', () => {
    const facts = Array.from({ length: 9 }, (_, n) => statement(`Lamp ${n} burns.`, 'fact'));
    const others = [statement('The sea may rise.', 'speculative'), statement('It is unclear why.', 'open')];
    const { questions } = made([...facts, ...others], 5, 3);
    const levels = questions.map(({ solution }) => solution.byOption[solution.right]?.meaning);
    expect(new Set(levels.map((meaning) => (meaning?.of === 'level' ? meaning.level : null)))).toEqual(
      new Set(['fact', 'speculative', 'open']),
    );
  });

  test('go from easy to hard', () => {
    const items = (['hard', 'easy', 'medium', 'easy'] as const).map((difficulty, n) =>
      statement(`Lamp ${n} burns.`, 'fact', { difficulty }),
    );
    expect(made(items).questions.map(({ difficulty }) => difficulty)).toEqual([
      'easy',
      'easy',
      'medium',
      'hard',
    ]);
  });

  test('are left out when the key gives them two levels', () => {
    const twice = [statement('The lamp burns.', 'fact'), statement('The lamp burns.', 'open')];
    expect(made(twice).questions).toEqual([]);
  });
});

describe('what a pack words itself', () => {
  test('wins, keeps the right level, and says what its options mean where they are levels', () => {
    const item = statement('The sea may rise.', 'speculative', {
      overrides: {
        prompt: 'Will it?',
        options: ['fact', 'Nobody asked', 'Speculative: possible (may, might, could)'],
        reasons: { 'Nobody asked': 'The article did.' },
      },
    });
    const { question, solution } = made([item]).questions[0]!;
    expect(question.prompt).toBe('Will it?');
    expect(question.options).toHaveLength(3);
    const meanings = Object.fromEntries(
      question.options.map(({ id, label }) => [label, solution.byOption[id]!.meaning.of]),
    );
    expect(meanings).toEqual({
      'Stated as fact': 'level',
      'Nobody asked': 'other',
      'Speculative: possible, no more': 'level',
    });
    const nobody = question.options.find(({ label }) => label === 'Nobody asked')!;
    expect(solution.byOption[nobody.id]?.why).toBe('The article did.');
  });

  test('is in the language of the game where these are answers of the quiz itself, with their reasons', () => {
    const item = statement('The sea may rise.', 'speculative', {
      overrides: {
        options: ['Stated as fact', 'Open: not known', 'Nobody asked'],
        reasons: { 'Abierto: no se sabe': 'It is not left open.' },
      },
    });
    const { question, solution } = made([item], 1, 20, SPANISH.quiz).questions[0]!;
    expect(question.options.map(({ label }) => label).sort()).toEqual([
      'Abierto: no se sabe',
      'Afirmado como un hecho',
      'Especulativo: solo posible',
      'Nobody asked',
    ]);
    const open = question.options.find(({ label }) => label === 'Abierto: no se sabe')!;
    expect(solution.byOption[open.id]?.why).toBe('It is not left open.');
  });
});

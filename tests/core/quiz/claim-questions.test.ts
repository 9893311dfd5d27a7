import { describe, expect, test } from 'vitest';
import type { ClaimStatus } from '../../../src/core/analysis/analysis.ts';
import type { AnswerKey } from '../../../src/core/key/answer-key.ts';
import { makeClaimQuestions } from '../../../src/core/quiz/claim-questions.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { keyOf, speakerOf, type WrittenClaim } from '../../fixtures/key-of.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';

const CAST = [speakerOf('ada', 'Ada Quill', null), speakerOf('bram', 'Bram Oster', null)];

function claim(content: string, status: ClaimStatus, more: Partial<WrittenClaim> = {}): WrittenClaim {
  return { skill: 'claims', content, status, sources: ['ada'], id: content, ...more };
}

function made(claims: readonly WrittenClaim[], count = 10, seed = 1) {
  const key = keyOf(claims.map(({ content }) => content).join('\n'), CAST, claims);
  return makeClaimQuestions({
    key,
    seed,
    count,
    words: ENGLISH.quiz,
    used: { sentences: new Set(), content: [], offered: [] },
  });
}

function madeFrom(key: AnswerKey, count: number, seed: number) {
  return makeClaimQuestions({
    key,
    seed,
    count,
    words: ENGLISH.quiz,
    used: { sentences: new Set(), content: [], offered: [] },
  }).questions;
}

const LAMP = claim('The lamp was stolen.', 'single-source');
const BOAT = claim('A boat burned down.', 'own-voice');
const ROAD = claim('Two roads were closed.', 'own-voice');
const SHOP = claim('Every shop stayed open.', 'supported', {
  explanation: 'Two shopkeepers say so.',
});

const REASON = { explanation: 'That Oster called her so is what the article vouches for.' };

const NONE = 'None of them: the article vouches for all three';

describe('a question of "Says who?"', () => {
  test('asks for the one claim of three that the article does not vouch for, "none" last', () => {
    const { question, solution } = made([LAMP, BOAT, ROAD], 1).questions[0]!;
    expect(question.prompt).toBe('Which of these claims does the article itself not vouch for?');
    const labels = question.options.map(({ label }) => label);
    expect(labels.slice(0, 3).sort()).toEqual([BOAT.content, LAMP.content, ROAD.content]);
    expect(labels[3]).toBe(NONE);
    expect(question.options.find(({ id }) => id === solution.right)?.label).toBe(LAMP.content);
  });

  test('says about each option why the article vouches for it, or why not, with the passage', () => {
    const { question, solution } = made([LAMP, BOAT, SHOP], 1).questions[0]!;
    const lesson = (label: string) => solution.byOption[question.options.find((o) => o.label === label)!.id]!;
    expect(lesson(LAMP.content).why).toBe('In this passage it rests on the word of Ada Quill alone.');
    expect(lesson(BOAT.content).why).toBe('The article states this itself: “A boat burned down.”');
    expect(lesson(SHOP.content).why).toBe('The article backs this. Two shopkeepers say so.');
    expect(lesson(NONE).why).toBe('There is one that the article does not vouch for: “The lamp was stolen.”');
    expect(lesson(BOAT.content).evidence?.content).toEqual([{ start: 21, end: 40 }]);
  });

  test.each([
    ['A boat burned down.', 'The article states this itself: “A boat burned down.”'],
    [
      'Ada Quill wrote a book on boats.',
      'The article states this itself: “Ada Quill wrote a book on boats.”',
    ],
    [
      'Bram Oster said that a boat burned down.',
      'The claim is that this was said, and the article vouches for that; whether it is so is another question: “Bram Oster said that a boat burned down.”',
    ],
  ])('tells apart what the article states and what it states to have been said: %s', (content, why) => {
    const claims = [LAMP, claim(content, 'own-voice'), ROAD];
    const written = keyOf(claims.map((each) => each.content).join('\n'), CAST, claims);
    const { question, solution } = madeFrom(written, 1, 1)[0]!;
    expect(solution.byOption[question.options.find((o) => o.label === content)!.id]!.why).toBe(why);
  });

  test('gives the reason that somebody wrote into a pack for this very claim', () => {
    const claims = [LAMP, claim('Bram Oster called Ada Quill brave.', 'own-voice', REASON), ROAD];
    const written = keyOf(claims.map(({ content }) => content).join('\n'), CAST, claims);
    const key = { ...written, items: written.items.map((item) => ({ ...item, rule: 'pack' })) };
    const reasons = Object.values(madeFrom(key, 1, 1)[0]!.solution.byOption).map(({ why }) => why);
    expect(reasons).toContain(REASON.explanation);
  });

  test.each([
    [
      'disputed',
      'This is the word of Ada Quill, and another source in the article denies it or says the opposite.',
    ],
    ['anonymous', 'Nobody with a name stands behind it, only Ada Quill.'],
    [
      'unconfirmed',
      /^The article says that it could not be confirmed, or someone in a position to know neither/,
    ],
  ] as const)('explains %s by its definition', (status, why) => {
    const { solution } = made([{ ...LAMP, status }, BOAT, ROAD], 1).questions[0]!;
    expect(solution.byOption[solution.right]?.why).toMatch(why);
  });

  test('puts quotation marks in a claim inside those around it', () => {
    const loud = claim('The lamp was “very” bright.', 'single-source');
    const { solution } = made([loud, BOAT, ROAD], 1).questions[0]!;
    expect(solution.byOption.d?.why).toContain('“The lamp was ‘very’ bright.”');
  });

  test('holds two claims where the article vouches for only one', () => {
    const { questions } = made([LAMP, BOAT]);
    expect(questions[0]?.question.options.map(({ label }) => label)).toContain(
      'None of them: the article vouches for both',
    );
  });
});

describe('never among the claims', () => {
  test.each(['opinion', 'prediction', 'contradicted'] as const)('stands one that is %s', (status) => {
    const other = claim('The tower will fall.', status);
    const { questions } = made([LAMP, BOAT, ROAD, other]);
    const labels = questions.flatMap(({ question }) => question.options.map(({ label }) => label));
    expect(labels).toContain(LAMP.content);
    expect(labels).not.toContain(other.content);
  });

  test('stands an unverified one that says whose word it is', () => {
    const { questions, limit } = made([
      claim('Quill said the lamp was stolen.', 'single-source'),
      BOAT,
      ROAD,
    ]);
    expect(questions).toEqual([]);
    expect(limit).toBe('no claim was found that the article clearly does not vouch for');
  });

  test('stands an unverified one for which the article vouches in other words', () => {
    const again = claim('It is true that the lamp was stolen there.', 'own-voice');
    expect(made([LAMP, again, BOAT, ROAD]).questions).toEqual([]);
  });

  test('stand two that are about one sentence', () => {
    const text = 'The lamp was stolen and a boat burned.';
    const key = keyOf(text, CAST, [
      claim('The lamp was stolen', 'single-source'),
      claim('a boat burned', 'own-voice'),
    ]);
    expect(madeFrom(key, 5, 1)).toEqual([]);
  });

  test('stands one that is more than three times as long as another', () => {
    const long = claim(
      'The great old lamp of the harbor, which had burned there for a hundred and twenty years, went out at last.',
      'own-voice',
    );
    expect(made([LAMP, long]).questions).toEqual([]);
  });
});

describe('over many games', () => {
  const games = Array.from({ length: 100 }, (_, seed) => madeFrom(sampleKey(), 4, seed));
  const isNone = ({ question, solution }: (typeof games)[number][number]) =>
    solution.right === question.options.at(-1)?.id;

  test('"none of them" is right of two claims, too, where claims are few', () => {
    const long = claim('The lamp of the old lighthouse in Port Alder was stolen at night.', 'single-source');
    // Too short to stand beside the long one.
    const short = claim('A boat sank.', 'own-voice');
    const right = new Set(
      Array.from(
        { length: 60 },
        (_, seed) => made([long, claim('A boat burned down in May.', 'own-voice'), short], 4, seed).questions,
      )
        .flat()
        .filter(({ question }) => question.options.length === 3)
        .map(({ question, solution }) => solution.right === question.options.at(-1)?.id),
    );
    expect(right).toEqual(new Set([true, false]));
  });

  test('"none of them" is right about once in four, and never throughout a game', () => {
    const share = games.flat().filter(isNone).length / games.flat().length;
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.35);
    for (const game of games) expect(game.every(isNone)).toBe(false);
  });

  test('the unverified claim stands in each of the three places', () => {
    const places = games
      .flat()
      .filter((made) => !isNone(made))
      .map(({ question, solution }) => question.options.findIndex(({ id }) => id === solution.right));
    for (const place of [0, 1, 2]) {
      expect(places.filter((other) => other === place).length / places.length).toBeGreaterThan(0.25);
    }
  });

  test('the unverified claim is the longest, the shortest and neither about equally often', () => {
    const texts = Array.from({ length: 12 }, (_, n) => `Lamp ${n} burned ${'very '.repeat(n % 4)}long.`);
    const vouched = texts.map((text) => claim(text, 'own-voice'));
    const unverified = Array.from({ length: 6 }, (_, n) =>
      claim(`Boat ${n} sank ${'too '.repeat(1 + (n % 2))}early.`, 'single-source'),
    );
    const ranks = Array.from({ length: 30 }, (_, seed) => made([...vouched, ...unverified], 6, seed))
      .flatMap(({ questions }) => questions)
      .filter((one) => !isNone(one))
      .map(({ question, solution }) => {
        const claims = question.options.slice(0, -1);
        const right = claims.find(({ id }) => id === solution.right)!;
        return claims.filter(({ label }) => label.length > right.label.length).length;
      });
    for (const rank of [0, 1, 2]) {
      expect(ranks.filter((other) => other === rank).length / ranks.length).toBeGreaterThan(0.2);
    }
  });

  test('the id of a question does not tell which kind it is', () => {
    for (const { question } of games.flat()) expect(question.id).toMatch(/^claims-c-\w+-c-\w+-c-\w+$/);
  });
});

describe('the vouched claims', () => {
  const doubted = ['lamp', 'boat'].map((thing) => claim(`The ${thing} is gone.`, 'anonymous'));
  const named = ['Ada', 'Bo', 'Cleo'].map((name) => claim(`${name} is a mayor.`, 'own-voice'));
  const plain = ['roof', 'wall', 'door', 'gate', 'shed'].map((thing) =>
    claim(`The ${thing} burned down.`, 'own-voice'),
  );

  function gamesOf(claims: readonly WrittenClaim[], count: number): string[][][] {
    const key = keyOf(claims.map(({ content }) => content).join('\n'), CAST, claims);
    const items = key.items.map((item, index) =>
      named.includes(claims[index]!) ? { ...item, rule: 'role-title' } : item,
    );
    return Array.from({ length: 20 }, (_, seed) =>
      madeFrom({ ...key, items }, count, seed).map(({ question }) =>
        question.options.slice(0, -1).map(({ label }) => label),
      ),
    );
  }

  test('stand in a second question only when all others stand in one', () => {
    for (const game of gamesOf([...doubted, ...named, ...plain], 2)) {
      const shown = game.flat();
      expect(new Set(shown).size).toBe(shown.length);
    }
  });

  test('are not all about the roles of people while there are others', () => {
    for (const game of gamesOf([...doubted, ...named, ...plain], 2)) {
      for (const shown of game) {
        expect(shown.filter((label) => label.endsWith('is a mayor.')).length).toBeLessThan(2);
      }
    }
  });
});

describe('what a pack words itself', () => {
  test('takes the place of the vouched claims, except where it is not vouched for either', () => {
    const lamp = {
      ...LAMP,
      overrides: {
        prompt: 'Whose word is it only?',
        options: ['The sea is wet.', 'A horse ran off.'],
        reasons: { 'The sea is wet.': 'Everybody knows that.' },
      },
    };
    const { question, solution } = made([
      lamp,
      claim('A horse ran off.', 'anonymous'),
      BOAT,
      ROAD,
    ]).questions.find(({ question }) => question.prompt === 'Whose word is it only?')!;
    const labels = question.options.map(({ label }) => label);
    expect(labels.slice(0, 2).sort()).toEqual(['The lamp was stolen.', 'The sea is wet.']);
    const sea = question.options.find(({ label }) => label === 'The sea is wet.')!;
    expect(solution.byOption[sea.id]?.why).toBe('Everybody knows that.');
  });

  test.each([
    'None of them: the article vouches for all three',
    'Ninguna: el artículo avala las dos',
    'Ninguna: el artículo responde por las dos',
    'None of them',
    'Neither.',
  ])('is not taken for a claim where it says “%s”, which the quiz says itself', (none) => {
    const lamp = {
      ...LAMP,
      overrides: {
        prompt: 'Whose word is it only?',
        options: ['The sea is wet.', none],
        reasons: { [none]: 'The lamp is told by one.' },
      },
    };
    const { question, solution } = made([lamp, BOAT, ROAD]).questions.find(
      ({ question }) => question.prompt === 'Whose word is it only?',
    )!;
    expect(question.options.map(({ label }) => label)).toEqual([
      expect.any(String),
      expect.any(String),
      'None of them: the article vouches for both',
    ]);
    expect(solution.byOption[question.options[2]!.id]?.why).toBe('The lamp is told by one.');
  });
});

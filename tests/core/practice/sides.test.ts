/** No answer is known from being in practice: each distinction is asked from both sides, where there are both. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SKILLS } from '../../../src/core/key/answer-key.ts';
import { packToKey } from '../../../src/core/pack/pack-to-key.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import type { PracticeSource } from '../../../src/core/practice/candidates.ts';
import { kindsOfQuestions } from '../../../src/core/practice/kinds-of-questions.ts';
import { planPractice } from '../../../src/core/practice/practice-plan.ts';
import { cardsOf, type Distinction } from '../../../src/core/practice/review-card.ts';
import { drawSide, isTheAnswer, sideOf } from '../../../src/core/practice/sides.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { historyOf, instant, libraryKey } from '../../fixtures/practice.ts';

const folder = join(import.meta.dirname, '../../../questions');
const BUNDLED: readonly PracticeSource[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => {
    const pack = parsePack(readFileSync(join(folder, file), 'utf8'), file);
    return { ref: file, textHash: file, key: packToKey(pack, ENGLISH.article) };
  });
const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);

/** All kinds that the bundled packs ask about. */
const KINDS: readonly Distinction[] = [
  ...new Map(
    BUNDLED.flatMap(({ key }) =>
      SKILLS.flatMap((skill) => kindsOfQuestions(key, skill, 1, ENGLISH.quiz)),
    ).map(({ skill, kind }) => [`${skill} ${kind}`, { skill, kind }]),
  ).values(),
];

function planFor(cards: readonly Distinction[], seed: number, sources = BUNDLED) {
  const history = historyOf(
    ...cards.map((card, index) => ({ ...card, on: 'ferry' as const, item: 'missed', at: instant(1, index) })),
  );
  const request = { count: 8, ahead: false };
  return planPractice(history, sources, { request, seed, now: instant(20), words: ENGLISH.quiz });
}

/** What the right answer of each question in a plan stands for: the level, the claim or "none of them", the speaker. */
function answersOf({ articles }: ReturnType<typeof planFor>): string[] {
  return articles.flatMap(({ quiz }) =>
    quiz.rounds.flatMap(({ questions }) =>
      questions.map((question) => {
        const { right, byOption } = quiz.solutions[question.id]!;
        const meaning = byOption[right]!.meaning;
        if (meaning.of === 'level') return meaning.level;
        if (meaning.of === 'claim' && meaning.vouched === 'none-of-them') return 'none';
        return question.options.find(({ id }) => id === right)!.label;
      }),
    ),
  );
}

describe('over many practices', () => {
  test.each(KINDS)('$skill of the kind $kind have not always the same answer', (card) => {
    const answers = SEEDS.flatMap((seed) => answersOf(planFor([card], seed)));
    expect(answers).toHaveLength(SEEDS.length);
    expect(new Set(answers).size).toBeGreaterThan(1);
    // Nor so nearly always that it would pay to say it unread.
    const most = Math.max(...[...new Set(answers)].map((each) => answers.filter((a) => a === each).length));
    expect(most / answers.length).toBeLessThan(0.75);
    if (card.skill === 'claims') expect(answers).toContain('none');
  });

  test.each(KINDS.filter(isTheAnswer))('$skill of the kind $kind come about as often as others', (card) => {
    const many = Array.from({ length: 400 }, (_, seed) => drawSide({ ...card, reviews: 1 }, seed));
    expect(many.filter((side) => side === 'own').length / many.length).toBeCloseTo(0.5, 1);
  });

  test('the answer turns also within one seed, from review to review', () => {
    const card = { skill: 'certainty', kind: 'attributed', reviews: 1 } as const;
    const sides = SEEDS.map((reviews) => drawSide({ ...card, reviews }, 5));
    expect(new Set(sides)).toEqual(new Set(['own', 'other']));
  });

  test('each question asks for the distinction of its card, and none about the item of another', () => {
    for (const seed of SEEDS.slice(0, 12)) {
      const certainty = KINDS.filter(({ skill }) => skill === 'certainty');
      for (const { key, quiz, kinds } of planFor(certainty, seed).articles) {
        const all = kindsOfQuestions(key, 'certainty', seed, ENGLISH.quiz);
        const asked = quiz.rounds.flatMap(({ questions }) => questions.map(({ id }) => id));
        expect(Object.keys(kinds).toSorted()).toEqual(asked.toSorted());
        expect(new Set(asked).size).toBe(asked.length);
        for (const id of asked) {
          const question = all.find((each) => each.question.id === id);
          expect(sideOf({ skill: 'certainty', kind: kinds[id]! }, question!)).not.toBeNull();
        }
      }
    }
  });
});

describe('where the articles at hand have one side only', () => {
  const slate = libraryKey();
  const alone: PracticeSource = {
    ref: 'alone',
    textHash: 'alone',
    key: { ...slate, items: slate.items.filter(({ id }) => id === 's-slate') },
  };
  const hedged: Distinction = { skill: 'certainty', kind: 'hedged' };

  test('it is asked, and the plan says so', () => {
    for (const seed of SEEDS.slice(0, 10)) {
      const plan = planFor([hedged], seed, [alone]);
      expect(answersOf(plan)).toEqual(['hedged']);
      expect(plan).toMatchObject({ oneSided: 1, unasked: 0 });
    }
    expect(planFor([hedged], 1).oneSided).toBe(0);
  });

  test('nothing is asked from the other side alone, which would again have one answer', () => {
    const speculative: Distinction = { skill: 'certainty', kind: 'speculative' };
    expect(planFor([speculative], 1, [alone])).toMatchObject({ articles: [], unasked: 1, oneSided: 0 });
  });

  test('quotes are not counted, whose answer is a speaker', () => {
    expect(planFor([{ skill: 'quotes', kind: 'direct' }], 1).oneSided).toBe(0);
  });
});

test('an answer from the other side reviews the card that it was asked for', () => {
  const missed = {
    skill: 'certainty',
    kind: 'attributed',
    right: false,
    confidence: 2,
    answeredAt: instant(1),
  } as const;
  const doubted = { ...missed, kind: 'fact', practicedKind: 'attributed', answeredAt: instant(5) };
  expect(cardsOf([missed, doubted])).toMatchObject([
    { kind: 'attributed', reviews: 2, lastReview: instant(5) },
  ]);
  expect(cardsOf([missed, { ...doubted, right: true }])[0]!.due > instant(6)).toBe(true);
});

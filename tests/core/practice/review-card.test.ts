/** When cards are due: examples, and what holds for all answers. */
import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import type { Confidence } from '../../../src/core/game/game.ts';
import { cardsOf, type ReviewedAnswer, reviewed } from '../../../src/core/practice/review-card.ts';
import { dueCards, standingOf } from '../../../src/core/practice/standing.ts';
import { instant } from '../../fixtures/practice.ts';

const HEDGED = { skill: 'certainty', kind: 'hedged' } as const;

function answer(right: boolean, confidence: Confidence, answeredAt: string): ReviewedAnswer {
  return { ...HEDGED, right, confidence, answeredAt };
}

describe('a card', () => {
  test('is made by the first wrong answer, and by no right one', () => {
    expect(cardsOf([answer(true, 3, instant(1))])).toEqual([]);
    expect(cardsOf([answer(true, 3, instant(1)), answer(false, 1, instant(2))])).toMatchObject([
      { ...HEDGED, due: instant(2, 10), reviews: 1 },
    ]);
  });

  test('is of a kind; where a question is of none, there is no card', () => {
    expect(cardsOf([{ ...answer(false, 1, instant(1)), kind: null }])).toEqual([]);
    const kinds = cardsOf([
      answer(false, 1, instant(1)),
      { ...answer(false, 1, instant(1)), kind: 'open' },
      { ...answer(false, 1, instant(1)), kind: 'direct', skill: 'quotes' },
    ]);
    expect(kinds.map(({ skill, kind }) => `${skill} ${kind}`)).toEqual([
      'certainty hedged',
      'certainty open',
      'quotes direct',
    ]);
  });

  test.each([
    [1, Rating.Hard],
    [2, Rating.Good],
    [3, Rating.Easy],
  ] as const)('is rated by a right answer of confidence %i as FSRS rates %i', (confidence, rating) => {
    const schedule = fsrs({ enable_fuzz: false, learning_steps: ['10m'], relearning_steps: ['10m'] });
    const again = schedule.next(createEmptyCard(instant(1)), instant(1), Rating.Again).card;
    const expected = schedule.next(again, instant(2), rating).card;
    const [card] = cardsOf([answer(false, 2, instant(1)), answer(true, confidence, instant(2))]);
    expect(card).toMatchObject({
      due: expected.due.toISOString(),
      stability: expected.stability,
      difficulty: expected.difficulty,
      state: expected.state,
    });
  });

  test('comes back the same day after a wrong answer however sure, and later each time after right ones', () => {
    for (const confidence of [1, 2, 3] as const) {
      expect(cardsOf([answer(false, confidence, instant(1))])[0]?.due).toBe(instant(1, 10));
    }
    const days = [1, 2, 4, 9, 20].map((day, index) => answer(index > 0, 2, instant(day)));
    const intervals = days.map((_, index) => cardsOf(days.slice(0, index + 1))[0]!.scheduledDays);
    expect(intervals).toEqual([...intervals].sort((a, b) => a - b));
    expect(intervals.at(-1)).toBeGreaterThan(10);
  });

  test('takes a clock that was set back for one that stands still', () => {
    const [card] = cardsOf([answer(false, 2, instant(9)), answer(true, 2, instant(3))]);
    expect(card).toMatchObject({ lastReview: instant(9) });
    expect(card!.due > instant(9)).toBe(true);
  });
});

const anyAnswers = fc
  .array(
    fc.record({
      skill: fc.constantFrom('quotes' as const, 'claims' as const, 'certainty' as const),
      kind: fc.constantFrom('direct', 'anonymous', 'hedged', null),
      right: fc.boolean(),
      confidence: fc.constantFrom<Confidence>(1, 2, 3),
      /** Minutes after the one before. */
      wait: fc.oneof(fc.nat(30), fc.nat(100_000)),
    }),
    { maxLength: 40 },
  )
  .map((given) => {
    let minutes = 0;
    return given.map(({ wait, ...rest }): ReviewedAnswer => {
      minutes += wait;
      return { ...rest, answeredAt: instant(1, minutes) };
    });
  });

describe('whatever is answered', () => {
  test('no card is lost: each kind with a miss has one, and no other', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const missed = answers.filter(({ right, kind }) => !right && kind !== null);
        const names = new Set(missed.map(({ skill, kind }) => `${skill} ${kind}`));
        const cards = cardsOf(answers).map(({ skill, kind }) => `${skill} ${kind}`);
        expect(new Set(cards)).toEqual(names);
        expect(cards).toHaveLength(names.size);
      }),
    );
  });

  test('no card is due before its time: at least ten minutes after its last answer, a day after a sure right one', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const card of cardsOf(answers)) {
          const last = answers.findLast(({ skill, kind }) => skill === card.skill && kind === card.kind)!;
          const minutes = (Date.parse(card.due) - Date.parse(last.answeredAt)) / 60_000;
          expect(minutes).toBeGreaterThanOrEqual(last.right && last.confidence > 1 ? 24 * 60 : 10);
          expect(dueCards([card], last.answeredAt)).toEqual([]);
          expect(dueCards([card], card.due)).toEqual([card]);
        }
      }),
    );
  });

  test('one answer after the other gives what all at once give', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const hedged = answers.map((each) => ({ ...each, ...HEDGED }));
        let card: ReturnType<typeof reviewed> = null;
        for (const each of hedged) card = reviewed(card, each);
        expect(cardsOf(hedged)).toEqual(card === null ? [] : [card]);
      }),
    );
  });
});

test('the standing counts what is due, and the minutes to what is next', () => {
  const cards = cardsOf([
    answer(false, 1, instant(1)),
    { ...answer(false, 1, instant(1, 5)), kind: 'open' },
    { ...answer(false, 1, instant(1, 8)), kind: 'denied' },
  ]);
  expect(standingOf(cards, instant(1, 12), false)).toEqual({
    isNew: false,
    cards: 3,
    due: 1,
    next: instant(1, 15),
    minutesToNext: 3,
  });
  expect(standingOf(cards, instant(2), false)).toMatchObject({ due: 3, next: null, minutesToNext: null });
});

/** What a practice asks: the same kind, rather elsewhere, on few articles. */
import { describe, expect, test } from 'vitest';
import { kindsOfQuestions } from '../../../src/core/practice/kinds-of-questions.ts';
import { type PracticePlan, planPractice } from '../../../src/core/practice/practice-plan.ts';
import type { History } from '../../../src/core/progress/progress-store.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import {
  historyOf,
  instant,
  itemsOf,
  libraryKey,
  practiceSources,
  seedWhere,
} from '../../fixtures/practice.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';

const HEDGED = { skill: 'certainty', kind: 'hedged' } as const;
const OPEN = { skill: 'certainty', kind: 'open' } as const;
const DIRECT = { skill: 'quotes', kind: 'direct' } as const;
const ANONYMOUS = { skill: 'claims', kind: 'anonymous' } as const;
const DISPUTED = { skill: 'claims', kind: 'disputed' } as const;

function planFor(
  history: History,
  change: { count?: number; ahead?: boolean; now?: string; only?: number[] } = {},
) {
  const { count = 8, ahead = false, now = instant(20), only = [0, 1] } = change;
  const sources = practiceSources().filter((_, index) => only.includes(index));
  const seed = seedWhere(history.cards, 'own');
  return planPractice(history, sources, { request: { count, ahead }, seed, now, words: ENGLISH.quiz });
}

/** "library: s-slate" for each question, in order. */
function asked({ articles }: PracticePlan): string[] {
  return articles.flatMap(({ ref, quiz }) =>
    quiz.rounds.flatMap(({ questions }) => questions.map(({ id }) => `${ref.slice(6, -4)}: ${id}`)),
  );
}

describe('a question for a card', () => {
  test('is on another article than where its kind was missed', () => {
    const plan = planFor(historyOf({ ...HEDGED, on: 'ferry', item: 's-traffic', at: instant(1) }));
    expect(asked(plan)).toEqual(['library: certainty-s-slate']);
    expect(plan.articles[0]).toMatchObject({ isRead: false });
  });

  test('is of the same kind, in each skill', () => {
    for (const card of [HEDGED, OPEN, DIRECT, ANONYMOUS]) {
      const plan = planFor(historyOf({ ...card, on: 'ferry', item: 'missed', at: instant(1) }));
      const seed = seedWhere([{ ...card, reviews: 1 }], 'own');
      const ids = kindsOfQuestions(libraryKey(), card.skill, seed, ENGLISH.quiz)
        .filter(({ kind }) => kind === card.kind)
        .map(({ question }) => `library: ${question.id}`);
      expect(ids).toContain(asked(plan)[0]);
      expect(asked(plan)).toHaveLength(1);
    }
  });

  test('is another item of the article where all articles were missed on', () => {
    const history = historyOf(
      { ...HEDGED, on: 'ferry', item: 's-traffic', at: instant(1) },
      { ...HEDGED, on: 'library', item: 's-slate', at: instant(2) },
    );
    expect(asked(planFor(history))).toEqual(['ferry: certainty-s-ministry']);
  });

  test('is the missed item itself where there is no other', () => {
    const history = historyOf({ ...OPEN, on: 'ferry', item: 's-buses', at: instant(1) });
    const plan = planFor(history, { only: [0] });
    expect(asked(plan)).toEqual(['ferry: certainty-s-buses']);
    expect(plan.articles[0]).toMatchObject({ isRead: true });
  });

  test('is one not answered for long, of equally good ones', () => {
    const [first, second, ...others] = itemsOf(sampleKey(), DIRECT);
    const answered = [second, ...others, first].map((item, index) => ({
      ...DIRECT,
      on: 'ferry' as const,
      item: item!,
      right: true,
      at: instant(2, index),
    }));
    const missed = { ...DIRECT, on: 'library' as const, item: 'q-gym', at: instant(1) };
    const history = historyOf(missed, ...answered);
    expect(asked(planFor(history, { now: instant(28), ahead: true }))).toEqual([`ferry: quotes-${second}`]);
  });

  test('is none that the player objects to', () => {
    const history = historyOf(
      { ...HEDGED, on: 'ferry', item: 's-traffic', at: instant(1) },
      { ...HEDGED, on: 'library', item: 's-slate', at: instant(2) },
    );
    const objection = {
      ...HEDGED,
      gameId: 2,
      ref: '/news/library.txt',
      questionId: 'certainty-s-slate',
      itemId: 's-slate',
      optionId: null,
      reason: 'not-so',
      objectedAt: instant(2, 1),
    };
    const plan = planFor({ ...history, objections: [objection] }, { only: [1] });
    expect(asked(plan)).toEqual([]);
    expect(plan.unasked).toBe(1);
    const takenBack = { ...objection, reason: 'taken-back' };
    expect(asked(planFor({ ...history, objections: [objection, takenBack] }, { only: [1] }))).toHaveLength(1);
  });

  test('is left out and counted where no article has one', () => {
    const history = historyOf({ ...DISPUTED, on: 'ferry', item: 'c-short', at: instant(1) });
    expect(planFor(history, { only: [1] })).toMatchObject({ articles: [], unasked: 1, standing: { due: 1 } });
  });
});

describe('a plan', () => {
  const missed = (at: (index: number) => string) =>
    historyOf(
      ...[HEDGED, OPEN, DIRECT, ANONYMOUS].map((card, index) => ({
        ...card,
        on: 'ferry' as const,
        item: `missed ${index}`,
        at: at(index),
      })),
    );

  test('takes few articles, with a round for each skill', () => {
    const { articles } = planFor(missed(() => instant(1)));
    expect(articles.map(({ ref }) => ref)).toEqual(['/news/library.txt']);
    expect(articles[0]?.quiz.rounds.map(({ skill, questions }) => [skill, questions.length])).toEqual([
      ['quotes', 1],
      ['claims', 1],
      ['certainty', 2],
    ]);
  });

  test('takes the longest due first, and no more than are asked for', () => {
    const history = missed((index) => instant(9 - index));
    const plan = planFor(history, { count: 2 });
    const skills = plan.articles.flatMap(({ quiz }) => quiz.rounds.map(({ skill }) => skill));
    expect(skills.toSorted()).toEqual(['claims', 'quotes']);
    expect(plan).toMatchObject({ standing: { due: 4 }, unasked: 0 });
  });

  test('takes nothing that is not due, unless ahead of time', () => {
    const history = missed(() => instant(20));
    const now = instant(20, 5);
    expect(planFor(history, { now })).toMatchObject({ articles: [], standing: { due: 0, minutesToNext: 5 } });
    expect(asked(planFor(history, { now, ahead: true }))).toHaveLength(4);
  });

  test('is the same for the same seed', () => {
    const history = missed(() => instant(1));
    expect(planFor(history)).toEqual(planFor(history));
  });

  test('asks nothing twice, and holds a solution for each question', () => {
    const { articles } = planFor(missed(() => instant(1)));
    for (const { quiz } of articles) {
      const ids = quiz.rounds.flatMap(({ questions }) => questions.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(Object.keys(quiz.solutions).toSorted()).toEqual(ids.toSorted());
    }
  });
});

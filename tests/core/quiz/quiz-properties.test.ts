/** What holds for every quiz, whatever the answer key and the settings. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../../src/core/article/span.ts';
import { type AnswerKey, type ClaimItem, LEVELS, SKILLS } from '../../../src/core/key/answer-key.ts';
import { makeQuiz } from '../../../src/core/quiz/make-quiz.ts';
import type { Question, Quiz } from '../../../src/core/quiz/quiz.ts';
import { shownQuote, shownStatement } from '../../../src/core/quiz/shown-quote.ts';
import { givesAway, nameSpeaker, readWords } from '../../../src/core/quiz/speaker-names.ts';
import { anyKey } from '../../fixtures/any-key.ts';
import { ENGLISH } from '../../fixtures/english.ts';

const seeds = fc.integer();
const counts = fc.integer({ min: 0, max: 40 });
const rounds = fc.shuffledSubarray([...SKILLS], { minLength: 1 });

function questionsOf(quiz: Quiz): Question[] {
  return quiz.rounds.flatMap((round) => round.questions);
}

function forAnyQuiz(check: (quiz: Quiz, key: AnswerKey, count: number) => void): void {
  fc.assert(
    fc.property(anyKey, seeds, counts, rounds, (key, seed, count, skills) => {
      check(makeQuiz(key, { seed, count, rounds: skills }, ENGLISH.quiz), key, count);
    }),
    { numRuns: 300 },
  );
}

function claimBehind(key: AnswerKey, label: string): ClaimItem | undefined {
  return key.items
    .filter((item) => item.skill === 'claims')
    .find((item) => shownStatement(item.statement) === label);
}

describe('any quiz', () => {
  test('is the same for the same key and settings', () => {
    fc.assert(
      fc.property(anyKey, seeds, counts, rounds, (key, seed, count, skills) => {
        const settings = { seed, count, rounds: skills };
        expect(makeQuiz(key, settings, ENGLISH.quiz)).toEqual(makeQuiz(key, settings, ENGLISH.quiz));
      }),
      { numRuns: 100 },
    );
  });

  test('asks as many questions as wanted, or says what is missing', () => {
    forAnyQuiz((quiz, _key, count) => {
      const asked = questionsOf(quiz).length;
      expect(asked).toBeLessThanOrEqual(count);
      if (asked < count) expect(quiz.shortfall).not.toEqual([]);
    });
  });

  test('reaches a smaller number whenever it can reach a larger one', () => {
    fc.assert(
      fc.property(anyKey, seeds, counts, (key, seed, count) => {
        const most = questionsOf(makeQuiz(key, { seed, count: 200, rounds: SKILLS }, ENGLISH.quiz)).length;
        const asked = questionsOf(makeQuiz(key, { seed, count, rounds: SKILLS }, ENGLISH.quiz)).length;
        expect(asked).toBe(Math.min(count, most));
      }),
      { numRuns: 300 },
    );
  });

  test('gives numbers that add up where it says what is missing', () => {
    const parts = /^Only (\d+) “Says who\?” .*: (\d+) with the only .* and (\d+) in which/;
    forAnyQuiz((quiz) => {
      for (const sentence of quiz.shortfall) {
        const [, made, doubted, none] = parts.exec(sentence)?.map(Number) ?? [];
        if (made !== undefined) expect(made).toBe((doubted ?? 0) + (none ?? 0));
      }
    });
  });

  test('has no empty round', () => {
    forAnyQuiz((quiz) => {
      for (const { questions } of quiz.rounds) expect(questions).not.toEqual([]);
    });
  });

  test('asks nothing twice', () => {
    forAnyQuiz((quiz) => {
      const questions = questionsOf(quiz);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      for (const { questions: inRound } of quiz.rounds) {
        const passages = inRound.flatMap(({ passage }) => passage ?? []);
        expect(new Set(passages).size).toBe(passages.length);
      }
    });
  });

  test('has two options or more, all different, and says something about each', () => {
    forAnyQuiz((quiz) => {
      for (const { id, options } of questionsOf(quiz)) {
        const solution = quiz.solutions[id]!;
        const ids = options.map((option) => option.id);
        expect(ids.length).toBeGreaterThanOrEqual(2);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(options.map(({ label }) => label)).size).toBe(ids.length);
        expect(Object.keys(solution.byOption).sort()).toEqual([...ids].sort());
        expect(ids).toContain(solution.right);
        for (const { why } of Object.values(solution.byOption)) expect(why).not.toBe('');
      }
    });
  });

  test('never names the speaker in the quote, and never offers a second defensible one', () => {
    forAnyQuiz((quiz, key) => {
      for (const { id, passage, skill, options } of questionsOf(quiz)) {
        if (skill !== 'quotes') continue;
        const item = key.items.find((other) => `quotes-${other.id}` === id);
        if (item?.skill !== 'quotes') throw new Error('not a quote');
        const right = key.speakers.find((speaker) => speaker.id === item.speaker)!;
        expect(passage).toBe(shownQuote(item));
        expect(givesAway(readWords(passage ?? ''), nameSpeaker(right))).toBe(false);
        const offered = key.speakers.filter(({ name }) =>
          options.some(({ label }) => label === name || label.startsWith(`${name}, `)),
        );
        expect(offered).toContain(right);
        for (const speaker of offered) {
          if (speaker !== right) expect(item.notOffered).not.toContain(speaker.id);
        }
        const surnames = offered.map(({ name }) => name.split(' ').at(-1));
        expect(new Set(surnames).size).toBe(surnames.length);
      }
    });
  });

  test('asks about at most one unverified claim among vouched ones, each from another sentence', () => {
    forAnyQuiz((quiz, key) => {
      const uses = new Map<string, number>();
      const asked = questionsOf(quiz).filter(({ skill }) => skill === 'claims');
      for (const { id, options } of asked) {
        const claims = options.slice(0, -1).map(({ label }) => claimBehind(key, label)!);
        const unverified = claims.filter((claim) => claim.unverified);
        expect(unverified.length).toBeLessThanOrEqual(1);
        for (const claim of claims) {
          uses.set(claim.id, (uses.get(claim.id) ?? 0) + 1);
          expect(uses.get(claim.id)).toBeLessThanOrEqual(claim.unverified ? 1 : 2);
          expect([
            'disputed',
            'unconfirmed',
            'anonymous',
            'single-source',
            'supported',
            'own-voice',
          ]).toContain(claim.status);
          for (const other of claims) {
            if (other === claim) continue;
            expect(overlaps(other.evidence.content[0]!, claim.evidence.content[0]!)).toBe(false);
          }
        }
        const answer = options.findIndex((option) => option.id === quiz.solutions[id]!.right);
        expect(answer).toBe(unverified[0] ? claims.indexOf(unverified[0]) : claims.length);
      }
      const withNone = asked.filter(({ id, options }) => quiz.solutions[id]!.right === options.at(-1)!.id);
      if (asked.length > 0) expect(withNone.length).toBeLessThan(asked.length);
    });
  });

  test('offers levels in the order of the scale, and none that a careful reader could defend too', () => {
    forAnyQuiz((quiz, key) => {
      for (const { id, skill, options } of questionsOf(quiz)) {
        if (skill !== 'certainty') continue;
        const item = key.items.find((other) => `certainty-${other.id}` === id);
        if (item?.skill !== 'certainty') throw new Error('not a statement');
        const solution = quiz.solutions[id]!;
        const levels = options.map((option) => {
          const { meaning } = solution.byOption[option.id]!;
          if (meaning.of !== 'level') throw new Error('not a level');
          return meaning.level;
        });
        expect(levels).toEqual([...levels].sort((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b)));
        expect(levels[options.findIndex((option) => option.id === solution.right)]).toBe(item.level);
        for (const level of levels) if (level !== item.level) expect(item.notOffered).not.toContain(level);
        if (item.level === 'denied') expect(levels).not.toContain('fact');
        if (item.level === 'fact') expect(levels).not.toContain('denied');
        const asVouching = levels.includes('attributed');
        if (item.level === 'attributed') expect(asVouching).toBe(true);
        if (asVouching) expect(levels).not.toContain('hedged');
      }
    });
  });
});

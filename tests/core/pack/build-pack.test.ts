/** Packs that the program builds say what the key says, and can be read again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SKILLS } from '../../../src/core/key/answer-key.ts';
import { type BuildRequest, buildPack } from '../../../src/core/pack/build-pack.ts';
import { packToKey } from '../../../src/core/pack/pack-to-key.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { serializePack } from '../../../src/core/pack/serialize-pack.ts';
import { makeQuiz } from '../../../src/core/quiz/make-quiz.ts';
import { TEXT } from '../../e2e/bridge-article.ts';
import { builtKey } from '../../fixtures/built-key.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { newsText } from '../../fixtures/news-text.ts';

const REQUEST: BuildRequest = {
  by: 'sayswho 9.9.9',
  leastConfidence: 0,
  count: null,
  title: null,
  source: 'bridge.txt',
  license: 'CC0-1.0',
};

const built = (text: string, request: Partial<BuildRequest> = {}) =>
  buildPack(builtKey(text), ENGLISH.quiz, { ...REQUEST, ...request }).pack;

describe('a pack that was built', () => {
  const pack = built(TEXT);

  test('reads as it was built', () => {
    expect(pack.entries.length).toBeGreaterThan(5);
    expect(parsePack(serializePack(pack), pack.path)).toEqual(pack);
  });

  test('gives the answers, the proofs and the people of the key', () => {
    const key = builtKey(TEXT);
    const again = packToKey(pack, ENGLISH.article);
    const told = (from: typeof key) =>
      from.items.map(({ skill, evidence, explanation, confidence, rule }) => ({
        skill,
        evidence,
        explanation,
        confidence,
        rule,
      }));
    expect(told(again)).toEqual(told(key));
    const quoted = (from: typeof key) =>
      from.items.flatMap((item) =>
        item.skill === 'quotes' ? [from.speakers.find(({ id }) => id === item.speaker)?.name] : [],
      );
    expect(quoted(again)).toEqual(quoted(key));
    expect(quoted(key)).toContain('Dana Whitlock');
  });

  test('makes the game that the article itself makes', () => {
    const settings = { seed: 7, count: 12, rounds: SKILLS };
    const asked = (key: ReturnType<typeof builtKey>) =>
      makeQuiz(key, settings, ENGLISH.quiz).rounds.map(({ title, questions }) => [title, questions.length]);
    expect(asked(packToKey(pack, ENGLISH.article))).toEqual(asked(builtKey(TEXT)));
  });

  test('says which version built it, and how sure its entries are', () => {
    expect(built(TEXT, { leastConfidence: 0.93 }).built).toEqual({
      by: 'sayswho 9.9.9',
      leastConfidence: 0.93,
      dropped: [],
    });
  });

  test('leaves out what is less sure than asked for', () => {
    const sure = built(TEXT, { leastConfidence: 0.93 });
    expect(sure.entries.length).toBeLessThan(pack.entries.length);
    expect(sure.entries.every(({ confidence }) => confidence >= 0.93)).toBe(true);
  });

  test('asks as many questions as were asked for', () => {
    const two = built(TEXT, { count: 2 });
    const quiz = makeQuiz(
      packToKey(two, ENGLISH.article),
      { seed: 1, count: 100, rounds: SKILLS },
      ENGLISH.quiz,
    );
    expect(quiz.rounds.flatMap(({ questions }) => questions)).toHaveLength(2);
    expect(two.entries.length).toBeLessThan(pack.entries.length);
  });

  test('counts as chosen by a person only when all of it was reviewed', () => {
    const reviewed = { ...pack, entries: pack.entries.map((entry) => ({ ...entry, reviewed: true })) };
    const half = { ...pack, entries: reviewed.entries.map((entry, n) => (n > 0 ? entry : pack.entries[0]!)) };
    expect([pack, half, reviewed].map((each) => packToKey(each, ENGLISH.article).curated)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('takes a title, and shortens one that is too long', () => {
    expect(built(TEXT, { title: 'A title' }).title).toBe('A title');
    const long = built(TEXT, { title: 'word '.repeat(100) });
    expect(long.title).toMatch(/word…$/);
    expect(parsePack(serializePack(long), long.path)).toEqual(long);
  });
});

test('whatever an article holds, its pack reads as it was built', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const pack = built(text, { title: 'A title' });
      fc.pre(pack.entries.length > 0);
      expect(parsePack(serializePack(pack), pack.path)).toEqual(pack);
    }),
    { numRuns: 150 },
  );
});

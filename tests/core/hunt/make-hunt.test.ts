import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginSession } from '../../../src/core/game/begin-session.ts';
import type { Hunt } from '../../../src/core/hunt/hunt.ts';
import { makeHunt, sentencesAsked } from '../../../src/core/hunt/make-hunt.ts';
import { proveSentences } from '../../../src/core/hunt/prove-sentences.ts';
import type { AnswerKey } from '../../../src/core/key/answer-key.ts';
import { ROUND_KINDS, type RoundKind } from '../../../src/core/quiz/quiz.ts';
import { anyKey } from '../../fixtures/any-key.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { keyOf } from '../../fixtures/key-of.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';

const NONE: ReadonlySet<number> = new Set();

function make(key: AnswerKey, seed = 1, asked = NONE) {
  return makeHunt({ article: key.article, proven: proveSentences(key), seed, asked, words: ENGLISH.hunt });
}

function huntOf(key: AnswerKey, seed = 1): Hunt {
  const made = make(key, seed);
  if (!('hunt' in made)) throw new Error(made.reason);
  return made.hunt;
}

const count = ({ scored }: Hunt, vouched: boolean) =>
  scored.filter((each) => each.vouched === vouched).length;

/** The session for these rounds; null where there is none. */
function begin(key: AnswerKey, rounds: readonly RoundKind[], seed: number, questions = 9) {
  const begun = beginSession(key, { seed, count: questions, rounds }, ENGLISH);
  return 'session' in begun ? begun.session : null;
}

describe('a hunt', () => {
  test('goes through every sentence but the headings', () => {
    const { article } = sampleKey();
    expect(huntOf(sampleKey()).sentences).toEqual(article.sentences.map((_, index) => index).slice(1));
  });

  test('counts all that is vouched for, and no more of what is not', () => {
    const hunt = huntOf(sampleKey());
    expect([count(hunt, false), count(hunt, true)]).toEqual([4, 4]);
    expect(hunt.uncounted).toEqual({ unsure: 14, both: 0, asked: 0, spare: 1 });
  });

  test('lets the seed choose which ones are spared', () => {
    const chosen = new Set(
      Array.from({ length: 20 }, (_, seed) => JSON.stringify(huntOf(sampleKey(), seed).scored)),
    );
    expect(chosen.size).toBeGreaterThan(1);
    expect(huntOf(sampleKey(), 5)).toEqual(huntOf(sampleKey(), 5));
  });

  test('is left out, with a reason, where a sort is missing', () => {
    const only = (keep: (status: string) => boolean) => {
      const key = sampleKey();
      return { ...key, items: key.items.filter((item) => item.skill === 'claims' && keep(item.status)) };
    };
    const reasonOf = (key: AnswerKey) => {
      const made = make(key);
      return 'reason' in made ? made.reason : 'there is one';
    };
    const lacksUnverified = 'something the article clearly does not vouch for';
    expect(reasonOf(keyOf('Nothing here.', [], []))).toContain(lacksUnverified);
    expect(reasonOf(only((status) => status === 'own-voice'))).toContain(lacksUnverified);
    expect(reasonOf(only((status) => status === 'anonymous'))).toContain('vouches for as a whole');
  });

  test('leaves out what another round asks about, and says so', () => {
    const key = sampleKey();
    const asked = new Set(proveSentences(key).map(({ sentence }) => sentence));
    const made = make(key, 1, asked);
    expect('reason' in made && made.reason).toContain('the other rounds ask about the sentences');
  });

  test('of any key holds at least as many vouched sentences as others, and counts each once', () => {
    fc.assert(
      fc.property(anyKey, fc.integer(), (key, seed) => {
        const made = make(key, seed);
        if ('reason' in made) return;
        const { hunt } = made;
        expect(count(hunt, false)).toBeGreaterThanOrEqual(1);
        expect(count(hunt, true)).toBeGreaterThanOrEqual(count(hunt, false));
        const { unsure, both, asked, spare } = hunt.uncounted;
        expect(hunt.scored.length + unsure + both + asked + spare).toBe(hunt.sentences.length);
        const scored = hunt.scored.map(({ sentence }) => sentence);
        expect(scored).toEqual([...new Set(scored)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('beside other rounds', () => {
  const rounds = fc.shuffledSubarray([...ROUND_KINDS], { minLength: 1 });

  test('neither the hunt nor the questions give the other’s answers away', () => {
    fc.assert(
      fc.property(fc.oneof(anyKey, fc.constant(sampleKey())), rounds, fc.integer(), (key, kinds, seed) => {
        const session = begin(key, kinds, seed);
        if (!session?.hunt) return;
        const asked = sentencesAsked(key.article, session.quiz);
        const shared = session.hunt.hunt.scored.filter(({ sentence }) => asked.has(sentence));
        expect(shared).toEqual([]);
      }),
    );
  });

  test('half of the sample is kept for the hunt, and “Says who?” is played with the other half', () => {
    for (let seed = 0; seed < 10; seed++) {
      const session = begin(sampleKey(), ['quotes', 'claims', 'certainty', 'hunt'], seed);
      expect(session?.quiz.rounds.map(({ skill }) => skill)).toEqual(['quotes', 'claims', 'certainty']);
      expect(session?.hunt && count(session.hunt.hunt, false)).toBe(2);
    }
  });

  test('is played where it is named, counted over the rounds that there are', () => {
    const placeOf = (kinds: readonly RoundKind[]) => begin(sampleKey(), kinds, 1)?.hunt?.before;
    expect(placeOf(['hunt', 'quotes', 'claims'])).toBe(0);
    expect(placeOf(['quotes', 'hunt', 'claims'])).toBe(1);
    expect(placeOf(['quotes', 'claims', 'hunt'])).toBe(2);
    expect(placeOf(['hunt'])).toBe(0);
  });

  test('changes nothing where it is not asked for', () => {
    const session = begin(sampleKey(), ['quotes', 'claims', 'certainty'], 1);
    expect(session?.hunt).toBeNull();
    expect(session?.offersHunt).toBe(true);
    expect(session?.quiz.shortfall).toEqual([]);
  });
});

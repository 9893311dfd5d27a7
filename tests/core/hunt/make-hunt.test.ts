import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginSession } from '../../../src/core/game/begin-session.ts';
import type { Hunt } from '../../../src/core/hunt/hunt.ts';
import { makeHunt, reserveSentences, sentencesAsked } from '../../../src/core/hunt/make-hunt.ts';
import { proveSentences } from '../../../src/core/hunt/prove-sentences.ts';
import { countsOf, knownOfSentences } from '../../../src/core/hunt/uncounted.ts';
import type { AnswerKey } from '../../../src/core/key/answer-key.ts';
import { ROUND_KINDS, type RoundKind } from '../../../src/core/quiz/quiz.ts';
import { anyKey } from '../../fixtures/any-key.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { keyOf, speakerOf, type WrittenItem } from '../../fixtures/key-of.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';

const NONE: ReadonlySet<number> = new Set();

function make(key: AnswerKey, seed = 1, asked = NONE) {
  return makeHunt({ key, proven: proveSentences(key), seed, asked, words: ENGLISH.hunt });
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
    expect(countsOf(hunt.uncounted)).toEqual({ unsure: 8, unasked: 6, both: 0, asked: 0, spare: 1 });
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

  test('is left out, with a reason, where there are fewer than three sentences of either sort', () => {
    const key = sampleKey();
    const proven = proveSentences(key);
    const without = (verdict: 'unverified' | 'vouched', left: number) => {
      const rest = proven.filter((each) => each.verdict === verdict).slice(left);
      return makeHunt({
        key,
        proven: proven.filter((each) => !rest.includes(each)),
        seed: 1,
        asked: NONE,
        words: ENGLISH.hunt,
      });
    };
    expect(without('unverified', 3)).toHaveProperty('hunt');
    expect(without('unverified', 2)).toMatchObject({
      reason: expect.stringMatching(/takes 3 sentences of either sort, and this article has 2 .* and 4 /),
    });
    expect(without('vouched', 2)).toMatchObject({ reason: expect.stringContaining('and 2 that it clearly') });
    expect(reserveSentences(proven.slice(0, 3), 1).size).toBe(0);
  });

  test('says why a sentence does not count, and whose words the key finds in it', () => {
    const text =
      'Quill opened the pier. “It is old,” Quill said. Quill, who took office in May, said it was lost.';
    const items: WrittenItem[] = [
      { skill: 'quotes', content: 'It is old', source: 'Quill', cue: 'said', speaker: 'quill' },
      { skill: 'claims', content: 'Quill, who took office in May', status: 'own-voice' },
    ];
    const reasons = (curated: boolean) => {
      const key = { ...keyOf(text, [speakerOf('quill', 'Ada Quill', 'mayor')], items), curated };
      const { whyUnproven, voicesIn } = knownOfSentences(key);
      return key.article.sentences.map((_, index) => [whyUnproven(index), ...voicesIn(index)].join(' '));
    };
    expect(reasons(true)).toEqual(['unasked', 'unasked Ada Quill', 'unsure']);
    expect(reasons(false)).toEqual(['unsure', 'unsure Ada Quill', 'unsure']);
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
        const scored = hunt.scored.map(({ sentence }) => sentence);
        const uncounted = hunt.uncounted.map(({ sentence }) => sentence);
        expect(scored).toEqual([...new Set(scored)].sort((a, b) => a - b));
        expect([...scored, ...uncounted].sort((a, b) => a - b)).toEqual(hunt.sentences);
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

import { describe, expect, test } from 'vitest';
import type { AnswerKey, KeySpeaker } from '../../../src/core/key/answer-key.ts';
import { makeQuoteQuestions } from '../../../src/core/quiz/quote-questions.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { keyOf, speakerOf, type WrittenQuote } from '../../fixtures/key-of.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';

const TEXT = `“The dam will hold,” Ada Quill said. Bram Oster said the lake was rising. “Pack your bags,” the minister wrote.
Cleo Falk called it “a quiet panic”. “May should resign, and May knows it,” Doro May joked.`;

const CAST = [
  speakerOf('ada', 'Ada Quill', 'engineer'),
  speakerOf('bram', 'Bram Oster', 'farmer'),
  speakerOf('cleo', 'Cleo Falk', 'baker'),
];

function quote(content: string, speaker: string, more: Partial<WrittenQuote> = {}): WrittenQuote {
  return { skill: 'quotes', content, speaker, ...more };
}

function made(key: AnswerKey, seed = 1, count = 20) {
  return makeQuoteQuestions({
    key,
    seed,
    count,
    words: ENGLISH.quiz,
    used: { sentences: new Set(), content: [], offered: [] },
  });
}

function only(items: WrittenQuote[], cast: readonly KeySpeaker[] = CAST, seed = 1) {
  return made(keyOf(TEXT, cast, items), seed).questions[0];
}

/** Every label that is offered for the quote under any of fifty seeds. */
function everOffered(items: WrittenQuote[], cast: readonly KeySpeaker[]): Set<string> {
  const seeds = Array.from({ length: 50 }, (_, seed) => seed);
  return new Set(
    seeds.flatMap((seed) => only(items, cast, seed)?.question.options.map((o) => o.label) ?? []),
  );
}

describe('the words shown', () => {
  test('stand in typographic marks, without the comma of the report', () => {
    const shown = only([quote('The dam will hold,', 'ada')])?.question;
    expect(shown).toMatchObject({ prompt: 'Who said it?', passage: '“The dam will hold”' });
  });

  test.each([
    ['It was late.', '“It was late”'],
    ['It was 9 a.m.', '“It was 9 a.m.”'],
    ['It was late …', '“It was late …”'],
    ['Was it late?', '“Was it late?”'],
  ])('stand without a final stop: %s', (words, passage) => {
    const key = keyOf(`“${words}” Ada Quill said. Bram Oster ran.`, CAST, [quote(words, 'ada')]);
    expect(made(key).questions[0]?.question.passage).toBe(passage);
  });

  test('lose the comma of the report before the marks that close a quote inside', () => {
    const text =
      '“People say, ‘The dam will hold, it must,’” Ada Quill said. Bram Oster said the lake was rising.';
    const item = quote('People say, ‘The dam will hold, it must,’', 'ada');
    expect(made(keyOf(text, CAST, [item])).questions[0]?.question.passage).toBe(
      '“People say, ‘The dam will hold, it must’”',
    );
  });

  test('are asked about as words when they are only a part of a sentence', () => {
    const shown = only([quote('a quiet panic', 'cleo', { kind: 'partial' })])?.question;
    expect(shown).toMatchObject({ prompt: 'Whose words are these?', passage: '“a quiet panic”' });
  });

  test('stand without marks, as a sentence, when the article retells them', () => {
    const shown = only([quote('the lake was rising', 'bram', { kind: 'indirect' })])?.question;
    expect(shown?.passage).toBe('The lake was rising.');
    expect(shown?.prompt).toBe('Who says this, as the article retells it?');
  });

  test('of several paragraphs lose the marks that open again', () => {
    const text = '“One stone fell.\n\n“Then two fell,” Ada Quill said. Bram Oster ran.';
    const key = keyOf(text, CAST, [quote('One stone fell.\n\n“Then two fell,', 'ada')]);
    expect(made(key).questions[0]?.question.passage).toBe('“One stone fell. Then two fell”');
  });
});

describe('a quote is not asked about', () => {
  test('when it holds the surname of its speaker, even one that is a small word as well', () => {
    const cast = [...CAST, speakerOf('doro', 'Doro May', 'poet', { aliases: [] })];
    const result = made(keyOf(TEXT, cast, [quote('May should resign, and May knows it,', 'doro')]));
    expect(result.questions).toEqual([]);
    expect(result.limit).toBe('most of the quotes name their own speaker');
  });

  test('when it holds an alias of its speaker', () => {
    const cast = [...CAST, speakerOf('lake', 'Water Board', null, { aliases: ['the lake'] })];
    expect(only([quote('the lake was rising', 'lake')], cast)).toBeUndefined();
  });

  test('when nobody else could have said it', () => {
    const result = made(keyOf(TEXT, CAST.slice(0, 1), [quote('The dam will hold,', 'ada')]));
    expect(result).toEqual({ questions: [], limit: 'the article has too few speakers to choose between' });
  });

  test('when the key does not know its speaker', () => {
    expect(only([quote('The dam will hold,', 'nobody')])).toBeUndefined();
  });

  test('twice in the same words', () => {
    const again = quote('The dam will hold', 'ada');
    expect(made(keyOf(TEXT, CAST, [quote('The dam will hold,', 'ada'), again])).questions).toHaveLength(1);
  });
});

describe('the options', () => {
  test('are the speaker and two others, with their roles', () => {
    const question = only([quote('The dam will hold,', 'ada')])?.question;
    expect(question?.options.map(({ label }) => label).sort()).toEqual([
      'Ada Quill, engineer',
      'Bram Oster, farmer',
      'Cleo Falk, baker',
    ]);
  });

  test('leave the roles out when one of them is named in the quote', () => {
    const cast = [speakerOf('ada', 'Ada Quill', 'keeper of the dam'), ...CAST.slice(1)];
    const question = only([quote('The dam will hold,', 'ada')], cast)?.question;
    expect(question?.options.map(({ label }) => label)).toContain('Ada Quill');
  });

  test('leave the roles out when only some have one', () => {
    const cast = [...CAST.slice(0, 2), speakerOf('cleo', 'Cleo Falk', null)];
    const question = only([quote('The dam will hold,', 'ada')], cast)?.question;
    expect(question?.options.map(({ label }) => label).sort()).toEqual([
      'Ada Quill',
      'Bram Oster',
      'Cleo Falk',
    ]);
  });

  test('leave the roles out when the right one would be much the longest', () => {
    const cast = [speakerOf('ada', 'Ada Quill', 'chief engineer of the state'), ...CAST.slice(1)];
    const question = only([quote('The dam will hold,', 'ada')], cast)?.question;
    expect(question?.options.map(({ label }) => label)).toContain('Ada Quill');
  });

  test('never hold whom the item does not offer', () => {
    const offered = everOffered([quote('The dam will hold,', 'ada', { notOffered: ['bram'] })], CAST);
    expect(offered).toEqual(new Set(['Ada Quill, engineer', 'Cleo Falk, baker']));
  });

  test.each([
    ['a namesake', speakerOf('x', 'Eva Quill', 'singer')],
    ['one who is called the same', speakerOf('x', 'Eva Gran', 'singer', { aliases: ['Quill'] })],
    ['the office that the speaker speaks for', speakerOf('x', 'Engineering Bureau', 'office')],
  ])('never hold %s', (_, other) => {
    const cast = [speakerOf('ada', 'Ada Quill', 'engineer'), ...CAST.slice(1), other];
    const offered = everOffered([quote('The dam will hold,', 'ada')], cast);
    expect([...offered].filter((label) => label.startsWith(other.name))).toEqual([]);
  });

  test('never hold another speaker to whom the same words are credited', () => {
    const also = quote('The dam will hold', 'bram', { kind: 'indirect' });
    const key = keyOf(TEXT, CAST, [quote('The dam will hold,', 'ada'), also]);
    for (let seed = 0; seed < 20; seed++) {
      const labels = made(key, seed).questions[0]?.question.options.map(({ label }) => label);
      expect(labels).not.toContain('Bram Oster, farmer');
    }
  });

  test.each([
    ['Both Bram Oster and Ada Quill hinted that the dam leaks.', 'Ada Quill'],
    ['Oster and the engineer Ada Quill hinted that the dam leaks.', 'Ada Quill'],
    ['Ada Quill, as well as the farmer Oster, hinted that the dam leaks.', 'Ada Quill'],
    ['Ada Quill and Bram Oster hinted that the dam leaks.', 'Ada Quill and Bram Oster'],
  ])('never hold another source of the same words: %s', (text, source) => {
    const item = quote('the dam leaks', 'ada', { kind: 'indirect', source, cue: 'hinted' });
    for (let seed = 0; seed < 20; seed++) {
      const labels = made(keyOf(text, CAST, [item]), seed).questions[0]?.question.options.map((o) => o.label);
      expect(labels?.sort()).toEqual(['Ada Quill, engineer', 'Cleo Falk, baker']);
    }
  });

  test('prefer those who speak', () => {
    const cast = [...CAST, speakerOf('doro', 'Doro Reel', 'poet', { speaks: false })];
    expect(everOffered([quote('The dam will hold,', 'ada')], cast)).not.toContain('Doro Reel, poet');
  });

  test('stand in each place equally often', () => {
    const { questions } = made(sampleKey(), 3);
    const places = questions.map(({ question, solution }) =>
      question.options.findIndex(({ id }) => id === solution.right),
    );
    const counts = [0, 1, 2].map((place) => places.filter((other) => other === place).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });
});

describe('the lesson about a wrong option', () => {
  test('shows what the article does credit to them', () => {
    const key = keyOf(TEXT, CAST.slice(0, 2), [
      quote('The dam will hold,', 'ada'),
      quote('the lake was rising', 'bram'),
    ]);
    const asked = made(key, 1, 1).questions[0]!;
    const wrong = Object.entries(asked.solution.byOption).find(([id]) => id !== asked.solution.right)![1];
    expect(wrong.why).toMatch(/^The article credits (Ada Quill|Bram Oster) with something else: “.*\.”$/);
    expect(wrong.evidence).not.toBeNull();
  });

  const WORDS = quote('The dam will hold,', 'ada');
  const RETOLD = quote('the lake was rising', 'bram', { kind: 'indirect' });
  const WRITTEN = quote('Pack your bags,', 'bram');

  /** What is said about Bram Oster where the first of the items is asked about. */
  function aboutOster(...items: WrittenQuote[]): string | undefined {
    const { question, solution } = only(items)!;
    return solution.byOption[question.options.find(({ label }) => label.startsWith('Bram'))!.id]?.why;
  }

  test('gives retold words without marks, and not as the words of the one who said so', () => {
    const easy = { ...WORDS, difficulty: 'easy' } as const;
    const key = keyOf(TEXT, CAST, [easy, RETOLD]);
    const { question, solution } = made(key, 1, 1).questions.find(({ difficulty }) => difficulty === 'easy')!;
    const oster = question.options.find(({ label }) => label.startsWith('Bram'))!;
    expect(solution.byOption[oster.id]?.why).toBe(
      'The article credits Bram Oster with something else, which it retells: The lake was rising.',
    );
  });

  test('says that there is something else where telling it would answer a later question', () => {
    const later = { ...WRITTEN, difficulty: 'hard' } as const;
    expect(aboutOster({ ...WORDS, difficulty: 'easy' }, later)).toBe(
      'The article credits Bram Oster with something else.',
    );
  });

  test('says with what, where every question is answered', () => {
    const later = { ...WRITTEN, difficulty: 'hard' } as const;
    const { question, solution } = only([{ ...WORDS, difficulty: 'easy' }, later])!;
    const oster = question.options.find(({ label }) => label.startsWith('Bram'))!;
    expect(solution.byOption[oster.id]?.whyAfter).toBe(
      'The article credits Bram Oster with something else: “Pack your bags.”',
    );
  });

  test('says the same of one whom a pack has speak, but of whom it knows no words', () => {
    expect(aboutOster(WORDS)).toBe('The article credits Bram Oster with something else.');
  });

  test('says no more than is proven of one whom the program found and has no words of', () => {
    const key = { ...keyOf(TEXT, CAST, [WORDS]), curated: false };
    const { question, solution } = made(key).questions[0]!;
    const oster = question.options.find(({ label }) => label.startsWith('Bram'))!;
    expect(solution.byOption[oster.id]?.why).toBe(
      'The article does not credit this to Bram Oster, but to Ada Quill.',
    );
  });

  test('offers nobody of whom it is not known that they can speak', () => {
    const storm = { ...speakerOf('storm', 'Storm Cleo', null), kind: 'organisation', speaks: false } as const;
    const friend = { ...speakerOf('jo', 'Jo', null), kind: 'person', speaks: false } as const;
    expect(everOffered([WORDS], [CAST[0]!, storm, friend])).toEqual(new Set());
  });

  test('names the right one where the article credits nothing to the other', () => {
    const cast = [CAST[0]!, speakerOf('bram', 'Bram Oster', 'farmer', { speaks: false })];
    const { question, solution } = only([WORDS], cast)!;
    const oster = question.options.find(({ label }) => label.startsWith('Bram'))!;
    expect(solution.byOption[oster.id]?.why).toBe(
      'The article does not credit this to Bram Oster, but to Ada Quill.',
    );
  });

  test('does not give away the answer to a later question', () => {
    const { questions } = made(sampleKey(), 2);
    const asked = questions.flatMap(({ question }) => question.passage?.replace(/[“”.]/g, '') ?? []);
    questions.forEach(({ solution }, index) => {
      const told = Object.values(solution.byOption).map(({ why }) => why);
      for (const later of asked.slice(index + 1)) {
        expect(told.filter((why) => why.toLowerCase().includes(later.toLowerCase()))).toEqual([]);
      }
    });
  });
});

describe('what a pack words itself', () => {
  test('wins over what would be generated', () => {
    const asked = made(sampleKey()).questions.find(({ question }) => question.id === 'quotes-q-room')!;
    const { question, solution } = asked;
    expect(question.prompt).toBe('Who complained about a back room?');
    expect(question.options.map(({ label }) => label).sort()).toEqual([
      'Lena Moor',
      'Odo Hark',
      'Tomas Reel',
    ]);
    const moor = question.options.find(({ label }) => label === 'Lena Moor')!;
    expect(solution.byOption[moor.id]?.why).toBe('Moor speaks only about the history of the pier.');
  });

  test('cannot make a second option right', () => {
    const item = quote('The dam will hold,', 'ada', {
      overrides: { options: ['Quill', 'Bram Oster', 'bram oster'] },
    });
    expect(
      only([item])
        ?.question.options.map(({ label }) => label)
        .sort(),
    ).toEqual(['Ada Quill', 'Bram Oster']);
  });
});

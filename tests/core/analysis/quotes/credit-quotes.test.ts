/** Each sieve by its rule, then what is direct, what partial, and what nobody's words. */
import { describe, expect, test } from 'vitest';
import { analyzed } from '../../../fixtures/analyzed.ts';

/** [rule, text, the words in marks, speaker] */
const SIEVES = [
  ['said-after', '“The ferry is late,” Ada Quill said.', 'The ferry is late,', 'Ada Quill'],
  [
    'said-after',
    '“The ferry is late,” Ada Quill told reporters on Friday.',
    'The ferry is late,',
    'Ada Quill',
  ],
  ['said-after', '“The ferry is late,” Ada Quill, the mayor, said.', 'The ferry is late,', 'Ada Quill'],
  ['said-after', '“The ferry is late”, the report says.', 'The ferry is late', 'report'],
  ['said-after', '"The ferry is late," Ada Quill also said.', 'The ferry is late,', 'Ada Quill'],
  ['inverted-said', '“The ferry is late,” said Ada Quill.', 'The ferry is late,', 'Ada Quill'],
  ['inverted-said', '“The ferry is late,” says Mayor Ada Quill.', 'The ferry is late,', 'Ada Quill'],
  ['according-to', '“The ferry is late,” according to Ada Quill.', 'The ferry is late,', 'Ada Quill'],
  ['said-before', 'Ada Quill said, “The ferry is late.”', 'The ferry is late.', 'Ada Quill'],
  ['said-before', 'Ada Quill said: “The ferry is late.”', 'The ferry is late.', 'Ada Quill'],
  ['said-before', 'Ada Quill said that “the ferry is late.”', 'the ferry is late.', 'Ada Quill'],
  ['said-before', 'Ada Quill called the ferry “a wreck with a flag.”', 'a wreck with a flag.', 'Ada Quill'],
  ['said-before', 'Ada Quill left, saying the ferry is “a wreck.”', 'a wreck.', 'Ada Quill'],
  [
    'said-before-clause',
    'Ada Quill said on Monday that every ferry in the whole of the wide bay was “a wreck.”',
    'a wreck.',
    'Ada Quill',
  ],
  ['interrupted', '“The ferry,” said Ada Quill on Monday, “is late.”', 'is late.', 'Ada Quill'],
  ['name-colon', 'Ada Quill: “The ferry is late.”', 'The ferry is late.', 'Ada Quill'],
  ['asked-after', '“Is the ferry late?” Ada Quill asked.', 'Is the ferry late?', 'Ada Quill'],
  ['asked-after', '“The ferry is late!” Ada Quill shouted.', 'The ferry is late!', 'Ada Quill'],
  [
    'said-after-clause',
    'The ferry is “a wreck” and will stay one for years, Ada Quill said.',
    'a wreck',
    'Ada Quill',
  ],
  ['speech-noun', 'Nobody heard Ada Quill’s plea for “one more ferry.”', 'one more ferry.', 'Ada Quill'],
  [
    'same-paragraph',
    '“The ferry is late,” Ada Quill said. “It leaks as well.”',
    'It leaks as well.',
    'Ada Quill',
  ],
  [
    'sentence-before',
    'Ada Quill spoke on the pier. “The ferry is late again.”',
    'The ferry is late again.',
    'Ada Quill',
  ],
  [
    'sentence-before',
    'Ada Quill opened the door. “The ferry is late again.”',
    'The ferry is late again.',
    'Ada Quill',
  ],
  [
    'paragraph-before',
    'Ada Quill said the pier is rotten.\n\n“The ferry is late again.”',
    'The ferry is late again.',
    'Ada Quill',
  ],
  [
    'runs-on',
    '“The ferry is late,” Ada Quill said. “It leaks as well.\n\n“It will sink one day.”',
    'It will sink one day.',
    'Ada Quill',
  ],
  [
    'runs-on',
    '“The ferry is late again.\n\n“It leaks as well,” Ada Quill said.',
    'The ferry is late again.',
    'Ada Quill',
  ],
] as const;

describe('credits by the rule', () => {
  test.each(SIEVES)('%s: %s', (rule, text, words, speaker) => {
    expect(analyzed(text).marked).toContainEqual(expect.objectContaining({ words, speaker, rule }));
  });
});

test('the place alone makes a quote less sure than a cue does', () => {
  const confidenceOf = (text: string) => analyzed(text).marked.at(-1)!.confidence;
  const cue = confidenceOf('“The ferry is late again,” Ada Quill said.');
  const sentence = confidenceOf('Ada Quill opened the door. “The ferry is late again.”');
  const paragraph = confidenceOf('Ada Quill said the pier is rotten.\n\n“The ferry is late again.”');
  expect(cue).toBeGreaterThanOrEqual(0.95);
  expect(sentence).toBeLessThan(0.9);
  expect(paragraph).toBeLessThan(0.9);
});

test('each of two speakers in one sentence keeps their own words', () => {
  const { marked } = analyzed('Ada Quill called it “a wreck,” and Peter Dahl called it “a jewel.”');
  expect(marked.map((q) => [q.words, q.speaker])).toEqual([
    ['a wreck,', 'Ada Quill'],
    ['a jewel.', 'Peter Dahl'],
  ]);
});

test('the one who is called something is not the one who says it', () => {
  expect(analyzed('Ada Quill called Peter Dahl “a wreck with a hat.”').marked).toMatchObject([
    { speaker: 'Ada Quill', source: 'Ada Quill', cue: 'called' },
  ]);
});

test('a quote that nobody is tied to is credited to nobody', () => {
  const { marked } = analyzed('The pier was empty.\n\n“Somebody ought to mend the ferry.”');
  expect(marked).toMatchObject([{ speaker: null, source: null, cue: null, rule: 'uncredited' }]);
});

test('a denial of having said something credits nobody', () => {
  const { marked } = analyzed('Ada Quill did not say that the ferry was “a wreck with a flag.”');
  expect(marked.filter((q) => q.speaker !== null)).toEqual([]);
});

test('the source and the cue lie outside the marks, as written', () => {
  expect(analyzed('“The ferry is late,” the mayor, Ada Quill, later added.').marked).toMatchObject([
    { source: 'Ada Quill', cue: 'added', speaker: 'Ada Quill' },
  ]);
});

describe('at second hand', () => {
  test.each([
    'Ada Quill said Peter Dahl wants “a ferry of his own.”',
    'Ada Quill wrote to Peter Dahl, who, according to Quill, “wants a ferry of his own.”',
  ])('the one who tells is credited, the other is named: %s', (text) => {
    expect(analyzed(text).marked).toMatchObject([{ speaker: 'Ada Quill', about: 'Peter Dahl' }]);
  });

  test('nobody else is named where the words are the speaker’s own', () => {
    expect(analyzed('Ada Quill said the ferry of Peter Dahl is “a wreck.”').marked).toMatchObject([
      { speaker: 'Ada Quill', about: null },
    ]);
  });
});

describe('kinds', () => {
  test.each([
    ['direct', 'a sentence', '“The ferry is late,” Ada Quill said.'],
    ['direct', 'a clause after a colon', 'Ada Quill said: “The ferry is late.”'],
    ['direct', 'several sentences', '“Late again. As always. No news,” Ada Quill said.'],
    ['direct', 'a full clause set inside', 'Ada Quill said “the ferry is always late.”'],
    ['partial', 'a noun phrase', 'Ada Quill called it “a wreck with a flag.”'],
    ['partial', 'an infinitive', 'Ada Quill wants “to sell the ferry,” she said.'],
    ['partial', 'an adjective', 'Ada Quill called it “rotten.”'],
  ])('%s: %s', (kind, _, text) => {
    expect(analyzed(text).marked).toMatchObject([{ kind }]);
  });
});

describe('nobody’s words', () => {
  test.each([
    ['a scare quote', 'The “expert” turned out to be a baker.'],
    ['a title behind a verb of performing', 'Ada Quill said she sang “Lanterns Over Cold Water” at dawn.'],
    ['a title at the end of a sentence', 'Ada Quill said her favorite is “The Long Road Home.”'],
    ['the title of a novel', 'Ada Quill wrote the novel “The Drowned Lantern” in 2011.'],
    ['a nickname', 'Peter “Two Hats” Dahl has been mayor since 2011.'],
    ['a word as a word', 'The word “ferry” is not in the contract.'],
    ['a song', 'They sang the song “Home to Alder” on the pier.'],
    ['what is so-called', 'The so-called “Alder Plan” came late.'],
  ])('%s', (_, text) => {
    expect(analyzed(text).marked).toEqual([]);
  });
});

test('a quote before a stray control character that stands like a sentence is left to nobody', () => {
  const [quote] = analyzed(
    'Ada Quill was blunt:\n\n‘the captain of the ferry, who lives in Alder, slept!’\u0000 ',
  ).marked;
  expect(quote?.rule).not.toBe('name-after');
});

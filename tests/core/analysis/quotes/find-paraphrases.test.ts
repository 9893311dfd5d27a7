/** What is credited without marks. */
import { describe, expect, test } from 'vitest';
import { THRESHOLDS } from '../../../../src/core/key/thresholds.ts';
import { analyzed } from '../../../fixtures/analyzed.ts';

/** [rule, text, content, speaker, cue] */
const CASES = [
  ['said-that', 'Ada Quill said that the ferry sank.', 'the ferry sank', 'Ada Quill', 'said'],
  ['said-that', 'Ada Quill told the council that the ferry sank.', 'the ferry sank', 'Ada Quill', 'told'],
  [
    'said-that',
    'Ada Quill announced on Friday that the ferry sank.',
    'the ferry sank',
    'Ada Quill',
    'announced',
  ],
  ['said-that', 'Ada Quill has revealed that the ferry sank.', 'the ferry sank', 'Ada Quill', 'revealed'],
  ['said-that', 'The report found that the ferry sank.', 'the ferry sank', 'report', 'found'],
  ['said-clause', 'Ada Quill said the ferry was old.', 'the ferry was old', 'Ada Quill', 'said'],
  ['said-clause', 'Ada Quill said she was too old.', 'she was too old', 'Ada Quill', 'said'],
  ['said-clause', 'Ada Quill claimed the ferry was old.', 'the ferry was old', 'Ada Quill', 'claimed'],
  ['said-clause', 'Officials say the ferry was old.', 'the ferry was old', 'Officials', 'say'],
  ['said-clause', 'In March, Ada Quill said the ferry was old.', 'the ferry was old', 'Ada Quill', 'said'],
  ['clause-said', 'The ferry was old, Ada Quill said.', 'The ferry was old', 'Ada Quill', 'said'],
  ['clause-said', 'The ferry was old, said Ada Quill.', 'The ferry was old', 'Ada Quill', 'said'],
  [
    'according-to',
    'The ferry was old, according to Ada Quill.',
    'The ferry was old',
    'Ada Quill',
    'according to',
  ],
  [
    'according-to',
    'According to Ada Quill, the ferry was old.',
    'the ferry was old',
    'Ada Quill',
    'According to',
  ],
] as const;

describe('finds by the rule', () => {
  test.each(CASES)('%s: %s', (rule, text, words, speaker, cue) => {
    expect(analyzed(text).indirect).toEqual([expect.objectContaining({ rule, words, speaker, cue })]);
  });
});

test('what two verbs report is two paraphrases of one speaker', () => {
  const { indirect } = analyzed('Ada Quill said the ferry was old, adding that the pier was rotten.');
  expect(indirect.map((q) => [q.words, q.speaker, q.cue])).toEqual([
    ['the ferry was old', 'Ada Quill', 'said'],
    ['the pier was rotten', 'Ada Quill', 'adding'],
  ]);
});

test('what is reported ends where the article takes over again', () => {
  const { indirect } = analyzed('Ada Quill said the ferry was old, but the council bought it.');
  expect(indirect.map((q) => q.words)).toEqual(['the ferry was old']);
});

test('what is reported under “although” ends at its comma', () => {
  const { indirect } = analyzed('Although Ada Quill said the ferry was old, the council bought it.');
  expect(indirect.map((q) => q.words)).toEqual(['the ferry was old']);
});

test('a report within a report is one paraphrase, less sure than a plain one', () => {
  const nested = analyzed('Ada Quill said Tomas Verrin had told her the ferry was old.').indirect;
  const plain = analyzed('Ada Quill said the ferry was old.').indirect;
  expect(nested).toMatchObject([{ speaker: 'Ada Quill' }]);
  expect(nested[0]!.confidence).toBeLessThan(plain[0]!.confidence);
});

describe('finds none', () => {
  test.each([
    ['where it was not said', 'Ada Quill did not say that the ferry was old.'],
    ['where words in marks are all there is', 'Ada Quill said: “The ferry was old.”'],
    ['in a question that is asked', 'Ada Quill asked about the ferry of Port Alder.'],
    ['in an infinitive', 'Ada Quill promised to sell the ferry.'],
    ['behind a noun', 'The claim of the captain came late.'],
    ['inside marks', '“My mother said the ferry was old.”'],
  ])('%s', (_, text) => {
    expect(analyzed(text).indirect).toEqual([]);
  });
});

test('none lies inside another, and all lie in reading order', () => {
  const { analysis } = analyzed(
    'Ada Quill said Peter Dahl said the ferry was old. According to Quill, Dahl told her that it leaked.',
  );
  const indirect = analysis.quotes.filter((q) => q.kind === 'indirect');
  for (const [i, quote] of indirect.slice(1).entries()) {
    expect(quote.start).toBeGreaterThanOrEqual(indirect[i]!.end);
  }
  expect(indirect.length).toBeGreaterThan(1);
});

describe('what nobody is said to have said is too unsure to be asked about', () => {
  test.each([
    'Ada Quill knew that the ferry leaked.',
    'Ada Quill learned again that the ferry leaked.',
    'Ada Quill sold it, realizing that the ferry leaked.',
    'Ada Quill hopes the ferry will sail.',
    'Ada Quill said the ferry leaked and failed at running the pier.',
  ])('%s', (text) => {
    expect(analyzed(text).indirect).toEqual([expect.objectContaining({ speaker: 'Ada Quill' })]);
    for (const { confidence } of analyzed(text).indirect)
      expect(confidence).toBeLessThan(THRESHOLDS.indirect);
  });
});

test('a particle belongs to the verb, not to what it reports', () => {
  expect(analyzed('Ada Quill tweeted out that the ferry sank.').indirect).toEqual([
    expect.objectContaining({ words: 'the ferry sank', cue: 'tweeted out' }),
  ]);
});

test('a noun with a clause of its own is no clause', () => {
  expect(analyzed('Ada Quill tweeted out wild reports that the ferry sank.').indirect).toEqual([]);
});

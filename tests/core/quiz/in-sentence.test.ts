/** How the quiz names a speaker inside a sentence. */
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/core/article/read-article.ts';
import type { KeySpeaker } from '../../../src/core/key/answer-key.ts';
import { inSentence } from '../../../src/core/quiz/in-sentence.ts';

const article = readArticle({
  path: 'ferry.txt',
  text: 'The Harbor Office spoke. Then Alder Works did. Critics left.',
  title: null,
  byline: null,
  date: null,
  publisher: null,
});
const named = (name: string, kind: KeySpeaker['kind']) =>
  inSentence(article, { id: 'one', name, role: null, aliases: [], speaks: true, ...(kind && { kind }) });

test('a body has "the" where the article gives it one', () => {
  expect(named('Harbor Office', 'organisation')).toBe('the Harbor Office');
  expect(named('Alder Works', 'organisation')).toBe('Alder Works');
});

test('people without a name lose the capital of a sentence', () => {
  expect(named('Critics', 'group')).toBe('critics');
});

test('a person stays as named', () => {
  expect(named('Ada Quill', 'person')).toBe('Ada Quill');
});

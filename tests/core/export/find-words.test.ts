import { expect, test } from 'vitest';
import { findWords } from '../../../src/core/export/find-words.ts';

const found = (text: string, words: string) =>
  findWords(text, words)?.map(({ start, end }) => text.slice(start, end));

test.each([
  ['the same words', 'The bridge is safe.', 'bridge is', ['bridge is']],
  ['any case', 'The Bridge is safe.', 'the bridge', ['The Bridge']],
  ['words across lines', 'The bridge\n  is safe.', 'bridge is', ['bridge\n  is']],
  ['marks of another shape', 'He said “no” to it, and the mayor’s plan.', 'said "no" to', ['said “no” to']],
  ['apostrophes of another shape', 'It is the mayor’s plan.', "mayor's", ['mayor’s']],
  ['words that a question cut short', 'The bridge is safe.', '“…bridge is…”', ['bridge is']],
  ['every place', 'a b, a b', 'a b', ['a b', 'a b']],
  ['signs that mean something to patterns', 'It cost $4 (net).', '$4 (net).', ['$4 (net).']],
  [
    'words with hyphens',
    'A well-known pier, 2016-19.',
    'well-known pier, 2016-19',
    ['well-known pier, 2016-19'],
  ],
  ['nothing where they do not stand', 'The bridge is safe.', 'bridge was', []],
])('finds %s', (_, text, words, places) => {
  expect(found(text, words)).toEqual(places);
});

test.each(['', '  ', '“”', '…'])('has nothing to look for in “%s”', (words) => {
  expect(findWords('The bridge is safe.', words)).toBeNull();
});

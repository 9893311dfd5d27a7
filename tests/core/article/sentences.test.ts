/** Where sentences end, and where they only seem to. */
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/core/article/span.ts';
import { articleOf } from '../../fixtures/key-of.ts';

function sentencesOf(text: string): string[] {
  const article = articleOf(text);
  return article.sentences.map((sentence) => textOf(article.text, sentence));
}

/** A text whose sentences are divided by " | ", which is no part of it. */
const splits = (marked: string) => {
  const sentences = marked.split(' | ');
  expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
};

describe('a sentence does not end after', () => {
  test.each([
    ['a title', 'The vote was called by Sen. Thorne on Monday. | Nobody came.'],
    ['several titles', 'Gov. Ferrow met Rep. Okonjo, Dr. Dahl and Mrs. Quill. | They had tea.'],
    ['an abbreviated country', 'The U.S. Navy sent a boat. | It sank.'],
    ['a country before a name', 'A former U.S. President Thorne came. | Nobody saw him.'],
    ['an initial', 'The ferry belongs to Ada M. Quill. | She is seventy.'],
    ['two initials', 'The novel by J. R. Verrin sold well. | He was glad.'],
    ['“No.” before a number', 'The boat was No. 5 in the line. | It was late.'],
    ['a decimal point', 'The sea rose by 3.5 meters on Monday. | It fell again.'],
    ['a price', 'It costs $1.25 a day. | Few can pay.'],
    ['“a.m.” in mid-sentence', 'The ferry left at 8 a.m. on Monday. | It was full.'],
    ['“Inc.” in mid-sentence', 'Alder Foods Inc. sells fish. | It is fresh.'],
    ['a shortened month', 'The ferry sank on Jan. 5 in the harbor. | It was cold.'],
    ['“vs.”', 'The game was Port Alder vs. Kestrel Bay. | It rained.'],
    ['“St.”', 'The ferry stops at St. Brennan. | Then it turns.'],
    ['an ellipsis before a small letter', 'The ferry … well, it sank. | Nobody laughed.'],
    ['three dots before a small letter', 'The ferry sank... and then it rose. | Nobody laughed.'],
  ])('%s', (_, marked) => splits(marked));

  test.each([
    ['question mark', '“Who let the water out?” she asked. | Nobody spoke.'],
    ['exclamation mark', '“Get out!” he shouted. | Nobody moved.'],
    ['comma', '“It sank,” he said. | Nobody moved.'],
  ])('a %s inside marks, where a small letter follows', (_, marked) => splits(marked));
});

describe('a sentence ends', () => {
  test.each([
    ['at a period', 'The ferry sank. | Nobody was hurt.'],
    ['at a question mark', 'Who knew? | The captain did.'],
    ['inside marks', '“The ferry sank.” | The captain swam.'],
    ['inside guillemets', '«The ferry sank.» | The captain swam.'],
    ['behind a bracket', 'The ferry sank (it was old). | The captain swam.'],
    ['after “No” as an answer', 'The captain said no. | The ferry sank.'],
    ['after “a.m.” before a new subject', 'The ferry left at 8 a.m. | The captain was asleep.'],
    ['after “U.S.” before a new subject', 'The captain is from the U.S. | He likes it here.'],
    ['after “Inc.” before a new subject', 'He works for Alder Foods Inc. | The firm sells fish.'],
    ['after three dots before a capital', 'The ferry sank... | Nobody laughed.'],
    ['after a year', 'The ferry was built in 1931. | It sank in 2024.'],
    ['between sentences of one quote', '“The ferry sank. | It was old. | Nobody cared,” she said.'],
  ])('%s', (_, marked) => splits(marked));
});

test('sentences of a wrapped paragraph run over its lines', () => {
  const text = [
    'The ferry of Port Alder sank in the harbor on Monday, a little',
    'after the morning bell, with the mail of all the bay. It had',
    'been built in 1931.',
  ].join('\n');
  expect(sentencesOf(text)).toEqual([
    'The ferry of Port Alder sank in the harbor on Monday, a little\nafter the morning bell, with the mail of all the bay.',
    'It had\nbeen built in 1931.',
  ]);
});

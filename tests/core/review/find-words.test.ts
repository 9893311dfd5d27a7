import { describe, expect, test } from 'vitest';
import { findWords } from '../../../src/core/review/find-words.ts';

const TEXT = 'The goat paid. “It’s old – and it creaks,” said Jo Pell.\nThe goats slept; the Goat paid.';

const found = (typed: string) => findWords(TEXT, typed).map(({ start, end }) => TEXT.slice(start, end));

describe('words of the article that somebody types', () => {
  test('are found as they stand there', () => {
    expect(found('The goat paid')).toEqual(['The goat paid']);
    expect(found('“It’s old – and it creaks,”')).toEqual(['“It’s old – and it creaks,”']);
  });

  test('are found with the marks and capitals of a keyboard', () => {
    expect(found('"it\'s old - and it creaks," said')).toEqual(['“It’s old – and it creaks,” said']);
    expect(found('the GOAT paid')).toEqual(['The goat paid', 'the Goat paid']);
  });

  test('are found where somebody put marks around them', () => {
    expect(found('"said Jo Pell"')).toEqual(['said Jo Pell']);
  });

  test('are whole words, across the ends of lines', () => {
    expect(found('Pell. The goats')).toEqual(['Pell.\nThe goats']);
    expect(found('oat')).toEqual([]);
    expect(found('goat slept')).toEqual([]);
  });

  test('are nothing where nothing was typed', () => {
    expect(found('')).toEqual([]);
    expect(found('""')).toEqual([]);
  });
});

/** Where a statement is cut into clauses. */
import { describe, expect, test } from 'vitest';
import { analyzed } from '../../../fixtures/analyzed.ts';

function clausesOf(text: string): string[] {
  const { analysis, words } = analyzed(text);
  return analysis.statements.map(words);
}

describe('a sentence is cut', () => {
  test.each([
    ['before an infinitive', 'The crew tried to dock.', ['The crew tried', 'to dock.']],
    ['behind an object', 'The owner asked the crew to dock.', ['The owner asked the crew', 'to dock.']],
    [
      'before and behind a relative clause',
      'The crew who had slept ashore has sailed.',
      ['The crew', 'who had slept ashore', 'has sailed.'],
    ],
    [
      'before and behind a participle',
      'A key found on deck may be hers.',
      ['A key', 'found on deck', 'may be hers.'],
    ],
    [
      'behind the infinitive of a noun',
      'The decision to sail was wrong.',
      ['The decision', 'to sail', 'was wrong.'],
    ],
    [
      'before a contact clause',
      'They sold the ferry they had bought.',
      ['They sold the ferry', 'they had bought.'],
    ],
    [
      'behind the comma of a relative clause',
      'Under a law that had failed twice, the crew was paid.',
      ['Under a law', 'that had failed twice,', 'the crew was paid.'],
    ],
    [
      'before what is compared',
      'It cost more than it would have cost elsewhere.',
      ['It cost more', 'than it would have cost elsewhere.'],
    ],
    [
      'before an afterthought',
      'The crew slept ashore, mostly in tents.',
      ['The crew slept ashore,', 'mostly in tents.'],
    ],
    [
      'before a second predicate that is hedged',
      'The crew slept and sometimes cooked.',
      ['The crew slept', 'and sometimes cooked.'],
    ],
    [
      'behind an opening clause that “and” precedes',
      'And while the crew was not paid, the owner was rich.',
      ['And', 'while the crew was not paid,', 'the owner was rich.'],
    ],
  ])('%s', (_, text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });
});

describe('a sentence is not cut', () => {
  test.each([
    ['at “such as”', 'They sold boats such as the old ferry was.'],
    ['at “The Who”', 'The captain likes The Who and old songs.'],
    ['at “WHO”', 'They read the new WHO report on the fever.'],
    ['inside a list that “while” opens', 'While some western, northern and old ports shut.'],
  ])('%s', (_, text) => {
    expect(clausesOf(text)).toEqual([text]);
  });
});

test('the clauses of any sentence cover it without gaps', () => {
  const text = 'The crew who failed to dock may have hoped that the ice, which was thin, would not hold.';
  const clauses = clausesOf(text);
  expect(clauses.length).toBeGreaterThan(3);
  expect(clauses.join(' ')).toBe(text);
});

test('a long run of participles is cut in linear time', () => {
  const run = (n: number) => {
    const text = `${'a ferry moved to a pier used by a crew who slept in a cabin made of oak '.repeat(n)}.`;
    const start = performance.now();
    analyzed(text);
    return performance.now() - start;
  };
  run(200);
  const short = Math.min(run(400), run(400), run(400));
  expect(run(3200)).toBeLessThan(short * 8 * 6 + 50);
});

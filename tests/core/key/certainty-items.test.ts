/** Which statements are asked about as to how firmly they are put, and by whom. */
import { describe, expect, test } from 'vitest';
import { builtKey, itemsOf } from '../../fixtures/built-key.ts';

const asked = (text: string) => itemsOf(builtKey(text), 'certainty');

describe('a guess', () => {
  test.each([
    [
      'in front of the sentence',
      'Perhaps more than anyone, the harbor board has fought the sale of the pier.',
    ],
    ['in an aside', 'The harbor board, perhaps the oldest in the bay, has fought the sale of the pier.'],
  ])('is not asked about where it belongs to a part %s', (_, text) => {
    expect(asked(text).filter(({ level }) => level === 'speculative')).toEqual([]);
  });

  test('is asked about where it belongs to the sentence', () => {
    const items = asked('Perhaps the harbor board of Port Alder has sold the old pier.');
    expect(items.map(({ level }) => level)).toEqual(['speculative']);
  });
});

describe('a source’s word', () => {
  const TEXT =
    'Peter Dahl met Owen Marsh at the harbor on Tuesday. He said that the warehouse had held forty tons of fish oil.';

  test('is asked about even where it is not sure whose it is, and nobody is named then', () => {
    const items = asked(TEXT).filter(({ level }) => level === 'attributed');
    expect(items.map(({ statement }) => statement)).toEqual([
      'The warehouse had held forty tons of fish oil.',
    ]);
    expect(items[0]!.explanation).toMatch(/^It is told as somebody’s word\./);
    expect(items[0]!.explanation).not.toMatch(/Dahl|Marsh/);
  });

  test('is not asked about in "Says who?" then', () => {
    expect(itemsOf(builtKey(TEXT), 'claims').map(({ status }) => status)).not.toContain('single-source');
  });

  test('may be told by a word alone: reportedly', () => {
    const [item] = asked('The warehouse in Port Alder was reportedly set on fire by two young men.');
    expect(item).toMatchObject({ level: 'attributed', rule: 'word-reportedly' });
  });
});

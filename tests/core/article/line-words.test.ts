/** Words between white space, counted no farther than needed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasAtMostWords } from '../../../src/core/article/line-words.ts';

const line = fc
  .array(fc.constantFrom('a', 'é', ' ', '  ', '\n', '\t', '\u00a0', '\u2003', '“b', '港'))
  .map((parts) => parts.join('').trim());

test('counts as a split at white space does', () => {
  fc.assert(
    fc.property(line, fc.nat(6), (text, most) => {
      expect(hasAtMostWords(text, 0, text.length, most)).toBe(text.split(/\s+/).length <= most);
    }),
  );
});

test('counts between its bounds alone', () => {
  expect(hasAtMostWords('one two three four', 4, 13, 2)).toBe(true);
  expect(hasAtMostWords('one two three four', 4, 18, 2)).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf, trimSpan } from '../../../src/core/article/span.ts';
import { describeSpan, findText } from '../../../src/core/pack/find-text.ts';

const TEXT = 'She said no.\nHe said yes (twice). She   said yes.';
const whole = { start: 0, end: TEXT.length };
const starts = (selector: { exact: string; prefix?: string; suffix?: string }, area = whole) =>
  findText(TEXT, area, selector).map((span) => span.start);

describe('a selector', () => {
  test('finds every place where its words stand', () => {
    expect(starts({ exact: 'said' })).toEqual([4, 16, 40]);
  });

  test('finds places that overlap', () => {
    expect(findText('aaa', { start: 0, end: 3 }, { exact: 'aa' })).toHaveLength(2);
  });

  test('takes only the place after its prefix and before its suffix', () => {
    expect(starts({ exact: 'said', prefix: 'He' })).toEqual([16]);
    expect(starts({ exact: 'said', suffix: 'no' })).toEqual([4]);
    expect(starts({ exact: 'said', prefix: 'She', suffix: 'yes' })).toEqual([40]);
    expect(starts({ exact: 'said', prefix: 'He', suffix: 'no' })).toEqual([]);
  });

  test('matches any white space with white space', () => {
    expect(starts({ exact: 'no. He' })).toEqual([9]);
    expect(starts({ exact: 'She said yes' })).toEqual([34]);
  });

  test('takes marks that mean something in patterns for what they are', () => {
    expect(starts({ exact: '(twice).' })).toEqual([25]);
    expect(starts({ exact: '.*' })).toEqual([]);
  });

  test('stays within the area, and looks for its surroundings there only', () => {
    expect(starts({ exact: 'said' }, { start: 13, end: 32 })).toEqual([16]);
    expect(starts({ exact: 'said', prefix: 'He' }, { start: 15, end: 32 })).toEqual([]);
  });
});

test('any span without white space around it is found again by its description', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'ab', 'a.', '(', '\n', '  ', 'é', '$1'), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (parts, from, length) => {
      const text = parts.join(' ');
      const start = from % text.length;
      const span = trimSpan(text, { start, end: Math.min(text.length, start + 1 + (length % 12)) });
      fc.pre(span.end > span.start);
      const area = { start: 0, end: text.length };
      const found = findText(text, area, describeSpan(text, area, span));
      expect(found.map((place) => textOf(text, place))).toEqual([textOf(text, span)]);
      expect(found).toEqual([span]);
    }),
    { numRuns: 2_000 },
  );
});

test('long words in a long text are found where a search by pattern finds them', () => {
  const unit = fc.constantFrom('ab ', 'a', 'b\n', '  ', 'ab', 'é');
  fc.assert(
    fc.property(
      fc.array(unit, { minLength: 1, maxLength: 30 }),
      fc.nat(),
      fc.nat(),
      (parts, from, length) => {
        const text = parts.join('');
        const start = from % text.length;
        const exact = text.slice(start, start + 1 + (length % 8)).trim();
        fc.pre(exact !== '');
        const pattern = new RegExp(`(?=(${exact.replace(/\s+/g, '\\s+')}))`, 'g');
        const expected = [...text.matchAll(pattern)].map(({ index, 1: words = '' }) => ({
          start: index,
          end: index + words.length,
        }));
        const area = { start: 0, end: text.length };
        expect(findText(text, area, { exact })).toEqual(expected);
        // The same text, so far apart that it is searched in another way.
        const far = `${text}${'.'.repeat(5_000_000)}`;
        if (length % 20 === 0)
          expect(findText(far, { start: 0, end: far.length }, { exact })).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});

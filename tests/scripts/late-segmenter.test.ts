import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LateSegmenter } from '../../scripts/build/late-segmenter.ts';

const MARKS = [
  'a',
  ' ',
  '\n',
  '\r',
  '\u001b',
  '─',
  '⠋',
  '·',
  '“',
  '’',
  'é',
  'e\u0301',
  '\u00ad',
  '\u200d',
  '©',
  '®',
  '‼',
  '\ufe0f',
  '中',
  '🇪',
  '🇸',
  '👩',
  '각',
  'ำ',
];

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...MARKS)).map((parts) => parts.join('')),
);

const cut = (segmenter: Intl.Segmenter | LateSegmenter, of: string) =>
  [...segmenter.segment(of)].map(({ segment, index }) => ({ segment, index }));

test('cuts every text into the graphemes that Intl finds', () => {
  const real = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  fc.assert(
    fc.property(text, (of) => {
      expect(cut(new LateSegmenter(), of)).toEqual(cut(real, of));
    }),
    { numRuns: 2000 },
  );
});

test('cuts each single character of the terminal’s usual alphabets as Intl does, beside any other', () => {
  const real = new Intl.Segmenter();
  const plain = Array.from({ length: 0x2900 }, (_, code) => String.fromCharCode(code));
  const others = plain.flatMap((character) =>
    [character, `${character}a`, `a${character}`, `${character}\u2500`, `\u00e9${character}`].filter(
      (of) => JSON.stringify(cut(new LateSegmenter(), of)) !== JSON.stringify(cut(real, of)),
    ),
  );
  expect(others).toEqual([]);
});

test('leaves sentences to Intl', () => {
  const late = new LateSegmenter('en', { granularity: 'sentence' });
  expect(cut(late, 'It rained. We left.')).toHaveLength(2);
});

test('finds the grapheme at an index as Intl does, within the text and outside of it', () => {
  const real = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const at = (segmenter: Intl.Segmenter | LateSegmenter, of: string, index: number) => {
    const found = segmenter.segment(of).containing(index);
    return found && { segment: found.segment, index: found.index };
  };
  fc.assert(
    fc.property(text, fc.integer({ min: -1, max: 12 }), (of, index) => {
      expect(at(new LateSegmenter(), of, index)).toEqual(at(real, of, index));
    }),
    { numRuns: 2000 },
  );
});

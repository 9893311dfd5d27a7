/** Wrapping: lines fit, nothing but white space is lost, and offsets point back into the text. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { wrapText } from '../../src/ui/text/wrap-text.ts';

function lines(text: string, width: number): string[] {
  return wrapText(text, width).map(({ start, end }) => text.slice(start, end));
}

describe('wrapText', () => {
  test('breaks at spaces', () => {
    expect(lines('the old ferry pier', 9)).toEqual(['the old', 'ferry', 'pier']);
  });

  test('fills a line to its last column', () => {
    expect(lines('the old ferry pier', 13)).toEqual(['the old ferry', 'pier']);
  });

  test('cuts a word that is longer than a line', () => {
    expect(lines('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
  });

  test('breaks after a hyphen', () => {
    expect(lines('a slow-motion emergency', 8)).toEqual(['a slow-', 'motion', 'emergenc', 'y']);
  });

  test('takes a line break in the text for a space', () => {
    expect(lines('one\ntwo', 20)).toEqual(['one\ntwo']);
  });

  test('breaks between Chinese characters, two columns each', () => {
    expect(lines('市議会は古い桟橋を閉鎖する', 8)).toEqual(['市議会は', '古い桟橋', 'を閉鎖す', 'る']);
  });

  test('begins no line with a closing mark', () => {
    expect(lines('市議会は、古い', 8)).toEqual(['市議会', 'は、古い']);
  });

  test('keeps combining marks and joined emoji together', () => {
    const family = '👨‍👩‍👧';
    expect(lines(`e\u0301e\u0301e\u0301${family}${family}`, 3)).toEqual([
      'e\u0301e\u0301e\u0301',
      family,
      family,
    ]);
  });

  test('gives one empty line for nothing but white space', () => {
    expect(wrapText('  \n ', 10)).toEqual([{ start: 0, end: 0 }]);
  });

  test('wraps a range and gives offsets into the whole text', () => {
    expect(wrapText('xx one two yy', 5, { start: 3, end: 10 })).toEqual([
      { start: 3, end: 6 },
      { start: 7, end: 10 },
    ]);
  });

  const anyText = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '-', '“', '’', 'é', 'e\u0301', '市', '。', '👍🏽', '\n', '—'),
  });

  test('never makes a line wider than asked', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 20 }), (text, width) => {
        for (const line of lines(text, width))
          expect(stringWidth(line.replace(/\s/g, ' '))).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('loses nothing but white space', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 20 }), (text, width) => {
        expect(lines(text, width).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  test('never goes back in the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 20 }), (text, width) => {
        const spans = wrapText(text, width);
        spans.forEach((span, index) => {
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          if (index > 0) expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]!.end);
        });
      }),
    );
  });

  test('takes time linear in the length', () => {
    const time = (length: number) => {
      const text = '“Aé市 word-word” '.repeat(length);
      wrapText(text, 66);
      const start = performance.now();
      for (let i = 0; i < 3; i++) wrapText(text, 66);
      return performance.now() - start;
    };
    time(500);
    // Quadratic growth would be 64 times as long.
    expect(time(4000) / time(500)).toBeLessThan(24);
  });
});

/** What may stay in text from outside, and what must never reach a terminal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '../../../src/core/article/clean-text.ts';

/** Strings dense in the pieces that escape sequences are made of. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\x1b',
        '\x1b[',
        '\x1b]',
        '\x1bP',
        '\x1b_',
        '\x1b^',
        '\x1bX',
        '\x1b\\',
        '\x9b',
        '\x9d',
        '\x90',
        '\x9c',
        '\x07',
        '31',
        ';',
        'm',
        ' ',
        '(',
        '\r',
        '\n',
        '\r\n',
        '\t',
        '\u2028',
        '\u202e',
        '\u2066',
        '\ufeff',
        '\ud83d',
        '\ude00',
        'Quill',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('cleanText', () => {
  it.each([
    ['colors', 'a \x1b[1;31mred\x1b[0m word', 'a red word'],
    ['cursor moves and clearing', '\x1b[2J\x1b[10;20Htext\x1b[?25l', 'text'],
    ['sequences with intermediates', 'a\x1b[2 qb', 'ab'],
    ['a window title ended by BEL', '\x1b]0;owned\x07text', 'text'],
    ['a hyperlink ended by ST', '\x1b]8;;http://a.example/\x1b\\link\x1b]8;;\x1b\\', 'link'],
    ['DCS, SOS, PM and APC strings', 'a\x1bPq#0\x1b\\b\x1bXs\x1b\\c\x1b^p\x1b\\d\x1b_k\x1b\\e', 'abcde'],
    ['8-bit CSI and OSC', 'a\x9b31mb\x9d0;t\x9cc', 'abc'],
    ['single-character escapes', 'a\x1b7b\x1bcc\x1b(Bd', 'abcd'],
    ['an escape at the very end', 'end\x1b', 'end'],
    ['a CSI cut short by a line break', 'a\x1b[12\nb', 'a\nb'],
    ['bells, NULs, backspaces and deletes', 'a\x07b\0c\bd\x7fe', 'abcde'],
    ['direction overrides and isolates', 'a\u202eb\u202cc\u2066d\u2069', 'abcd'],
    ['byte order marks', '\ufeffa\ufeffb', 'ab'],
  ])('removes %s', (_name, dirty, clean) => {
    expect(cleanText(dirty)).toBe(clean);
  });

  it('turns every kind of line break into one newline', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u2029e\x85f\fg\vh\ni')).toBe('a\nb\nc\nd\ne\nf\ng\nh\ni');
  });

  it('turns tabs into spaces', () => {
    expect(cleanText('a\tb')).toBe('a b');
  });

  it('replaces half a surrogate pair and keeps whole ones', () => {
    expect(cleanText('a\ud83d b\ude00 c😀')).toBe('a\ufffd b\ufffd c😀');
  });

  it('keeps the text after a control string that is never closed', () => {
    expect(cleanText('Before. \x1b]0;After, said Quill.\nNext line.')).toBe(
      'Before. 0;After, said Quill.\nNext line.',
    );
  });

  it('keeps letters, quotation marks, no-break spaces and direction marks of any language', () => {
    const text = '„Möglich“, sagte «Иван»\u00a0— 「可能」 \u200fאולי\u200e 👩‍👩‍👧 ‘yes’ …';
    expect(cleanText(text)).toBe(text);
  });

  it('leaves nothing that a terminal could act on', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]/);
        expect(clean.isWellFormed()).toBe(true);
      }),
    );
  });

  it('changes nothing when it cleans a second time', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it('never changes text that holds nothing unsafe', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '“', '”', ' ', '\n', '[', ']', '31m', '😀') }),
        (text) => {
          expect(cleanText(text)).toBe(text);
        },
      ),
    );
  });

  it.each([
    ['openings', '\x1b]'],
    ['8-bit openings', '\x9d'],
    ['endless parameters', '\x1b[1;1;1;1;1;1;1;1'],
    ['unclosed strings', '\x1bPaaaaaaaaaaaaaaaa\n'],
    ['lone escapes before spaces', '\x1b        '],
  ])('cleans a megabyte of %s in a moment', (_name, piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    const started = performance.now();
    cleanText(text);
    cleanText(`\x1b]${'a'.repeat(1_000_000)}`);
    // A quadratic match would take minutes.
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('cleanLine', () => {
  it('makes one line without white space at its ends', () => {
    expect(cleanLine('  Ada\r\n\tQuill \u2028 (Mayor)\x1b[0m ')).toBe('Ada Quill (Mayor)');
  });

  it('cuts at the limit and says so with an ellipsis', () => {
    expect(cleanLine('abcdef', 6)).toBe('abcdef');
    expect(cleanLine('abcdefg', 6)).toBe('abcde…');
    expect(cleanLine('abcd efg', 6)).toBe('abcd…');
  });

  it('never cuts through a surrogate pair', () => {
    expect(cleanLine('abc😀😀', 5)).toBe('abc…');
  });

  it('gives one well-formed line within the limit, whatever comes in', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 30 }), (text, limit) => {
        const line = cleanLine(text, limit);
        expect(line.length).toBeLessThanOrEqual(limit);
        expect(line).toBe(line.trim());
        expect(line).not.toContain('\n');
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });
});

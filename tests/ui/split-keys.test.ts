/** Keys out of chunks: the same keys however the terminal's input was cut. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ESCAPE_KEY, flushKeys, type KeyRest, NO_REST, splitKeys } from '../../src/ui/split-keys.ts';

/** All keys of some chunks, once nothing more comes. */
function keysOf(...chunks: string[]): string[] {
  const keys: string[] = [];
  let rest: KeyRest = NO_REST;
  for (const chunk of chunks) {
    const split = splitKeys(rest, chunk);
    keys.push(...split.keys);
    rest = split.rest;
  }
  return [...keys, ...flushKeys(rest).keys];
}

describe('splitKeys', () => {
  test('finds a number and Enter in one chunk', () => {
    expect(keysOf('2\r')).toEqual(['2', '\r']);
  });

  test('finds three keys in a burst', () => {
    expect(keysOf('jjj')).toEqual(['j', 'j', 'j']);
  });

  test('puts an arrow together that arrives in three pieces', () => {
    expect(keysOf('\x1b', '[', 'B')).toEqual(['\x1b[B']);
  });

  test('keeps arrows in a row apart', () => {
    expect(keysOf('\x1b[B\x1b[B\x1bOA')).toEqual(['\x1b[B', '\x1b[B', '\x1bOA']);
  });

  test('takes a lone ESC for the Escape key', () => {
    expect(keysOf('\x1b')).toEqual([ESCAPE_KEY]);
  });

  test('takes ESC and a letter for Escape and then the letter', () => {
    expect(keysOf('\x1bj')).toEqual([ESCAPE_KEY, 'j']);
  });

  test('takes two ESC for Escape twice', () => {
    expect(keysOf('\x1b\x1b')).toEqual([ESCAPE_KEY, ESCAPE_KEY]);
  });

  test('takes a line feed for Enter', () => {
    expect(keysOf('\n')).toEqual(['\r']);
  });

  test('keeps what is pasted together, as one key', () => {
    expect(keysOf('1\x1b[200~2\r3\x1b[2', '01~4')).toEqual(['1', '\x1b[200~2\r3\x1b[201~', '4']);
  });

  test('sees Ctrl+C inside a paste that never ends', () => {
    expect(keysOf('\x1b[200~2222', '\x03')).toEqual(['\x03']);
  });

  test('does not wait for a sequence longer than any key', () => {
    expect(keysOf(`\x1b[${'1'.repeat(100)}`).length).toBeGreaterThan(1);
  });

  test('gives the same keys however the input is cut', () => {
    const pieces = fc.constantFrom(
      '1',
      'j',
      '\r',
      '\t',
      ' ',
      'é',
      '市',
      '👍',
      '\x1b[B',
      '\x1bOA',
      '\x1b[5~',
      '\x1b[1;5C',
      '\x1b[200~1\r\x1b[A\x1b[201~',
      '\x1b',
      '\x7f',
    );
    fc.assert(
      fc.property(fc.array(pieces), fc.array(fc.nat({ max: 60 })), (keys, cuts) => {
        const input = keys.join('');
        const places = [
          0,
          ...[...cuts].sort((a, b) => a - b).filter((cut) => cut <= input.length),
          input.length,
        ];
        const chunks = places.slice(1).map((place, index) => input.slice(places[index], place));
        // A decoder never cuts a character in two.
        fc.pre(chunks.every((chunk) => chunk.isWellFormed()));
        expect(keysOf(...chunks)).toEqual(keysOf(input));
      }),
    );
  });
});

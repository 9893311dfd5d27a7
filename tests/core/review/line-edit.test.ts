import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edited, type LineEdit, type LineStep, lineEdit } from '../../../src/core/review/line-edit.ts';

const MOST = 60;

/** The text with a bar where the cursor is. */
const shown = ({ text, cursor }: LineEdit) => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

function pressed(text: string, ...steps: LineStep[]): string {
  return shown(steps.reduce((line, step) => edited(line, step, MOST), lineEdit(text)));
}

const put = (text: string): LineStep => ({ do: 'insert', text });

describe('a line that is typed', () => {
  test('takes text where the cursor is', () => {
    expect(pressed('said Quill', { do: 'word-left' }, put('Ada '))).toBe('said Ada |Quill');
    expect(pressed('b', { do: 'home' }, put('a'), { do: 'end' }, put('c'))).toBe('abc|');
  });

  test('moves and deletes by what people see as one character', () => {
    expect(pressed('a👩‍👩‍👧e\u0301', { do: 'left' }, { do: 'left' })).toBe('a|👩‍👩‍👧e\u0301');
    expect(pressed('a👩‍👩‍👧', { do: 'delete-left' })).toBe('a|');
    expect(pressed('e\u0301b', { do: 'home' }, { do: 'delete-right' })).toBe('|b');
  });

  test('deletes the word before the cursor, and all before or behind it', () => {
    expect(pressed('the old  pier ', { do: 'delete-word' })).toBe('the old  |');
    expect(pressed('the old pier', { do: 'word-left' }, { do: 'delete-before' })).toBe('|pier');
    expect(pressed('the old pier', { do: 'word-left' }, { do: 'delete-behind' })).toBe('the old |');
  });

  test('takes pasted lines as one, without what a terminal would obey', () => {
    expect(pressed('', put('one\ntwo\x1b[31m\tthree\u0007'))).toBe('one two three|');
  });

  test('takes no more than fits, and cuts no character', () => {
    expect(shown(edited(lineEdit('abc'), put('👍👍'), 6))).toBe('abc👍|');
  });
});

const step = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), text: fc.string({ unit: 'grapheme', maxLength: 12 }) }),
  fc.record({ do: fc.constant('to' as const), at: fc.integer({ min: -2, max: 70 }) }),
  fc.record({
    do: fc.constantFrom<Exclude<LineStep['do'], 'insert' | 'to'>>(
      'left',
      'right',
      'word-left',
      'word-right',
      'home',
      'end',
      'delete-left',
      'delete-right',
      'delete-word',
      'delete-before',
      'delete-behind',
    ),
  }),
);

test('whatever is pressed, the cursor stands in the text, which is well formed and not too long', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let line = lineEdit('“Straße” – 👍🏽');
      for (const each of steps) {
        line = edited(line, each, MOST);
        expect(line.cursor).toBeGreaterThanOrEqual(0);
        expect(line.cursor).toBeLessThanOrEqual(line.text.length);
        expect(line.text.length).toBeLessThanOrEqual(MOST);
        expect(line.text.isWellFormed()).toBe(true);
        expect(line.text.slice(0, line.cursor).isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

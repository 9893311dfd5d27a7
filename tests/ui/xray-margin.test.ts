/** The margin of the x-ray: names where there is room for them, letters everywhere else. */
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { plainText } from '../../src/ui/text/rich-text.ts';
import { marginOf, marginWidth } from '../../src/ui/text/xray-margin.ts';
import { voicesOf, type XrayLine } from '../../src/ui/text/xray-page-lines.ts';
import { FINDINGS } from '../fixtures/english.ts';

const speakers = ['Quill', 'Oster', 'Northlight Hotels', '北港ホテル組合連合会'].map((shortName, index) => ({
  id: shortName,
  letter: 'ABCD'[index]!,
  name: shortName,
  shortName,
  role: null,
}));

const quoting = (...letters: string[]): XrayLine => ({
  offset: 0,
  runs: [],
  letters,
  signs: [],
  marks: new Set([1]),
});

function margin(line: XrayLine, above: XrayLine | null, named: boolean): string {
  const voices = voicesOf(speakers);
  return plainText(
    marginOf(line, above, { speakers, voices, words: FINDINGS.xray, named, at: null, pointer: '>' }),
  );
}

test.each([
  [quoting('A'), null, 'A Quill'],
  [quoting('A'), quoting('A'), 'A'],
  [quoting('A'), quoting('B'), 'A Quill'],
  [quoting('A'), quoting(), 'A Quill'],
  [quoting('C'), null, 'C Northlight…'],
  [quoting('D'), null, 'D 北港ホテル…'],
  // Two whole names do not fit, and half a name would be nobody’s.
  [quoting('A', 'B'), null, 'AB'],
  [quoting(), null, ''],
])('%# with room for names', (line, above, shown) => {
  const text = margin(line, above, true);
  expect(text.trim()).toBe(shown);
  expect(stringWidth(text)).toBe(marginWidth(true));
});

test.each([
  [['A'], 'A'],
  [['A', 'B', 'C', 'D'], 'AB+'],
])('%j without room is %s', (letters, shown) => {
  const text = margin(quoting(...letters), null, false);
  expect(text.trim()).toBe(shown);
  expect(stringWidth(text)).toBe(marginWidth(false));
});

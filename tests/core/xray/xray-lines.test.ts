/** The x-ray in plain lines. */
import { expect, test } from 'vitest';
import { letterAt } from '../../../src/core/xray/speaker-letters.ts';
import { xrayLines } from '../../../src/core/xray/xray-lines.ts';
import { builtKey } from '../../fixtures/built-key.ts';
import { ENGLISH, xrayed } from '../../fixtures/english.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';
import { readFrame, updatesFrames, writeFrame } from '../../ui/frame-files.ts';

test('read as a legend, the article with numbered marks, and the list of marks', () => {
  const text = xrayLines(xrayed(sampleKey()), ENGLISH).join('\n');
  if (updatesFrames()) writeFrame('xray-lines', text);
  expect(text).toBe(readFrame('xray-lines'));
});

test('list every number that the text has, once', () => {
  const xray = xrayed(sampleKey());
  const lines = xrayLines(xray, ENGLISH);
  const listed = lines.flatMap((line) => /^(\d+)\. \S /.exec(line)?.[1] ?? []).map(Number);
  expect(listed).toEqual(xray.marks.map(({ number }) => number));
});

test('say that there is nothing to mark', () => {
  expect(xrayLines(xrayed(builtKey('Rain.')), ENGLISH).join('\n')).toContain('nothing to mark');
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [52, 'BA'],
  [702, 'AAA'],
])('speaker %i has the letter %s', (index, letter) => {
  expect(letterAt(index)).toBe(letter);
});

/** Whom a pronoun, a surname or a role stands for, seen by who is credited. */
import { describe, expect, test } from 'vitest';
import { THRESHOLDS } from '../../../../src/core/key/thresholds.ts';
import { analyzed } from '../../../fixtures/analyzed.ts';

/** The last quote in marks. */
const last = (text: string) => {
  const quote = analyzed(text).marked.at(-1);
  if (!quote) throw new Error(`no quote in: ${text}`);
  return quote;
};

describe('a source is', () => {
  test.each([
    ['he, after one man', 'Peter Dahl owns a mill. “It is old,” he said.', 'Peter Dahl', 'he'],
    ['she, after one woman', 'Ada Quill owns a ferry. “It is old,” she said.', 'Ada Quill', 'she'],
    ['he, past a woman', 'Peter Dahl met Ada Quill. “It is old,” he said.', 'Peter Dahl', 'he'],
    ['she, past a man', 'Ada Quill met Peter Dahl. “It is old,” she said.', 'Ada Quill', 'she'],
    [
      'he, the speaker before rather than the one spoken of',
      '“It is old,” Peter Dahl said of the mill of Owen Marsh. “I want a new one,” he said.',
      'Peter Dahl',
      'he',
    ],
    ['a surname', 'Peter Dahl owns a mill. “It is old,” Dahl said.', 'Peter Dahl', 'Dahl'],
    ['a title and a surname', 'Ada Quill is here. “It is old,” Sen. Quill said.', 'Ada Quill', 'Sen. Quill'],
    [
      'the role that one bears behind the name',
      'Ada Quill, the mayor, came. “It is old,” the mayor said.',
      'Ada Quill',
      'the mayor',
    ],
    [
      'the role that one bears before the name',
      'Judge Ada Quill met Peter Dahl. “It is old,” the judge said.',
      'Ada Quill',
      'the judge',
    ],
    [
      'a role told apart by its place',
      'Alder President Ada Quill met Brindle President Peter Dahl. “It is old,” the Alder president said.',
      'Ada Quill',
      'the Alder president',
    ],
    [
      'the organization with the noun in its name',
      'The Alder Water Agency met. “It is old,” the agency said.',
      'Alder Water Agency',
      'the agency',
    ],
    ['officials without a name', '“It is old,” officials said.', 'officials', 'officials'],
    ['a document', '“It is old,” the report said.', 'report', 'the report'],
  ])('%s', (_, text, speaker, source) => {
    expect(last(text)).toMatchObject({ speaker, source });
  });
});

describe('the confidence stays below what is asked', () => {
  test.each([
    ['for he after two men of equal weight', 'Peter Dahl and Owen Marsh met. “It is old,” he said.'],
    [
      'for a role that two bear',
      'Peter Dahl, a senator, met Owen Marsh, a senator. “It is old,” the senator said.',
    ],
    ['for a surname that two people bear', 'Peter Quill met Ada Quill at the pier. “It is old,” Quill said.'],
    ['for he where no man was named', 'Ada Quill owns a ferry. “It is old and it leaks,” he said.'],
    ['for they', 'The Alder Water Agency met the Brindle Bank. “It is old,” they said.'],
    ['for it', 'The Alder Water Agency met the Brindle Bank. “It is old,” it said.'],
  ])('%s', (_, text) => {
    const { confidence, speaker } = last(text);
    expect(speaker === null ? 0 : confidence).toBeLessThan(THRESHOLDS.quotes);
  });
});

test('a surer source gives a surer quote', () => {
  const named = last('Peter Dahl met Owen Marsh. “It is old,” Peter Dahl said.').confidence;
  const pronoun = last('Peter Dahl met Owen Marsh. “It is old,” he said.').confidence;
  expect(named).toBeGreaterThan(pronoun);
});

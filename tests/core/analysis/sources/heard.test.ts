/** Pronouns that follow somebody who was not named in between. */
import { describe, expect, test } from 'vitest';
import { analyzed } from '../../../fixtures/analyzed.ts';

const last = (text: string) => analyzed(text).marked.at(-1)?.speaker;

describe('a pronoun stands for', () => {
  test.each([
    [
      'the one whose role was the subject, not a place named in between',
      'Mayor Ada Quill rose. The mayor turned to Alder and Marsh. “It is late,” she said.',
      'Ada Quill',
    ],
    [
      'the one whom pronouns kept meaning, not one who was only told something',
      'Ada Quill came. “It is old,” she said. “It is late,” she told Ruth Okonjo. “It leaks,” she said.',
      'Ada Quill',
    ],
    [
      'the one whose gender an earlier pronoun told',
      'Wren Dahl met Ruth Okonjo. “It is sound,” he said. “It is not,” she said.',
      'Ruth Okonjo',
    ],
    [
      'the wife by what she is called',
      'The mayor brought his wife, Wren Abede. Peter Dahl came too. “It is late,” she said.',
      'Wren Abede',
    ],
  ])('%s', (_, text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});

describe('an abbreviated title', () => {
  test.each([
    ['Gov. Ada Quill came. “It is late,” the governor said.'],
    ['Sen. Ada Quill came. “It is late,” the senator said.'],
    ['Rep. Ada Quill came. “It is late,” the congresswoman said.'],
    ['Rev. Ada Quill came. “It is late,” the pastor said.'],
  ])('%s', (text) => {
    expect(last(text)).toBe('Ada Quill');
  });
});

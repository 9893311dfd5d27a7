/** Words that reach the article through somebody else: who hands them on, and whose they are. */
import { describe, expect, test } from 'vitest';
import { analyzed } from '../../../fixtures/analyzed.ts';

const last = (text: string) => analyzed(text).marked.at(-1);

describe('a quote is handed on', () => {
  test.each([
    ['“The ferry is late,” Ada Quill said, according to the Alder Post.', 'Alder Post', 'Ada Quill'],
    ['According to the Alder Post, Ada Quill said “the ferry is late again.”', 'Alder Post', 'Ada Quill'],
    ['Owen Marsh said Ada Quill had called the ferry “a wreck with a flag.”', 'Owen Marsh', 'Ada Quill'],
    ['Owen Marsh said that the report called the ferry “a wreck with a flag.”', 'Owen Marsh', 'report'],
  ])('%s', (text, speaker, about) => {
    expect(last(text)).toMatchObject({ rule: 'handed-on', speaker, about });
  });

  test('also in the sentence behind it', () => {
    const text = '“The ferry is late,” Ada Quill said, according to the Alder Post. “It leaks as well.”';
    expect(last(text)).toMatchObject({ rule: 'same-paragraph', speaker: 'Alder Post', about: 'Ada Quill' });
  });
});

describe('nobody hands a quote on', () => {
  test.each([
    ['one speaker believes', 'Ada Quill said she believes the ferry is “a wreck with a flag.”', 'Ada Quill'],
    [
      'a clause of its own follows',
      'Owen Marsh said the mill is old, and Ada Quill called the ferry “a wreck.”',
      'Ada Quill',
    ],
    [
      'the report ends with the clause that opens the sentence',
      'After Owen Marsh said the mill was “old and damp,” Ada Quill said: “The ferry is worse.”',
      'Ada Quill',
    ],
    [
      'a relative clause tells of it',
      'Owen Marsh said he had seen the ferry, which Ada Quill called “a wreck with a flag.”',
      'Ada Quill',
    ],
  ])('where %s', (_, text, speaker) => {
    expect(last(text)).toMatchObject({ speaker, about: null });
  });
});

/** Where one statement ends and the next begins, and whose it is. */
import { describe, expect, test } from 'vitest';
import { analyzed } from '../../../fixtures/analyzed.ts';

/** The statements as "voice: words". */
function statementsOf(text: string): string[] {
  const { analysis, words, nameOf } = analyzed(text);
  return analysis.statements.map((s) => {
    const voice = s.voice === 'article' || s.voice === 'unnamed' ? s.voice : nameOf(s.voice);
    return `${voice}: ${words(s)}`;
  });
}

describe('one sentence is cut', () => {
  test.each([
    ['nowhere', 'The ferry sank on Monday.', ['article: The ferry sank on Monday.']],
    [
      'before a reported clause',
      'Ada Quill said the ferry was old.',
      ['article: Ada Quill said', 'Ada Quill: the ferry was old.'],
    ],
    [
      'behind a reported clause',
      'The ferry sank, Ada Quill said.',
      ['Ada Quill: The ferry sank,', 'article: Ada Quill said.'],
    ],
    [
      'around a direct quote, which keeps its marks',
      '“The ferry is late,” Ada Quill said.',
      ['Ada Quill: “The ferry is late,”', 'article: Ada Quill said.'],
    ],
    [
      'not around a partial quote',
      'Ada Quill called the ferry “a wreck.”',
      ['article: Ada Quill called the ferry “a wreck.”'],
    ],
    [
      'before “but”',
      'The ferry sank, but the crew swam.',
      ['article: The ferry sank,', 'article: but the crew swam.'],
    ],
    [
      'before “because”',
      'The ferry sank because it was old.',
      ['article: The ferry sank', 'article: because it was old.'],
    ],
    [
      'behind an opening clause',
      'Although the sea was calm, the ferry sank.',
      ['article: Although the sea was calm,', 'article: the ferry sank.'],
    ],
    [
      'around a relative clause',
      'The ferry, which was old, sank on Monday.',
      ['article: The ferry,', 'article: which was old,', 'article: sank on Monday.'],
    ],
    [
      'behind a semicolon',
      'The ferry sank; nobody was hurt.',
      ['article: The ferry sank;', 'article: nobody was hurt.'],
    ],
    [
      'before “and” with a subject of its own',
      'The ferry sank, and the crew was saved.',
      ['article: The ferry sank,', 'article: and the crew was saved.'],
    ],
    [
      'not before “and” in a list',
      'The ferry carried bicycles, mail and two dogs.',
      ['article: The ferry carried bicycles, mail and two dogs.'],
    ],
    [
      'before what is asked',
      'It is not clear if it sank.',
      ['article: It is not clear', 'article: if it sank.'],
    ],
    [
      'between the sentences of a quote',
      '“It sank. Nobody cared,” Ada Quill said.',
      ['Ada Quill: “It sank.', 'Ada Quill: Nobody cared,”', 'article: Ada Quill said.'],
    ],
  ])('%s', (_, text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('the voice is', () => {
  test('“unnamed” where a quote is credited to nobody', () => {
    expect(statementsOf('“Somebody ought to mend the ferry of the bay.”')).toEqual([
      'unnamed: “Somebody ought to mend the ferry of the bay.”',
    ]);
  });

  test('the article’s where the sentence only reports that somebody spoke', () => {
    expect(statementsOf('Ada Quill spoke for an hour.')).toEqual(['article: Ada Quill spoke for an hour.']);
  });
});

test('marks and stops never stand alone as statements', () => {
  for (const text of ['“It sank”. “It rose”.', 'It sank — so what?', '… It sank !', '(It sank.)']) {
    for (const statement of statementsOf(text)) expect(statement).toMatch(/: .*\p{L}/u);
  }
});

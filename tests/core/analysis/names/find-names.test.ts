import { describe, expect, test } from 'vitest';
import { groundOf } from '../../../fixtures/analyzed.ts';

const namesIn = (text: string) => groundOf(text).mentions.map((m) => m.words.join(' '));
const mentionIn = (text: string, name: string) => {
  const found = groundOf(text).mentions.find((m) => m.words.join(' ') === name);
  if (!found) throw new Error(`${name} was not found in: ${text}`);
  return found;
};

describe('a name is', () => {
  test.each([
    ['two words in mid-sentence', 'The ferry belongs to Ada Quill now.', ['Ada Quill']],
    ['at the start of a sentence', 'Ada Quill owns the ferry.', ['Ada Quill']],
    ['one with an initial', 'The ferry belongs to Ada M. Quill now.', ['Ada M. Quill']],
    ['one with a particle', 'The ferry belongs to Ada van Brandt now.', ['Ada van Brandt']],
    ['one with a suffix', 'The ferry belongs to Owen Marsh Jr. now.', ['Owen Marsh Jr.']],
    ['one with a hyphen', 'The ferry belongs to Ada Quill-Marsh now.', ['Ada Quill-Marsh']],
    ['one with an apostrophe', 'The ferry belongs to Ada O’Dell now.', ['Ada O’Dell']],
    ['one with an accent', 'The ferry belongs to Zoë Křenek now.', ['Zoë Křenek']],
    ['one with a function word', 'Al Under came. The ferry belongs to Al Under.', ['Al Under', 'Al Under']],
    ['a site', 'The ferry was sold, according to Alder.org.', ['Alder.org']],
    ['one with owners in the plural', 'It is the Harbor Teachers’ Union now.', ['Harbor Teachers’ Union']],
    ['an acronym', 'The ferry belongs to the AVFU now.', ['AVFU']],
    ['an organization with “of”', 'It is the Bank of Port Alder.', ['Bank of Port Alder']],
    [
      'before a possessive ’s, without it',
      "It is Ada Quill’s ferry, not Tomas Verrin's.",
      ['Ada Quill', 'Tomas Verrin'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('no name is', () => {
  test.each([
    ['the first word of a sentence', 'Ferries cross the bay. Meanwhile the wind rose.'],
    ['an adjective that opens a sentence', 'Good information helps. Thank God they came.'],
    ['a weekday or month', 'The ferry sank on a Monday in April, not in July.'],
    ['a pronoun or an article', 'She said I know that The end is near.'],
    ['a title that stands alone', 'The ferry was opened by the President.'],
  ])('%s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('the title before a name', () => {
  test.each([
    ['Sen. Nadia Ferrow spoke.', 'Nadia Ferrow', 'Sen.'],
    ['It was Senator Nadia Ferrow who spoke.', 'Nadia Ferrow', 'Senator'],
    ['It was Alder President Nadia Ferrow who spoke.', 'Nadia Ferrow', 'Alder President'],
    ['Sir Owen Marsh spoke.', 'Owen Marsh', 'Sir'],
    ['Nadia Ferrow spoke.', 'Nadia Ferrow', ''],
  ])('is no part of it: %s', (text, name, title) => {
    const mention = mentionIn(text, name);
    expect(mention.title).toBe(title);
    expect(text.slice(mention.start, mention.end)).toBe(name);
  });
});

describe('a name looks like', () => {
  test.each([
    ['a person by the first name', 'They met Ada Verrin.', 'Ada Verrin', 'person'],
    ['a person by the title', 'They met Judge Xylo.', 'Xylo', 'person'],
    ['a person by the role before it', 'They met the fisherman Quorl Vint.', 'Quorl Vint', 'person'],
    ['a person by the role behind it', 'They met Quorl Vint, the mayor of Alder.', 'Quorl Vint', 'person'],
    ['a person by what it says', 'Quorl Vint said so.', 'Quorl Vint', 'person'],
    ['an organization by its words', 'They met the Alder Water Board.', 'Alder Water Board', 'organization'],
    ['an organization by dots', 'They met the A.V.F.U.', 'A.V.F.U.', 'organization'],
  ])('%s', (_, text, name, kind) => {
    expect(mentionIn(text, name).looksLike).toBe(kind);
  });
});

describe('the gender of a name comes from', () => {
  test.each([
    ['the first name', 'They met Peter Dahl.', 'Peter Dahl', 'male'],
    ['the first name', 'They met Nadia Ferrow.', 'Nadia Ferrow', 'female'],
    ['the title', 'They met Mrs. Xylo.', 'Xylo', 'female'],
    ['the role before it', 'They met spokesman Quorl Vint.', 'Quorl Vint', 'male'],
    ['the role behind it', 'Quorl Vint, a spokeswoman, came.', 'Quorl Vint', 'female'],
    ['nothing', 'They met Quorl Vint.', 'Quorl Vint', null],
  ])('%s: %s', (_, text, name, gender) => {
    expect(mentionIn(text, name).gender).toBe(gender);
  });
});

test('a name that owns something is marked as possessive', () => {
  expect(mentionIn('It is Ada Quill’s ferry.', 'Ada Quill').possessive).toBe(true);
  expect(mentionIn('It is the ferry of Ada Quill.', 'Ada Quill').possessive).toBe(false);
});

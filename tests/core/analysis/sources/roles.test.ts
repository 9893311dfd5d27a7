/** What the article says a person is. */
import { describe, expect, test } from 'vitest';
import { shownRole } from '../../../../src/core/analysis/sources/roles.ts';
import { analyzed, resolverOf } from '../../../fixtures/analyzed.ts';

const rolesOfFirst = (text: string) => resolverOf(text).roles[0];

describe('a role stands', () => {
  test.each([
    ['before the name', 'They met the ferry captain Ada Quill.', ['ferry captain']],
    ['before the name, with its place', 'They met the Alder spokesman Henrik Dahl.', ['Alder spokesman']],
    ['as a title', 'They met Senator Ada Quill.', ['Senator']],
    ['with what limits it', 'They met former Alder Gov. Ada Quill.', ['former Alder Gov.']],
    [
      'with what limits it, in small letters',
      'They met the acting ferry captain Ada Quill.',
      ['acting ferry captain'],
    ],
    ['behind the name', 'Ada Quill, the mayor of Port Alder, spoke.', ['mayor of Port Alder']],
    ['behind the name and the age', 'Ada Quill, 61, a retired nurse, spoke.', ['retired nurse']],
    [
      'behind the name at the end of a sentence',
      'It was Ada Quill, chief engineer of the dam.',
      ['chief engineer of the dam'],
    ],
    [
      'before and behind it, at different places',
      'They met the nurse Ada Quill. Ada Quill, the mayor of Port Alder, spoke.',
      ['nurse', 'mayor of Port Alder'],
    ],
  ])('%s', (_, text, roles) => {
    expect(rolesOfFirst(text)).toEqual(roles);
  });
});

describe('no role is', () => {
  test.each([
    ['another person in a list', 'Ada Quill, Tomas Verrin and Henrik Dahl spoke.'],
    ['what the person does', 'Ada Quill, who owns the ferry, spoke.'],
    ['a place', 'Ada Quill, of Port Alder, spoke.'],
    ['said inside marks', '“It was Ada Quill, the worst doctor in town,” he said.'],
  ])('%s', (_, text) => {
    expect(rolesOfFirst(text)).toEqual([]);
  });
});

describe('the role to show', () => {
  test('is the first that is more than an honorific', () => {
    expect(shownRole(['Sen.', 'chair of the panel'])).toBe('chair of the panel');
    expect(shownRole(['Mr.'])).toBeNull();
    expect(shownRole([])).toBeNull();
  });

  test('is none that says nothing without what it is a role of', () => {
    expect(shownRole(['aide'])).toBeNull();
    expect(shownRole(['former spokesman', 'former Rep.'])).toBeNull();
    expect(shownRole(['aide', 'aide to the governor'])).toBe('aide to the governor');
    expect(shownRole(['retired nurse'])).toBe('retired nurse');
  });

  test('stands with the speaker', () => {
    const { analysis } = analyzed('“It sank,” said Ada Quill, the mayor of Port Alder.');
    expect(analysis.speakers).toMatchObject([{ name: 'Ada Quill', role: 'mayor of Port Alder' }]);
  });
});

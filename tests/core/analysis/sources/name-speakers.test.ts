/** The list of speakers: ids, names, kinds, mentions. */
import { describe, expect, test } from 'vitest';
import { slugOf } from '../../../../src/core/analysis/sources/name-speakers.ts';
import { analyzed } from '../../../fixtures/analyzed.ts';

const speakersOf = (text: string) => analyzed(text).analysis.speakers;

describe('the id of a name', () => {
  test.each([
    ['Ada Quill', 'ada-quill'],
    ['O’Dell', 'o-dell'],
    ['Owen Marsh Jr.', 'owen-marsh-jr'],
    ['A.V.F.U.', 'a-v-f-u'],
    ['日本', '日本'],
    ['…', 'speaker'],
  ])('%s is %s', (name, id) => {
    expect(slugOf(name)).toBe(id);
  });
});

describe('speakers', () => {
  test('stand in the order of their first mention', () => {
    expect(speakersOf('Ada Quill met Peter Dahl. “It sank,” officials said.').map((s) => s.name)).toEqual([
      'Ada Quill',
      'Peter Dahl',
      'officials',
    ]);
  });

  test.each([
    ['person', 'Ada Quill', '“It sank,” Ada Quill said.'],
    ['organisation', 'Alder Water Board', '“It sank,” the Alder Water Board said.'],
    ['document', 'report', '“It sank last year,” the report said.'],
    ['group', 'officials', '“It sank,” officials said.'],
    ['group', 'spokesman', '“It sank,” a spokesman said.'],
    ['organisation', 'police', '“It sank,” the police said.'],
  ])('are of a kind: %s', (kind, name, text) => {
    expect(speakersOf(text)).toMatchObject([{ kind, name }]);
  });

  test('have every mention, each at its place', () => {
    const text = 'Ada Quill came. “It sank,” she said. Quill left, and nobody saw Mrs. Quill again.';
    const { analysis, words } = analyzed(text);
    expect(analysis.speakers[0]?.mentions.map(words)).toEqual(['Ada Quill', 'she', 'Quill', 'Quill']);
  });

  test('are one where one phrase without a name speaks twice', () => {
    expect(speakersOf('“It sank,” officials said. “It rose,” officials said.')).toHaveLength(1);
  });

  test('with one name get ids that differ', () => {
    const ids = speakersOf('“It sank,” the Quill Bank said. The Quill bank and Ada Quill met.').map(
      (s) => s.id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are listed as people even where they say nothing', () => {
    expect(speakersOf('The ferry belongs to Ada Quill.')).toMatchObject([{ id: 'ada-quill' }]);
  });
});

test('no speaker’s id is one of the words for a voice', () => {
  const ids = speakersOf('“It sank today,” the article said. “It rose today,” Unnamed said.').map(
    (s) => s.id,
  );
  expect(ids).not.toContain('article');
  expect(ids).not.toContain('unnamed');
});

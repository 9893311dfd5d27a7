/** The words that credit, and the phrase they credit to. */
import { describe, expect, test } from 'vitest';
import { findCues } from '../../../../src/core/analysis/cues/find-cues.ts';
import { groundOf } from '../../../fixtures/analyzed.ts';

function cuesIn(text: string) {
  const ground = groundOf(text);
  return findCues(ground).map((cue) => ({
    cue: text.slice(cue.start, cue.end),
    source: cue.source && text.slice(cue.source.start, cue.source.end),
    place: cue.place,
    negated: cue.negated,
    joint: cue.joint && text.slice(cue.joint.start, cue.joint.end),
  }));
}

describe('the source of a cue stands', () => {
  test.each([
    ['“It sank,” Ada Quill said.', 'said', 'Ada Quill', 'before'],
    ['“It sank,” said Ada Quill.', 'said', 'Ada Quill', 'after'],
    ['“It sank,” said Ada Quill in a statement.', 'said', 'Ada Quill', 'after'],
    ['“It sank,” said the captain of the ferry.', 'said', 'the captain of the ferry', 'after'],
    ['It sank, according to Ada Quill.', 'according to', 'Ada Quill', 'according-to'],
    ['It sank, according to a report by the police.', 'according to', 'a report', 'according-to'],
    ['“It sank,” Ada Quill, the mayor, said.', 'said', 'Ada Quill', 'apposition'],
    ['“It sank,” the mayor, Ada Quill, said.', 'said', 'Ada Quill', 'apposition'],
    ['“It sank,” Ada Quill (61) said.', 'said', 'Ada Quill', 'apposition'],
    ['They asked Ada Quill, who said it sank.', 'said', 'Ada Quill', 'relative'],
    ['“It sank,” she later said.', 'said', 'she', 'before'],
    ['“It sank,” Ada Quill on Monday said.', 'said', 'Ada Quill', 'before'],
    ['“It sank,” Ada Quill has often said.', 'said', 'Ada Quill', 'before'],
    ['“It sank,” the US president said.', 'said', 'the US president', 'before'],
    ['“It sank,” a spokesman for the ministry said.', 'said', 'a spokesman for the ministry', 'before'],
    ['Ada Quill came and said that it sank.', 'said', 'Ada Quill', 'main-subject'],
    ['“It sank,” officials said.', 'said', 'officials', 'before'],
    ['A lawyer representing Ada Quill said it sank.', 'said', 'A lawyer representing Ada Quill', 'before'],
    ['Raiders backing Ada Quill said it sank.', 'said', 'Raiders backing Ada Quill', 'before'],
    ['“It sank,” said the Calder Museum’s director, Ada Quill.', 'said', 'Ada Quill', 'after'],
    ['“It sank,” said Museum of Calder, Alder’s director, Ada Quill.', 'said', 'Ada Quill', 'after'],
    ['“It sank,” said the mayor, Ada Quill’s rival.', 'said', 'the mayor', 'after'],
    [
      'Divers from Calder College and the Harbor Institute said it sank.',
      'said',
      'Divers from Calder College and the Harbor Institute',
      'before',
    ],
    [
      'It sank, according to an ALD/ORX poll released Friday.',
      'according to',
      'an ALD/ORX poll',
      'according-to',
    ],
    ['They met Ada Quill, 61, of Alder, who said it sank.', 'said', 'Ada Quill', 'relative'],
    ['“It sank,” Ada Quill of Alder, N.C., who saw it, said.', 'said', 'Ada Quill of Alder', 'apposition'],
    ['“It sank,” wrote one Quill supporter.', 'wrote', 'one Quill supporter', 'after'],
    ['“It sank,” said the Quill campaign.', 'said', 'the Quill campaign', 'after'],
    ['The crews we met said it sank.', 'said', 'The crews', 'before'],
    ['Sources close to the talks said it sank.', 'said', 'Sources close to the talks', 'before'],
  ])('%s', (text, cue, source, place) => {
    expect(cuesIn(text)).toContainEqual(expect.objectContaining({ cue, source, place }));
  });

  test('with the first verb for a second one', () => {
    expect(cuesIn('Ada Quill said it sank, adding that it was old.')).toMatchObject([
      { cue: 'said', source: 'Ada Quill' },
      { cue: 'adding', source: 'Ada Quill', place: 'main-subject' },
    ]);
  });

  test('with both halves where two speak', () => {
    expect(cuesIn('Ada Quill and Tomas Verrin said it sank.')).toMatchObject([
      { source: 'Tomas Verrin', joint: 'Ada Quill' },
    ]);
  });
});

describe('a cue is negated', () => {
  test.each([
    'Ada Quill did not say that it sank.',
    'Ada Quill didn’t say that it sank.',
    'Ada Quill never said that it sank.',
    'Ada Quill declined to say that it sank.',
    'No official said that it sank.',
    'None of the officials I met said that it sank.',
    'Few residents believed that it sank.',
    'Not one of the officials said that it sank.',
    'Neither Ada Quill nor Tomas Verrin said that it sank.',
  ])('%s', (text) => {
    for (const cue of cuesIn(text)) expect(cue.negated).toBe(true);
  });

  test('not by few that are a few', () => {
    expect(cuesIn('A few officials said that it sank.')).toMatchObject([{ negated: false }]);
  });

  test('not by a negation of something else', () => {
    expect(cuesIn('Nobody came, but Ada Quill said that it sank.')).toMatchObject([{ negated: false }]);
  });
});

describe('no cue is', () => {
  test.each([
    ['a noun that looks like a verb', 'The report of the mayor runs to ninety pages.'],
    ['a noun behind a possessive', 'Ada Quill’s claim came late.'],
    ['a passive without marks', 'The mayor was told about the ferry.'],
    ['a verb inside marks', '“Ada Quill said so.”'],
    ['a part of a name', 'The ferry belongs to Ada Claims.'],
    ['“according” without “to”', 'They did according as they liked.'],
  ])('%s', (_, text) => {
    expect(cuesIn(text)).toEqual([]);
  });
});

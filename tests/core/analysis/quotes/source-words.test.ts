/** Where the words that carry a quote stand, and what stands between them and the verb. */
import { describe, expect, test } from 'vitest';
import { THRESHOLDS } from '../../../../src/core/key/thresholds.ts';
import { analyzed } from '../../../fixtures/analyzed.ts';

const last = (text: string) => analyzed(text).marked.at(-1);

describe('the speaker is found', () => {
  test.each([
    [
      'behind a dateline',
      'PORT ALDER, Dec. 8 (Harbor Wire) — Ada Quill came to the pier, saying: “It is late.”',
    ],
    ['behind a time', 'Two days later, Ada Quill changed her mind, telling the council: “It is late.”'],
    ['behind “then”', 'And then Ada Quill went to the pier, saying, “The ferry is late.”'],
    ['before a time', 'Ada Quill earlier this week called the ferry “a wreck with a flag.”'],
    ['past a party in brackets', 'In Port Alder, Sen. Ada Quill (R-Alder), said, “The ferry is late.”'],
    ['behind a verb with a particle', 'Ada Quill pointed out that the ferry is “a wreck with a flag.”'],
    ['before a verb with a particle', '“The ferry is late,” Ada Quill shot back.'],
    ['inverted at the start', 'Said Ada Quill, “The ferry is late.”'],
    ['beside a second verb', 'After the vote, Ada Quill laughed and admitted “the ferry is late.”'],
    ['behind “with”', 'The council met, with Ada Quill saying “the ferry is late again.”'],
    ['under a long description', '“The ferry is late,” retired harbor general Ada Quill said.'],
    ['at the end of two passages', 'The ferry is “a wreck with a flag” and “a danger,” Ada Quill said.'],
    ['after a question', '“Is the ferry late?” Ada Quill pressed.'],
    ['behind a dash', 'Ada Quill came.\n\n“The ferry is a wreck with a flag.”\n\n— Ada Quill.'],
    [
      'in the paragraph that opens with “but”',
      '“It is late,” Ada Quill said. But “it does not leak,” she said.',
    ],
  ])('%s', (_, text) => {
    expect(last(text)).toMatchObject({ speaker: 'Ada Quill' });
  });

  test('on the quote that goes on behind “Instead,”', () => {
    expect(last('“It is late,” Ada Quill said. Instead, “it should have sailed at noon.”')).toMatchObject({
      speaker: 'Ada Quill',
      rule: 'same-paragraph',
    });
  });
});

describe('the source is', () => {
  test('“who” in a relative clause', () => {
    expect(last('They met Ada Quill, who said that the ferry is “a wreck with a flag.”')).toMatchObject({
      speaker: 'Ada Quill',
      source: 'who',
    });
  });

  test('no “that” that opens a clause', () => {
    expect(last('Ada Quill said that captains call the ferry “a wreck with a flag.”')?.source).toBe(
      'Ada Quill',
    );
  });

  test('pointed at where nobody can be named, and asked of nobody', () => {
    expect(last('The door opened. “The ferry is late again,” she said.')).toMatchObject({
      speaker: null,
      source: 'she',
      cue: 'said',
    });
  });

  test('the unnamed one who spoke before', () => {
    expect(last('“It is late,” a sailor said. He added: “It leaks as well.”')).toMatchObject({
      speaker: 'sailor',
      source: 'He',
    });
  });
});

describe('words in marks are nobody’s', () => {
  test.each([
    [
      'the name of a show',
      'Ada Quill said on Harbor TV’s “Morning With the Captain” that the ferry is late.',
    ],
    ['the name of a show that was told', 'Ada Quill told “Morning With the Captain,” the ferry is late.'],
    ['the work of an actor', 'The “Queen of the Harbor” actress said the ferry is late.'],
    ['what was denied', 'Ada Quill did not say that the ferry was “a wreck with a flag.”'],
  ])('as %s', (_, text) => {
    expect(analyzed(text).marked.filter((q) => q.speaker !== null)).toEqual([]);
  });

  test('the words before a verb are no object of it without a pause', () => {
    expect(last('Some in the “Ferry or Nothing” crowd suggest a strike.')?.rule).not.toBe('said-after');
  });
});

describe('a quote is not sure enough to be asked', () => {
  test.each([
    ['typed in pairs of apostrophes', "''The ferry is a wreck,'' Ada Quill said."],
    ['never closed', 'Ada Quill said, “The ferry is late and leaks.\n\nNobody was hurt.'],
    [
      'in single marks beside double ones',
      '“It is late,” Owen Marsh said. “It leaks.” Ada Quill called it ‘a wreck with a flag.’',
    ],
    ['only beside its subject', 'Ada Quill stands for “a new ferry for the whole bay.”'],
  ])('%s', (_, text) => {
    const quote = last(text);
    expect(quote?.speaker === null || (quote?.confidence ?? 0) < THRESHOLDS.quotes).toBe(true);
  });
});

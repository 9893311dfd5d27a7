/** Which statements are asked about as to how firmly they are put, and by whom. */
import { describe, expect, test } from 'vitest';
import { builtKey, itemsOf } from '../../fixtures/built-key.ts';

const asked = (text: string) => itemsOf(builtKey(text), 'certainty');

describe('a guess', () => {
  test.each([
    [
      'in front of the sentence',
      'Perhaps more than anyone, the harbor board has fought the sale of the pier.',
    ],
    ['in an aside', 'The harbor board, perhaps the oldest in the bay, has fought the sale of the pier.'],
  ])('is not asked about where it belongs to a part %s', (_, text) => {
    expect(asked(text).filter(({ level }) => level === 'speculative')).toEqual([]);
  });

  test('is asked about where it belongs to the sentence', () => {
    const items = asked('Perhaps the harbor board of Port Alder has sold the old pier.');
    expect(items.map(({ level }) => level)).toEqual(['speculative']);
  });
});

describe('a source’s word', () => {
  const TEXT =
    'Peter Dahl met Owen Marsh at the harbor on Tuesday. He said that the warehouse had held forty tons of fish oil.';

  test('is asked about even where it is not sure whose it is, and nobody is named then', () => {
    const items = asked(TEXT).filter(({ level }) => level === 'attributed');
    expect(items.map(({ statement }) => statement)).toEqual([
      'The warehouse had held forty tons of fish oil.',
    ]);
    expect(items[0]!.explanation).toMatch(/^It is told as somebody’s word\./);
    expect(items[0]!.explanation).not.toMatch(/Dahl|Marsh/);
  });

  test('is not asked about in "Says who?" then', () => {
    expect(itemsOf(builtKey(TEXT), 'claims').map(({ status }) => status)).not.toContain('single-source');
  });

  test('may be told by a word alone: reportedly', () => {
    const [item] = asked('The warehouse in Port Alder was reportedly set on fire by two young men.');
    expect(item).toMatchObject({ level: 'attributed', rule: 'word-reportedly' });
  });
});

describe('how firmly something is put is asked about', () => {
  test.each([
    [
      'speculative',
      'what could come of something',
      'The repairs of the old pier could cost forty thousand crowns.',
    ],
    ['hedged', 'what is expected now', 'The harbor board of Port Alder is expected to meet on Monday.'],
    ['hedged', 'what will likely be', 'The ferry to Norby will likely stop at the new pier.'],
    [
      'speculative',
      'a subject with an aside',
      'The harbor board, founded in 1890, may sell the old pier in Norby.',
    ],
    [
      'open',
      'what is unclear, whatever weakens it',
      'It is unclear whether the board of Port Alder would sell the pier.',
    ],
    ['speculative', 'behind a contrast', 'But the harbor board may sell the old pier in Norby.'],
    [
      'hedged',
      'what people hold, whoever they are',
      'The old pier of Port Alder is thought to be worth forty thousand crowns.',
    ],
    ['hedged', 'what is expected by a time', 'A report on the old pier is expected within thirty days.'],
    [
      'hedged',
      'before a clause that only tells more',
      'The harbor board of Port Alder is expected to meet in October, when the pier reopens.',
    ],
    [
      'hedged',
      'before a semicolon',
      'The harbor board is believed to have sold the pier of Norby; it did not return calls.',
    ],
    ['open', 'what is not established', 'The cause of the fire on the pier has not been established.'],
    ['hedged', 'what is not said which', 'The council is expected to consider the findings in November.'],
  ])('%s: %s', (level, _, text) => {
    expect(asked(text).map((item) => item.level)).toEqual([level]);
  });

  test('also in the second clause of a sentence', () => {
    const items = asked('Two more piers were under review, and a report is expected in the spring.');
    expect(items.map(({ level, statement }) => [level, statement])).toContainEqual([
      'hedged',
      'A report is expected in the spring.',
    ]);
  });

  test('without the contrast before it', () => {
    expect(asked('But the harbor board may sell the old pier in Norby.')[0]!.statement).toBe(
      'The harbor board may sell the old pier in Norby.',
    );
  });

  test.each([
    ['what somebody was able to do', 'Priya Castel said she could raise forty thousand crowns for the pier.'],
    ['what was expected once', 'The harbor board of Port Alder was expected to meet on Monday.'],
    [
      'what is granted, not guessed',
      'The old pier of Port Alder may look sound, but it leaks at the north end.',
    ],
    [
      'what the next sentence takes back',
      'The old pier of Port Alder may look sound. But it leaks at the north end.',
    ],
    ['what hangs on a condition', 'If the board agrees, the old pier of Port Alder may be sold in May.'],
    ['mockery', 'Apparently the harbor board of Port Alder has dragons on the pier.'],
    ['an impression that has passed', 'The captain had appeared to be asleep on the bridge of the ferry.'],
    [
      'a guess below another verb',
      'Priya Castel understands the harbor board may sell the old pier in Norby.',
    ],
    ['what did not come about', 'The harbor board might have sold the old pier of Port Alder in May.'],
  ])('not: %s', (_, text) => {
    expect(asked(text).filter(({ level }) => level !== 'fact' && level !== 'attributed')).toEqual([]);
  });
});

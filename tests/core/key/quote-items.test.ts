/** Which quotes are asked, and which are refused and why. */
import { describe, expect, test } from 'vitest';
import { THRESHOLDS } from '../../../src/core/key/thresholds.ts';
import { builtKey, itemsOf, keyWith } from '../../fixtures/built-key.ts';

describe('quotes', () => {
  test('are asked with their speaker, their kind and their words on one line', () => {
    const [item] = itemsOf(
      builtKey('“The ferry across the bay of Port Alder is never\non time,” said Ada Quill.'),
      'quotes',
    );
    expect(item).toMatchObject({
      quote: 'The ferry across the bay of Port Alder is never on time,',
      kind: 'direct',
      speaker: 'ada-quill',
      notOffered: [],
    });
  });

  test.each([
    [
      'whose speaker is not certain',
      'who speaks is not certain',
      'Peter Dahl met Owen Marsh. “The ferry is never on time,” he said.',
    ],
    ['whose speaker is not said', 'does not say who speaks', '“Somebody ought to mend the old ferry.”'],
    ['of somebody without a surname', 'no full name', '“The old ferry is never on time,” Jane said.'],
    [
      'that a word before the marks turns round',
      'turns it around',
      'Ada Quill said that the crew was not “ready for the weather in the bay of Port Alder”.',
    ],
    [
      'that “almost” stands before',
      'turns it around',
      'Ada Quill said that the crew was almost “ready for the weather in the bay of Port Alder”.',
    ],
    [
      'that open their sentence as its subject, and may be a title',
      'stand alone',
      '“All that Glitters on the Bay is Not Gold” was to be a “cautionary tale,” said Ada Quill.',
    ],
    [
      'that the article has by hearsay',
      'by hearsay',
      'Ada Quill reportedly said, “The ferry across the bay is never on time.”',
    ],
    ['of two words', 'too few words', '“Too late,” Ada Quill said.'],
    ['of a hundred words', 'too long', `“It is ${'very '.repeat(100)}late,” Ada Quill said.`],
    [
      'that name their speaker',
      'name their own speaker',
      '“They call me Quill of the ferry,” Ada Quill said.',
    ],
    [
      'that name their speaker by a first name',
      'name their own speaker',
      '“Ada, you are late again,” Ada Quill said.',
    ],
  ])('%s are refused with the reason', (_, reason, text) => {
    const key = builtKey(text);
    expect(itemsOf(key, 'quotes')).toEqual([]);
    expect(key.notAsked.map((n) => n.reason)).toContainEqual(expect.stringContaining(reason));
  });

  test('of a group without a name are refused even where it is certain', () => {
    const key = keyWith('“The ferry is never on time,” officials said.', (analysis) => ({
      ...analysis,
      quotes: analysis.quotes.map((quote) => ({ ...quote, confidence: 1 })),
    }));
    expect(itemsOf(key, 'quotes')).toEqual([]);
    expect(key.notAsked.map((n) => n.reason)).toContain('the speaker has no name');
  });

  test.each([
    [THRESHOLDS.quotes, 1],
    [THRESHOLDS.quotes - 0.01, 0],
  ])('with a confidence of %d are asked or not by the threshold', (confidence, count) => {
    const key = keyWith('“The ferry is never on time,” Ada Quill said.', (analysis) => ({
      ...analysis,
      quotes: analysis.quotes.map((quote) => ({ ...quote, confidence })),
    }));
    expect(itemsOf(key, 'quotes')).toHaveLength(count);
    expect(key.notAsked.filter((n) => n.reason.includes('who speaks'))).toHaveLength(1 - count);
  });

  test('without marks are asked only where the words do not point at their speaker', () => {
    const pointing = builtKey('Ada Quill said she had mended the ferry with her own hands.');
    const plain = builtKey('Ada Quill said the ferry had been mended with sand and glue.');
    expect(itemsOf(pointing, 'quotes')).toEqual([]);
    expect(itemsOf(plain, 'quotes')).toMatchObject([{ kind: 'indirect', speaker: 'ada-quill' }]);
  });

  test('told at second hand do not offer the one they are about, and ask from whom they come', () => {
    const [item] = itemsOf(builtKey('Ada Quill said Peter Dahl wants “a ferry of his own.”'), 'quotes');
    expect(item).toMatchObject({ speaker: 'ada-quill', notOffered: ['peter-dahl'], difficulty: 'hard' });
    expect(item?.overrides.prompt).toMatch(/from whom/i);
  });

  test('are easy with the name beside them, and harder with a pronoun', () => {
    const key = builtKey('“The ferry is late,” said Ada Quill. “It leaks as well,” she added.');
    expect(itemsOf(key, 'quotes').map((i) => i.difficulty)).toEqual(['easy', 'medium']);
  });

  test('say in their explanation whom a pronoun stands for', () => {
    const key = builtKey('Ada Quill owns a ferry. “It is late again,” she said.');
    expect(itemsOf(key, 'quotes')[0]?.explanation).toContain('“she” is Ada Quill');
  });
});

describe('the passage that proves a speaker', () => {
  const passageOf = (text: string, words: string) => {
    const key = builtKey(text);
    const item = itemsOf(key, 'quotes').find(({ quote }) => quote.includes(words));
    return item && key.article.text.slice(item.evidence.passage.start, item.evidence.passage.end);
  };

  test('begins where the quote begins, not where a sentence inside it does', () => {
    const text = '“The pier is old. The lamp went out in May,” Ada Quill said. “We told the board.”';
    expect(passageOf(text, 'We told')).toBe(text);
  });

  test('begins before a sentence that only says whose the words before it are', () => {
    const text = '“Who sold the pier?” Ada Quill asked. “Nobody told us of it.”';
    expect(passageOf(text, 'Nobody told')).toBe(text);
  });

  test('reaches back to the name that a pronoun stands for', () => {
    const between = 'The pier was sold in May. The boats were sold in June. The lamp was sold in July.';
    const text = `Ada Quill owns a mill. ${between} “The wheel is old,” she said.`;
    expect(passageOf(text, 'The wheel')).toBe(text);
  });

  test('names the speaker, or the quote is not asked about', () => {
    const said = Array.from({ length: 8 }, (_, i) => `“The ${i + 2}th wheel is old,” she said.`);
    const items = itemsOf(builtKey(`Ada Quill owns a mill. ${said.join(' ')}`), 'quotes');
    expect(items.length).toBeGreaterThan(3);
    expect(items.map(({ quote }) => quote)).not.toContain('The 9th wheel is old,');
  });
});

/** Two halves of a sentence around its own attribution are one quote. */
import { describe, expect, test } from 'vitest';
import { builtKey, itemsOf } from '../../fixtures/built-key.ts';

const wordsAsked = (text: string) => itemsOf(builtKey(text), 'quotes').map(({ quote }) => quote);

describe('a sentence that its attribution interrupts', () => {
  const TEXT =
    '“What hurts the most,” Ada Quill said, “is that nobody asked us about the pier.” Bram Oster, a farmer, ran.';

  test('is asked about once, with an ellipsis where the attribution stood', () => {
    expect(wordsAsked(TEXT)).toEqual(['What hurts the most … is that nobody asked us about the pier.']);
  });

  test('has both halves as its content', () => {
    const key = builtKey(TEXT);
    const [item] = itemsOf(key, 'quotes');
    const parts = item!.evidence.content.map(({ start, end }) => key.article.text.slice(start, end));
    expect(parts).toEqual(['What hurts the most,', 'is that nobody asked us about the pier.']);
  });

  test.each([
    [
      'words of the reporter between the marks',
      'Ada Quill wrote that they had made “numerous requests” to withdraw the motion, “and even to agree to cancel it”.',
    ],
    ['a new sentence', '“We asked the whole town,” Ada Quill said. “Not one person came.”'],
    ['a capital', '“We asked the whole town,” Ada Quill said, “Nobody of them came at all.”'],
    [
      'another quote farther on',
      '“We asked the whole town,” Ada Quill said. She called it “a very sad day”.',
    ],
  ])('is not one with %s', (_, text) => {
    for (const words of wordsAsked(text)) expect(words).not.toContain('…');
  });
});

import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/core/article/read-article.ts';
import { readsAsHeadline } from '../../../src/core/article/reads-as-headline.ts';

const articleOf = (text: string) =>
  readArticle({ path: 'a.txt', title: null, byline: null, date: null, publisher: null, text });

const BODY = `The council met on Monday evening, and the vote was late.

The mill was sold in May.

The buyer is a baker.`;

describe('a headline', () => {
  test('is a short first line, though it ends with a period', () => {
    const article = articleOf(`Council sells its mill to a baker.\n\n${BODY}`);
    expect(readsAsHeadline(article, 0)).toBe(true);
    expect(readsAsHeadline(article, 2)).toBe(false);
  });

  test('may have a line below it', () => {
    const article = articleOf(`Council sells its mill to a baker.\n\nThe vote was late.\n\n${BODY}`);
    expect(readsAsHeadline(article, 1)).toBe(true);
  });

  test('is no long first paragraph', () => {
    const lead =
      'The council of Fairhaven sold its old mill on the river to a baker from the north on Monday evening after a debate that lasted for six hours.';
    expect(readsAsHeadline(articleOf(`${lead}\n\n${BODY}`), 0)).toBe(false);
  });

  test('does not stand over an article of two paragraphs', () => {
    expect(readsAsHeadline(articleOf('The mill was sold.\n\nThe buyer is a baker.'), 0)).toBe(false);
  });
});

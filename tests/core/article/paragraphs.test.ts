/** Paragraphs, headings and the title. */
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';
import { textOf } from '../../../src/core/article/span.ts';
import { articleOf } from '../../fixtures/key-of.ts';

const paragraphsOf = (article: Article) => article.paragraphs.map((p) => textOf(article.text, p));
const kindsOf = (article: Article) => article.paragraphs.map((p) => p.kind);

describe('paragraphs', () => {
  test('stand one on a line', () => {
    const article = articleOf('The ferry sank on Monday.\nNobody was hurt.\nThe captain swam.');
    expect(paragraphsOf(article)).toEqual([
      'The ferry sank on Monday.',
      'Nobody was hurt.',
      'The captain swam.',
    ]);
  });

  test('stand apart by blank lines, however many and whatever white space is in them', () => {
    const article = articleOf('\n\n  The ferry sank.\n \t \n\nNobody was hurt.  \n\n');
    expect(paragraphsOf(article)).toEqual(['The ferry sank.', 'Nobody was hurt.']);
  });

  test('may have had their lines wrapped by hand', () => {
    const wrapped = [
      'The ferry of Port Alder sank in the harbor on Monday, a little',
      'after the morning bell, and took with it nine bicycles and the',
      'mail of the whole bay. Nobody was hurt, and the captain, who is',
      'seventy, swam ashore.',
    ].join('\n');
    const article = articleOf(`${wrapped}\n\nThe harbor was closed for the day.`);
    expect(paragraphsOf(article)).toEqual([wrapped, 'The harbor was closed for the day.']);
    expect(article.sentences).toHaveLength(3);
  });

  test('of one line each are not glued together where each line is a sentence', () => {
    const lines = [
      'The ferry of Port Alder sank in the harbor on Monday morning.',
      'The captain of the ferry swam ashore with the mail of the bay.',
      'The harbor of Port Alder was closed for the rest of the day.',
    ];
    expect(paragraphsOf(articleOf(lines.join('\n')))).toEqual(lines);
  });

  test('are none in an empty text', () => {
    expect(articleOf('').paragraphs).toEqual([]);
    expect(articleOf(' \n\n\t').paragraphs).toEqual([]);
    expect(articleOf('').sentences).toEqual([]);
  });

  test('hold their own sentences, which know their paragraph', () => {
    const article = articleOf('The ferry sank. Nobody was hurt.\n\nThe captain swam.');
    expect(article.paragraphs.map((p) => p.sentences.length)).toEqual([2, 1]);
    expect(article.sentences.map((s) => s.paragraph)).toEqual([0, 0, 1]);
    expect(article.sentences).toEqual(article.paragraphs.flatMap((p) => p.sentences));
  });
});

describe('a heading', () => {
  test('in the first line is the title where the source gives none', () => {
    const article = articleOf('Ferry sinks in the harbor of Port Alder\n\nThe ferry sank on Monday.');
    expect(kindsOf(article)).toEqual(['heading', 'body']);
    expect(article.title).toBe('Ferry sinks in the harbor of Port Alder');
  });

  test('leaves the title alone where the source gives one', () => {
    const source = { path: 'a.txt', byline: null, date: null, publisher: null };
    const text = 'Ferry sinks in the harbor of Port Alder\n\nThe ferry sank on Monday.';
    expect(readArticle({ ...source, title: 'A wet Monday', text }).title).toBe('A wet Monday');
  });

  test('may stand between paragraphs', () => {
    const article = articleOf('The ferry sank.\n\nWhat comes next\n\nA new ferry will be built.');
    expect(kindsOf(article)).toEqual(['body', 'heading', 'body']);
    expect(article.title).toBeNull();
  });

  test('may be a short question', () => {
    expect(kindsOf(articleOf('The ferry sank.\nWho pays for a new one?\nThe council will.'))).toEqual([
      'body',
      'heading',
      'body',
    ]);
  });

  test.each([
    ['a sentence', 'The ferry sank.'],
    ['a line that ends in marks', 'The captain spoke of “a very long swim”'],
    ['a line that ends in a colon', 'What the captain said in the evening:'],
    ['a question in marks', '“Who pays for a new one?”'],
    ['a line of twenty words', `The ferry ${'and the mail '.repeat(6)}sank`],
  ])('is not %s', (_, line) => {
    expect(kindsOf(articleOf(`The harbor is shut.\n\n${line}\n\nThe captain swam.`))[1]).toBe('body');
  });

  test('has something below it', () => {
    expect(kindsOf(articleOf('Ferry sinks in the harbor of Port Alder'))).toEqual(['body']);
  });

  test('folds the white space in a title', () => {
    expect(articleOf('Ferry   sinks \t twice\n\nThe ferry sank.').title).toBe('Ferry sinks twice');
  });
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outputNames } from '../../../src/cli/build/output-names.ts';

test('names a pack after its article', () => {
  expect(outputNames(['news/Moss Tea.html', 'a.b.txt'], 'packs')).toEqual([
    join('packs', 'Moss-Tea.yaml'),
    join('packs', 'a.b.yaml'),
  ]);
});

test('names none twice, upper and lower case aside', () => {
  expect(outputNames(['a/news.txt', 'b/News.txt', 'c/news.md'], '')).toEqual([
    'news.yaml',
    'News-2.yaml',
    'news-3.yaml',
  ]);
});

test('names a pack after the last part of an address, or after its host', () => {
  expect(
    outputNames(
      ['https://example.org/2025/caf%C3%A9.html?x=1', 'https://example.org/', 'https://example.org/a/'],
      '',
    ),
  ).toEqual(['café.yaml', 'example.org.yaml', 'a.yaml']);
});

test('gives a name to what has none, and none that leads elsewhere', () => {
  expect(outputNames(['-', '..', '???.txt', 'https://example.org/%2e%2e%2fx'], '')).toEqual([
    'pack.yaml',
    'pack-2.yaml',
    'pack-3.yaml',
    'x.yaml',
  ]);
});

test('takes an address with a broken escape as it stands', () => {
  expect(outputNames(['https://example.org/100%'], '')).toEqual(['100.yaml']);
});

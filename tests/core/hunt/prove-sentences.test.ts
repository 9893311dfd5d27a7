import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsDoubtfulWords } from '../../../src/core/hunt/doubtful-words.ts';
import { proveSentences } from '../../../src/core/hunt/prove-sentences.ts';
import { isUnverified } from '../../../src/core/key/is-unverified.ts';
import { sentencesOf } from '../../../src/core/quiz/sentences-of.ts';
import { anyKey } from '../../fixtures/any-key.ts';
import { keyOf, speakerOf, type WrittenItem } from '../../fixtures/key-of.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';

const CAST = [speakerOf('quill', 'Ada Quill', 'mayor')];

/** What is proven, by the sentence's first words. */
function verdicts(text: string, items: readonly WrittenItem[]): Record<string, string> {
  const key = keyOf(text, CAST, items);
  return Object.fromEntries(
    proveSentences(key).map(({ sentence, verdict }) => {
      const span = key.article.sentences[sentence]!;
      return [key.article.text.slice(span.start, span.end).split(' ').slice(0, 2).join(' '), verdict];
    }),
  );
}

const own = (content: string): WrittenItem => ({ skill: 'claims', content, status: 'own-voice' });
const word = (content: string, status: 'single-source' | 'disputed' = 'single-source'): WrittenItem => ({
  skill: 'claims',
  content,
  status,
  source: 'Quill',
  cue: 'said',
  sources: ['quill'],
});

describe('a sentence is proven', () => {
  test('in the sample, on both sides', () => {
    const sorts = proveSentences(sampleKey()).map(({ verdict }) => verdict);
    expect(sorts.filter((verdict) => verdict === 'unverified')).toHaveLength(5);
    expect(sorts.filter((verdict) => verdict === 'vouched')).toHaveLength(4);
  });

  test('not vouched for, where it holds a claim that is unverified', () => {
    expect(verdicts('Quill said the pier had sunk.', [word('the pier had sunk')])).toEqual({
      'Quill said': 'unverified',
    });
  });

  test('vouched for, where the article states all of it', () => {
    expect(verdicts('The pier opened in 1931 and has a café.', [own('The pier opened in 1931')])).toEqual({
      'The pier': 'vouched',
    });
  });

  test('vouched for together with the words that name a document', () => {
    const item: WrittenItem = {
      skill: 'claims',
      content: 'the pier is safe',
      status: 'supported',
      source: 'The report',
      cue: 'says',
    };
    expect(verdicts('The report says the pier is safe.', [item])).toEqual({ 'The report': 'vouched' });
    expect(verdicts('The report says the pier is safe, Quill said.', [item])).toEqual({});
  });

  test.each([
    [
      'another’s word',
      'Quill, who took office in May, said the pier was lost.',
      'Quill, who took office in May',
    ],
    ['a quote', 'Quill, who wrote a book, called it “a shame.”', 'Quill, who wrote a book'],
    [
      'a hedge',
      'Traffic is likely to move to the quay, which has six berths.',
      'the quay, which has six berths',
    ],
    ['a plan', 'The pier, which opened in 1931, will close.', 'The pier, which opened in 1931'],
    [
      'a report as its claim',
      'Quill said on Monday that she would resign.',
      'Quill said on Monday that she would',
    ],
  ])('neither way, where what is vouched for stands beside %s', (_, text, content) => {
    expect(verdicts(text, [own(content)])).toEqual({});
  });

  test('of both sorts, where it holds both', () => {
    const text = 'Quill, the mayor of Alder, said the pier had sunk.';
    expect(verdicts(text, [own('Quill, the mayor of Alder'), word('the pier had sunk')])).toEqual({
      'Quill, the': 'both',
    });
  });

  test('neither way, where the article says elsewhere what the source says', () => {
    const text = 'The old pier of Alder opened in May 1931. Quill said the old pier of Alder opened in 1931.';
    const items = [
      own('The old pier of Alder opened in May 1931.'),
      word('the old pier of Alder opened in 1931'),
    ];
    expect(verdicts(text, items)).toEqual({});
  });

  test('not by what names no place in the text, and not in a heading', () => {
    const key = keyOf('The pier sinks\n\nThe pier sank. It was old.', CAST, [
      { ...own('The pier sinks'), passage: 'The pier sinks' },
      own('The pier sank.'),
    ]);
    const [heading, body] = key.items;
    const nowhere = { ...body!, evidence: { ...body!.evidence, content: [] } };
    expect(proveSentences(key)).toHaveLength(1);
    expect(proveSentences({ ...key, items: [heading!, nowhere] })).toEqual([]);
  });
});

describe('whatever the key holds', () => {
  test('every proof stands in its sentence and is of the sort that is said', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        const seen = new Set<number>();
        for (const { sentence, verdict, proofs } of proveSentences(key)) {
          expect(seen.has(sentence)).toBe(false);
          seen.add(sentence);
          const items = key.items.filter((item) =>
            sentencesOf(key.article, item.evidence).includes(sentence),
          );
          const hasUnverified = items.some((item) => item.skill === 'claims' && isUnverified(item.status));
          expect(hasUnverified).toBe(verdict !== 'vouched');
          for (const { evidence } of proofs) {
            expect(sentencesOf(key.article, evidence)).toContain(sentence);
          }
        }
      }),
    );
  });
});

describe('doubtful words', () => {
  test.each([
    'he said so',
    'it may rain',
    'she claims it',
    'according to her',
    'a “shame”',
    'it will close',
    'unclear whether',
    'she doesn’t think so',
    'he’ll be buried there',
    'a great day',
  ])('are in: %s', (text) => {
    expect(holdsDoubtfulWords(text)).toBe(true);
  });

  test.each([
    'The pier opened in May 1931',
    'the report of the office',
    'cracks were found in the pillars',
    'It has not applied for money',
    'the town’s register',
  ])('are not in: %s', (text) => {
    expect(holdsDoubtfulWords(text)).toBe(false);
  });
});

/** Retold words that no question can show without the sentences around them. */
import { expect, test } from 'vitest';
import { builtKey, itemsOf } from '../../../fixtures/built-key.ts';

const retoldIn = (text: string) =>
  itemsOf(builtKey(text), 'quotes').flatMap((item) => (item.kind === 'indirect' ? [item.quote] : []));

test('words that stand alone are asked about', () => {
  expect(retoldIn('Ada Quill said the ferry had lost a bell in March.')).toEqual([
    'the ferry had lost a bell in March',
  ]);
});

test.each([
  ['point at something named before', 'Ada Quill said these chemical bonds had broken in the cold of March.'],
  [
    'speak of a body that is not said which',
    'Ada Quill said the committee is already looking for a captain.',
  ],
  [
    'speak of somebody by a pronoun',
    'Ada Quill met Tomas Verrin. Quill said the council had paid him twice in March.',
  ],
  ['lead on', 'Ada Quill said that but for the storm the ferry had come home on Monday.'],
  [
    'go on behind the source',
    'Among the old bridges that opened in 1930, according to Ada Quill, are two at risk.',
  ],
  [
    'come from somebody between',
    'The Alder Times, citing Ada Quill, said the captain had sold the spare engine.',
  ],
])('words are not asked about that %s', (_, text) => {
  expect(retoldIn(text)).toEqual([]);
});

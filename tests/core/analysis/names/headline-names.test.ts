/** Names where capitals say nothing, and words of closed classes that are names. */
import { describe, expect, test } from 'vitest';
import { analyzed, groundOf } from '../../../fixtures/analyzed.ts';

const names = (text: string) => groundOf(text).cast.entities.map((entity) => entity.name);

describe('in a headline', () => {
  test('the names of the text are found, and nothing between them', () => {
    const text = 'Ada Quill Says Owen Marsh Must Sell Mill\n\nAda Quill met Owen Marsh on the pier.';
    expect(names(text)).toEqual(['Ada Quill', 'Owen Marsh']);
  });

  test('a surname alone stands for the name of the text', () => {
    const { cast, mentions } = groundOf('Quill Calls New Ferry Great Hope\n\nAda Quill spoke on the pier.');
    expect(cast.entities.map((e) => e.name)).toEqual(['Ada Quill']);
    expect(mentions).toHaveLength(2);
  });

  test('without a text, capitals are all there is', () => {
    expect(names('Ada Quill Leaves Port Alder')).not.toEqual([]);
  });
});

describe('a word of the closed classes', () => {
  const text = 'Hal Under runs the mill. “It is old,” Under said. Under the bridge, nothing moves.';

  test('is a surname where a first name stands before it', () => {
    expect(analyzed(text).marked[0]).toMatchObject({ speaker: 'Hal Under', source: 'Under' });
  });

  test('stays what it is elsewhere', () => {
    expect(groundOf(text).mentions).toHaveLength(2);
  });
});

test('two particles stand inside a name', () => {
  expect(names('They met Klara von der Aue at noon.')).toEqual(['Klara von der Aue']);
});

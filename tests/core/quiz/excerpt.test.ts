import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/core/quiz/excerpt.ts';
import { keyOf } from '../../fixtures/key-of.ts';

const LONG = `The harbor may freeze over in the winter, but “nobody has the ice saw ready,” said Bo Reel, master of the harbor at Low Sound since 1998, who keeps the keys. A dog barked.`;

function shown(text: string, content: string, passage?: string): string {
  const item = { skill: 'claims', status: 'own-voice', content, ...(passage && { passage }) } as const;
  const key = keyOf(text, [], [item]);
  return excerpt(key.article, key.items[0]!.evidence);
}

describe('the quoted proof', () => {
  test('is a short passage whole', () => {
    expect(shown('A dog barked at the moon.', 'barked')).toBe('“A dog barked at the moon.”');
  });

  test('of a long sentence is what is said, with signs that the sentence goes on', () => {
    expect(shown(LONG, 'Bo Reel, master of the harbor at Low Sound since 1998')).toBe(
      '“… Bo Reel, master of the harbor at Low Sound since 1998 …”',
    );
  });

  test('has no such sign where the sentence begins or ends', () => {
    expect(shown(LONG, 'The harbor may freeze over in the winter,')).toBe(
      '“The harbor may freeze over in the winter …”',
    );
    expect(shown(LONG, 'since 1998, who keeps the keys')).toBe('“… since 1998, who keeps the keys”');
    expect(shown(LONG, 'A dog barked.', LONG)).toBe('“A dog barked.”');
  });

  test('gets back a quotation mark that was cut off', () => {
    expect(shown(LONG, 'nobody has the ice saw ready,” said Bo Reel')).toBe(
      '“… ‘nobody has the ice saw ready,’ said Bo Reel …”',
    );
    expect(shown(LONG, 'in the winter, but “nobody has the ice saw')).toBe(
      '“… in the winter, but ‘nobody has the ice saw’ …”',
    );
  });

  test('is cut in its middle when it is long itself', () => {
    const content = `first ${'and on '.repeat(60)}last`;
    const cut = shown(`It was ${content}.`, content);
    expect(cut).toMatch(/^“… first and on .* … .* and on last”$/);
    expect(cut.length).toBeLessThan(290);
  });

  test('has single marks inside its own, whatever the marks of the article', () => {
    expect(shown('Bo called it "mad" and «bad».', 'Bo called it "mad"')).toBe(
      '“Bo called it ‘mad’ and ‘bad’.”',
    );
  });
});

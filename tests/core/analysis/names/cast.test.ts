/** Who is who: which names stand for one person. */
import { describe, expect, test } from 'vitest';
import { groundOf } from '../../../fixtures/analyzed.ts';

/** Each entity with the names it goes by, as "Ada Quill: Ada Quill, Quill". */
function castOf(text: string): string[] {
  return groundOf(text).cast.entities.map(
    (e) => `${e.name}: ${e.mentions.map((m) => m.words.join(' ')).join(', ')}`,
  );
}

/** Whom the last name in the text stands for; null for two. */
function lastOf(text: string): string | null {
  return groundOf(text).cast.entityOf.at(-1)?.name ?? null;
}

describe('one person', () => {
  test.each([
    ['by the surname', 'Ada Quill spoke. They heard Quill.', ['Ada Quill: Ada Quill, Quill']],
    ['by the first name', 'Ada Quill spoke. They heard Ada.', ['Ada Quill: Ada Quill, Ada']],
    [
      'by a title and the surname',
      'Ada Quill spoke. They heard Sen. Quill.',
      ['Ada Quill: Ada Quill, Quill'],
    ],
    [
      'by the surname before the full name',
      'They heard Quill. It was Ada Quill who spoke.',
      ['Ada Quill: Quill, Ada Quill'],
    ],
    [
      'by a longer name later',
      'They heard Ada Quill. It was Ada M. Quill who spoke.',
      ['Ada M. Quill: Ada Quill, Ada M. Quill'],
    ],
    [
      'by a shorter first name',
      'They heard Robert Dahl. It was Rob Dahl who spoke.',
      ['Robert Dahl: Robert Dahl, Rob Dahl'],
    ],
    [
      'with a suffix',
      'They heard Owen Marsh Jr. on Monday. They heard Marsh.',
      ['Owen Marsh Jr.: Owen Marsh Jr., Marsh'],
    ],
  ])('is found %s', (_, text, cast) => {
    expect(castOf(text)).toEqual(cast);
  });
});

describe('two people with one surname', () => {
  test('stay two', () => {
    expect(castOf('Ada Quill met Owen Quill.')).toEqual(['Ada Quill: Ada Quill', 'Owen Quill: Owen Quill']);
  });

  test('leave it in doubt whom the surname alone means: the one named in full last', () => {
    const { cast } = groundOf('Ada Quill met Owen Quill. They heard Quill.');
    expect(cast.entityOf.at(-1)?.name).toBe('Owen Quill');
    expect([...cast.doubtful]).toEqual([cast.entityOf.length - 1]);
  });

  test('are told apart by Mr. and Mrs.', () => {
    expect(lastOf('Ada Quill met Owen Quill. They heard Mr. Quill.')).toBe('Owen Quill');
    expect(lastOf('Ada Quill met Owen Quill. They heard Mrs. Quill.')).toBe('Ada Quill');
  });

  test('are told apart by their titles', () => {
    expect(lastOf('Senator Ada Quill met Judge Rowan Quill. They heard Judge Quill.')).toBe('Rowan Quill');
  });

  test('are told apart by their first names', () => {
    expect(lastOf('Ada Quill met Owen Quill. They heard Owen.')).toBe('Owen Quill');
  });
});

describe('an organization', () => {
  test('goes by its initials', () => {
    expect(lastOf('The Alder Valley Farmers Union met. They heard the AVFU.')).toBe(
      'Alder Valley Farmers Union',
    );
  });

  test('does not lend its common nouns to others', () => {
    expect(castOf('The Alder Police met the Brindle Police.')).toEqual([
      'Alder Police: Alder Police',
      'Brindle Police: Brindle Police',
    ]);
  });

  test('is not the person it is named after', () => {
    const { cast } = groundOf('Ada Quill opened the Quill Foundation.');
    expect(cast.entities.map((e) => [e.name, e.kind])).toEqual([
      ['Ada Quill', 'person'],
      ['Quill Foundation', 'organization'],
    ]);
  });
});

test('a name whose last word alone also names it is a person’s', () => {
  const { cast } = groundOf('The ferry belongs to Quorl Vint. Nobody likes Vint.');
  expect(cast.entities.map((e) => [e.name, e.kind])).toEqual([['Quorl Vint', 'person']]);
});

test('the longest title of a person stands first', () => {
  const { cast } = groundOf('They met President Ada Quill. It was Alder President Ada Quill.');
  expect(cast.entities[0]?.titles).toEqual(['Alder President', 'President']);
});

import { describe, expect, test } from 'vitest';
import { packToKey } from '../../../src/core/pack/pack-to-key.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { changed, PACK } from './written-pack.ts';

const keyOf = (yaml: string) => packToKey(parsePack(yaml, 'ferry.yaml'), ENGLISH.article);
const idsOf = (yaml: string) => keyOf(yaml).items.map((item) => item.id);

describe('the key of a pack', () => {
  const key = keyOf(PACK);

  test('has the article with its title and paragraphs', () => {
    expect(key.article).toMatchObject({ path: 'ferry.yaml', title: 'The ferry to Merrin Point stops' });
    expect(key.article.paragraphs).toHaveLength(2);
  });

  test('tells players that it is invented, where it comes from, and its license', () => {
    expect(key.notices).toEqual([
      'Invented: the places, people and events of this article do not exist.',
      'Source: written for this test',
      'License: CC0-1.0',
    ]);
    expect(keyOf(changed('invented: true', 'invented: false\nnote: It is so.')).notices).toEqual([
      'It is so.',
      'Source: written for this test',
      'License: CC0-1.0',
    ]);
  });

  test('refers to speakers by ids made of their names', () => {
    expect(key.speakers.map((speaker) => speaker.id)).toEqual(['ada-quill', 'jo-pell']);
    expect(key.items[0]).toMatchObject({ skill: 'quotes', speaker: 'ada-quill' });
  });

  test('tells apart speakers whose names come to the same id', () => {
    const twins = changed('- name: Jo Pell', '- name: ada quill!\n  - name: Ådá Quill');
    expect(keyOf(twins).speakers.map((speaker) => speaker.id)).toEqual([
      'ada-quill',
      'ada-quill-2',
      'ada-quill-3',
    ]);
  });

  test.each([
    ['disputed', true],
    ['unconfirmed', true],
    ['anonymous', true],
    ['opinion', false],
    ['prediction', false],
    ['contradicted', false],
    ['supported', false],
    ['own-voice', false],
  ])('calls a claim that is %s unverified: %s', (status, unverified) => {
    expect(keyOf(changed('own-voice', status)).items[1]).toMatchObject({ status, unverified });
  });
});

describe('an entry', () => {
  const ids = idsOf(PACK);

  test('has an id of its own', () => {
    expect(new Set(ids).size).toBe(3);
  });

  test('keeps its id when its explanation, its evidence or its difficulty change', () => {
    const edited = changed('The credit follows the quote.', 'It says so.\n    difficulty: hard').replace(
      'passage: A bridge may take the traffic, the harbor office says.',
      'passage: A bridge may take the traffic',
    );
    expect(idsOf(edited)).toEqual(ids);
  });

  test('gets another id when its words or its answer change', () => {
    expect(idsOf(changed('claim: The last ferry', 'claim: A last ferry'))[1]).not.toBe(ids[1]);
    expect(idsOf(changed('speaker: Ada Quill', 'speaker: Jo Pell'))[0]).not.toBe(ids[0]);
    expect(idsOf(changed('level: speculative', 'level: hedged'))[2]).not.toBe(ids[2]);
  });
});

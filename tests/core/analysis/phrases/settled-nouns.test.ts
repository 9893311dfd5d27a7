/** Nouns for the one thing of their kind that an article is about. */
import { describe, expect, test } from 'vitest';
import { groundOf } from '../../../fixtures/analyzed.ts';

const isSettled = (text: string, noun: string) => groundOf(text).settled().has(noun);

describe('a noun is settled', () => {
  test.each([
    ['lake', 'Students tested Lake Winter. The lake lies above Port Alder.'],
    ['lake', 'Plastic was found in a lake above Port Alder. The lake lies high. Fish live in the lake.'],
    ['council', 'The Alder City Council met. The council sold the mill.'],
    ['bridge', 'The 92-year-old bridge was closed. Nobody crosses the bridge. The whole bridge shakes.'],
    ['blaze', 'A fire destroyed the mill. The fire began at noon. The blaze lasted an hour.'],
    [
      'company',
      'Ledger Works, a company of Port Alder, was robbed. Companies must report that. The company did.',
    ],
  ])('for the one thing of its kind: %s', (noun, text) => {
    expect(isSettled(text, noun)).toBe(true);
  });

  test.each([
    ['fire', 'of two that are counted', 'A fire broke out. Another fire followed. The fire was put out.'],
    [
      'bridge',
      'of two that are described',
      'The old bridge leaks. The stone bridge stands. The bridge is closed.',
    ],
    ['ferry', 'of several', 'The ferry sank. Two ferries had sunk before. The ferry was old.'],
    [
      'plan',
      'of two owners',
      'Vale’s plan is cheap. Quill’s plan is dear. The plan was read. The plan passed.',
    ],
    ['council', 'of two names', 'The Alder Council met. The Norby Council met. The council sold the mill.'],
    ['mayor', 'for a person', 'The mayor spoke. The mayor left. The mayor came back.'],
    ['decision', 'for a thought', 'The decision was read. The decision stands. The decision is final.'],
    [
      'letter',
      'that the article comes to late',
      'Boats left. Gulls cried. Nets dried. Rain fell. Wind rose. The letter came. The letter was read.',
    ],
  ])('not: %s %s', (noun, _, text) => {
    expect(isSettled(text, noun)).toBe(false);
  });
});

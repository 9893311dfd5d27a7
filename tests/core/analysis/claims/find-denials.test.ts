/** What a named source denies, told in its positive form; and where that is not certain enough. */
import { describe, expect, test } from 'vitest';
import { analyzed } from '../../../fixtures/analyzed.ts';

const denialsIn = (text: string) => analyzed(text).analysis.denials;
const deniedIn = (text: string) => denialsIn(text).map(({ statement, speaker }) => [speaker, statement]);

describe('a denial', () => {
  test.each([
    [
      'in a clause with “that”',
      'Ada Vale denied that the bridge of Port Alder had been closed in May.',
      'The bridge of Port Alder had been closed in May.',
    ],
    [
      'of a report, behind a role',
      'Ada Vale, the harbor master, denied reports that she had sold the spare engine in March.',
      'Ada Vale had sold the spare engine in March.',
    ],
    [
      'behind an aside',
      'Ada Vale, who did not answer a letter, has denied that she was selling the ferry.',
      'Ada Vale was selling the ferry.',
    ],
    [
      'in the perfect',
      'Ada Vale has denied all the allegations that the engine was sold to a bank.',
      'The engine was sold to a bank.',
    ],
  ])('is told as the source’s: %s', (_, text, statement) => {
    expect(deniedIn(text)).toEqual([['ada-vale', statement]]);
  });

  test('of a body lists that body among the speakers', () => {
    const { analysis } = analyzed(
      'Northern Rail denied that the night train had hit a fallen tree in March.',
    );
    const [denial] = analysis.denials;
    expect(analysis.speakers.find(({ id }) => id === denial?.speaker)?.name).toBe('Northern Rail');
  });

  test.each([
    ['is itself denied', 'Ada Vale did not deny that the bridge had been closed in May.'],
    ['is told by another', 'Tomas Verrin said Ada Vale denied that the bridge had been closed in May.'],
    ['is a condition', 'If Ada Vale denied that the bridge was closed, nobody heard it.'],
    ['is wished for', 'Ada Vale wanted to deny that the bridge had been closed in May.'],
    ['is nobody’s by name', 'An official denied that the bridge had been closed in May.'],
    ['needs its “any”', 'Ada Vale denied that any bridge had been closed in May.'],
    ['may only deny the cause', 'Ada Vale denied that the bridge had been closed because of the ice.'],
    ['weakens what it denies', 'Ada Vale denied that the bridge might have been closed in May.'],
    ['goes on behind a comma', 'Ada Vale denied that the bridge had been closed, and the council agreed.'],
    ['points outside itself', 'Ada Vale denied that this had happened in the harbor.'],
    ['has no clause', 'Ada Vale denied having closed the bridge in May.'],
    ['takes words in marks', 'Ada Vale denied that the bridge was “a wreck” in the harbor.'],
  ])('is left alone where it %s', (_, text) => {
    expect(denialsIn(text)).toEqual([]);
  });
});

/** How the result makes room for itself. */
import { describe, expect, test } from 'vitest';
import { fitted } from '../../src/ui/text/result-blocks.ts';
import { BLANK, block } from '../../src/ui/text/rich-text.ts';

describe('the result', () => {
  const blocks = [block('4 points'), BLANK, block('Skill by skill'), BLANK, block('How firmly is it said?')];
  const tight = blocks.filter((each) => each !== BLANK);

  test('keeps its empty lines where it is in sight as a whole, or would not be without them', () => {
    expect(fitted(blocks, 40, 5)).toEqual(blocks);
    expect(fitted(blocks, 40, 2)).toEqual(blocks);
  });

  test('goes without them where it is then in sight as a whole', () => {
    expect(fitted(blocks, 40, 4)).toEqual(tight);
    expect(fitted(blocks, 40, 3)).toEqual(tight);
  });

  test('counts the lines that wrap', () => {
    expect(fitted(blocks, 15, 4)).toEqual(tight);
    expect(fitted(blocks, 15, 3)).toEqual(blocks);
  });
});

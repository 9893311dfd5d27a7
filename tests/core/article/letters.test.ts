/** Letters that were damaged on the way here. */
import { expect, test } from 'vitest';
import { holdsMisreadLetters } from '../../../src/core/article/letters.ts';

test.each(['GuantÃ¡namo', 'the mayorâ€™s house', 'Arturo SarukhÃ\u0081n', 'a \ufffd b'])(
  '%s is damaged',
  (text) => {
    expect(holdsMisreadLetters(text)).toBe(true);
  },
);

test.each(['Guantánamo', 'São Paulo', 'ÂNGELA', 'château', 'the mayor’s house', 'Ã'])('%s is not', (text) => {
  expect(holdsMisreadLetters(text)).toBe(false);
});

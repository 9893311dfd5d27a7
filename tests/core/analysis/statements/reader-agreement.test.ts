/** The confidence of a statement is the share of readers who agree with its rule. */
import { describe, expect, test } from 'vitest';
import { agreementOf, type Reading } from '../../../../src/core/analysis/statements/reader-agreement.ts';
import { THRESHOLDS } from '../../../../src/core/key/thresholds.ts';

const reading = (parts: Partial<Reading>): Reading => ({
  rule: 'plain',
  certainty: 'certain',
  negative: false,
  future: false,
  plain: false,
  ...parts,
});

test.each([
  ['a fact', {}, ['may', { rule: 'modal-can', certainty: 'probable' }]],
  [
    '“may”',
    { rule: 'modal-may', certainty: 'possible' },
    ['would', { rule: 'modal-would', certainty: 'probable' }],
  ],
  [
    'a denial',
    { rule: 'negation', negative: true },
    ['part', { rule: 'modal-may', certainty: 'possible', negative: true }],
  ],
  [
    '“likely”',
    { rule: 'word-likely', certainty: 'probable' },
    ['verb', { rule: 'after-think', certainty: 'probable' }],
  ],
] as const)('%s is surer than its neighbor', (_, surer, [, other]) => {
  expect(agreementOf(reading(surer))).toBeGreaterThan(agreementOf(reading(other)));
});

describe('what readers take in two ways', () => {
  test.each([
    'modal-would',
    'modal-can',
    'on-condition',
    'after-think',
    'reported-suggest',
    'hedging-phrase',
  ])('%s stays below the threshold of the key', (rule) => {
    expect(agreementOf(reading({ rule, certainty: 'probable' }))).toBeLessThan(THRESHOLDS.certainty);
  });
});

test('one word on the main verb is surer than the same word elsewhere', () => {
  const word = { rule: 'word-probably', certainty: 'probable' } as const;
  expect(agreementOf(reading({ ...word, plain: true }))).toBeGreaterThan(agreementOf(reading(word)));
});

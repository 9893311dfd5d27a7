/** What the rules of crediting are worth. */
import { expect, test } from 'vitest';
import { QUOTE_SIEVES } from '../../../../src/core/analysis/quotes/quote-sieves.ts';
import { reliabilityOf } from '../../../../src/core/analysis/quotes/reliability.ts';

test('a rate is a share, and none is certain', () => {
  for (const rule of ['said-after', 'said-before', 'same-paragraph', 'subject-only']) {
    expect(reliabilityOf(rule, null)).toBeGreaterThan(0);
    expect(reliabilityOf(rule, null)).toBeLessThan(1);
  }
});

test('the surest rule comes first, the weakest last', () => {
  expect(reliabilityOf('said-after', null)).toBeGreaterThan(reliabilityOf('same-paragraph', null));
  expect(reliabilityOf('same-paragraph', null)).toBeGreaterThan(reliabilityOf('subject-only', null));
  expect(QUOTE_SIEVES.length).toBeGreaterThan(10);
});

test('a rule that was never counted is a mistake', () => {
  expect(() => reliabilityOf('said-nowhere', null)).toThrow(RangeError);
});

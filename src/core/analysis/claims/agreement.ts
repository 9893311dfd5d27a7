/**
 * How often a careful reader agreed with a claim, by the rule that decided: the confidence of claims comes from here.
 *
 * Measured by reading. Every claim that the analysis would ask about in 170 political articles (PolNeAR) and 20 of Wikinews
 * was judged from its article alone, as `right` (status, evidence and statement as a careful reader would have them),
 * `poor` (nothing wrong, but vague, figurative, or in need of its article) or `wrong`. The rules had not been tuned on those
 * articles when they were read; what was found in them was mended afterwards. For own-voice claims only the last 100
 * articles count, after the last large change; for roles, 270.
 */
import { round } from '../round.ts';
import { succession } from '../succession.ts';

interface Agreement {
  readonly right: number;
  readonly poor: number;
  readonly wrong: number;
}

const MEASURED: Readonly<Record<string, Agreement>> = {
  'stated-plainly': { right: 28, poor: 12, wrong: 3 },
  'one-named-source': { right: 25, poor: 13, wrong: 7 },
  'role-apposition': { right: 109, poor: 5, wrong: 1 },
  'role-title': { right: 16, poor: 2, wrong: 2 },
};

/** Rules that were met too seldom to be measured: what their sentences in the evaluation and a prudent guess come to. */
const GUESSED: Readonly<Record<string, number>> = {
  'one-organization': 0.82,
  'own-statement': 0.7,
  'unnamed-source': 0.82,
  document: 0.82,
  observed: 0.82,
  'two-sources': 0.82,
  colleagues: 0.82,
  'called-false': 0.85,
  'called-unshown': 0.82,
  future: 0.82,
  'evaluative-word': 0.7,
};

/** The confidence of a claim that a rule decided: the share of claims that were not wrong, in hundredths. */
export function agreementOf(rule: string): number {
  const measured = MEASURED[rule];
  if (!measured) return GUESSED[rule] ?? 0.7;
  const { right, poor, wrong } = measured;
  return round(succession(right + poor, right + poor + wrong));
}

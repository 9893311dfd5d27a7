/**
 * How often a careful reader agreed with a claim, by the rule that decided: the confidence of claims comes from here.
 *
 * Measured by reading. Every claim that the analysis would ask about in 90 political articles (PolNeAR) and 20 of Wikinews,
 * none of them looked at before, was judged from its article alone: `right` (status, evidence and statement as a careful
 * reader would have them), `poor` (nothing wrong, but it is vague, figurative or leans on its article) or `wrong`. For role
 * rules, which had not changed since, 200 articles more are counted.
 */
interface Agreement {
  readonly right: number;
  readonly poor: number;
  readonly wrong: number;
}

const MEASURED: Readonly<Record<string, Agreement>> = {
  'stated-plainly': { right: 26, poor: 10, wrong: 2 },
  'one-named-source': { right: 24, poor: 11, wrong: 5 },
  'role-apposition': { right: 88, poor: 5, wrong: 1 },
  'role-title': { right: 13, poor: 1, wrong: 2 },
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

/**
 * The confidence of a claim that a rule decided: the share of claims that were not wrong, with one more of either sort
 * added so that few cases promise little (Laplace).
 */
export function agreementOf(rule: string): number {
  const measured = MEASURED[rule];
  if (!measured) return GUESSED[rule] ?? 0.7;
  const { right, poor, wrong } = measured;
  return Math.round(((right + poor + 1) / (right + poor + wrong + 2)) * 100) / 100;
}

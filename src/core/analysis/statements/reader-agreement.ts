/**
 * How many readers agree with a reading, by the class of rule that gave it: what a statement's `confidence` says.
 *
 * Measured in November 2026 on 1,970 news sentences whose main event readers placed on a scale from "did not happen" to
 * "happened" (UW event factuality, Lee et al. 2015; in three bands) and on 1,084 sentences about science that readers
 * rated for certainty (Pei & Jurgens 2021; below 4.5 of 6 counts as uncertain). A share is (agreeing + 1) / (cases + 2).
 * A rule with fewer than twenty cases shares the figure of its class. A denial agrees where readers did not call the
 * event a fact: the middle band of the first set also holds what is nearly denied.
 */
import type { Certainty } from '../analysis.ts';

const SHARES = {
  plain: 0.96,
  future: 0.92,
  denied: 0.92,
  'denied in part': 0.68,
  'modal-may': 0.95,
  'modal-might': 0.96,
  'modal-could': 0.87,
  'modal-would': 0.54,
  'modal-can': 0.58,
  likely: 0.71,
  duty: 0.74,
  condition: 0.65,
  'hedging word': 0.7,
  'governing word': 0.49,
  open: 0.67,
} as const;

/**
 * One word on the main verb decides. The two sets have too few such cases, and cut their bands elsewhere, so the figure is
 * the middle of the agreement (κ .79 to .91) that de Marneffe et al. (2012) found between FactBank and ordinary readers.
 */
const ON_MAIN_VERB = 0.85;

type RuleClass = keyof typeof SHARES;

const DUTY = /^(?:modal-(?:should|shouldn't|ought|oughtn't|must)|forbidden)$/;
const CONDITION = /^(?:condition|on-condition|counterfactual|modal-wouldn't)$/;

/** What is known of a reading before its confidence is. */
export interface Reading {
  readonly rule: string;
  readonly certainty: Certainty;
  readonly negative: boolean;
  readonly future: boolean;
  /** One word decides, and it stands on the main verb. */
  readonly plain: boolean;
}

function classOf({ rule, certainty, negative, future }: Reading): RuleClass {
  if (negative) return certainty === 'certain' ? 'denied' : 'denied in part';
  if (certainty === 'certain') return future ? 'future' : 'plain';
  if (Object.hasOwn(SHARES, rule)) return rule as RuleClass;
  if (DUTY.test(rule)) return 'duty';
  if (CONDITION.test(rule)) return 'condition';
  if (certainty === 'unknown') return 'open';
  if (/likely$/.test(rule)) return 'likely';
  if (rule.startsWith('word-') || rule === 'hedging-phrase') return 'hedging word';
  return 'governing word';
}

/** The share of readers who agree with a reading, from 0 to 1 in hundredths. */
export function agreementOf(reading: Reading): number {
  const share = SHARES[classOf(reading)];
  return reading.plain ? Math.max(share, ON_MAIN_VERB) : share;
}

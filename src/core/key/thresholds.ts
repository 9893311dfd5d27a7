/**
 * How sure the analysis must be before anything is asked; what stays below is listed as not asked.
 * For quotes it is the least confidence at and above which 98 of 100 are credited as trained readers credited them
 * (3,706 quotes of political news, the development part of PolNeAR).
 */
import type { QuoteKind } from '../analysis/analysis.ts';

/** Least confidence for each kind of item: estimates of the share of careful readers who agree. */
export const THRESHOLDS = { quotes: 0.91, indirect: 0.9, claims: 0.8, certainty: 0.8 } as const;

/** The least confidence with which a quote of this kind is asked about. */
export const leastForQuote = (kind: QuoteKind): number =>
  kind === 'indirect' ? THRESHOLDS.indirect : THRESHOLDS.quotes;

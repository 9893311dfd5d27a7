/** How sure the analysis must be before anything is asked; what stays below is listed as not asked. */

/** Least confidence for each kind of item: estimates of the share of careful readers who agree. */
export const THRESHOLDS = { quotes: 0.9, indirect: 0.9, claims: 0.8, certainty: 0.8 } as const;

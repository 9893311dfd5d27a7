/** Estimates a rate from few cases. */

/** Laplace's rule of succession: the rate with one more case of either sort, so that few cases promise little. */
export const succession = (right: number, of: number) => (right + 1) / (of + 2);

/** How the numbers of the analysis are rounded. */

/** Two decimals are all that an estimate is worth, and they keep the output stable. */
export const round = (value: number) => Math.round(value * 100) / 100;

/** Order statistics of measured times. */

/**
 * The value below which the given share of the values lies, by the nearest-rank method.
 * @param {number[]} values
 * @param {number} share in (0, 1]
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** @param {number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/** @param {number} value in milliseconds */
export function milliseconds(value) {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

/** How far a share of few answers can be trusted. */

/** The 97.5 % point of the normal distribution. */
const Z = 1.959964;

/**
 * The Wilson score interval at 95 % for `right` of `count` (E. B. Wilson, 1927), as shares in [0, 1].
 * Throws RangeError without any answers.
 */
export function wilsonInterval(right: number, count: number): readonly [number, number] {
  if (count <= 0) throw new RangeError('an interval needs at least one answer');
  const share = right / count;
  const middle = share + (Z * Z) / (2 * count);
  const reach = Z * Math.sqrt((share * (1 - share)) / count + (Z * Z) / (4 * count * count));
  const scale = 1 + (Z * Z) / count;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}

/** The mean of the values and half the width of its 95 % interval, ± 1.96·sd/√n; 0 ± 0 for no values. */
export function meanWithin(values: readonly number[]): { readonly mean: number; readonly within: number } {
  const count = values.length;
  if (count === 0) return { mean: 0, within: 0 };
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = count > 1 ? Math.sqrt(squares / (count - 1)) : 0;
  return { mean, within: (Z * deviation) / Math.sqrt(count) };
}

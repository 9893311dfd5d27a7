/** How well a player tells the two sorts apart, and which way they lean: signal detection (Green & Swets, 1966). */
import type { HuntTally } from './score-hunt.ts';

/** Fewer of either sort say too little. */
export const ENOUGH_OF_EACH = 10;

export interface Detection {
  /** d′: 0 is guessing, about 1 is fair, 3 is nearly always right. */
  readonly sensitivity: number;
  /** c: below 0 flags too much, above 0 too little. */
  readonly criterion: number;
  /** Half the width of the criterion's 95 % interval. */
  readonly within: number;
}

/** A polynomial by Horner's rule, the constant first. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

/**
 * The value below which a share `p` of the normal distribution lies, to 7 digits: algorithm AS 241, PPND7
 * (Wichura, 1988). Throws RangeError outside of (0, 1).
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError('a share between 0 and 1 is needed');
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q * polynomial([3.3871327179, 50.434271938, 159.29113202, 59.10937472], r)) /
      polynomial([1, 17.895169469, 78.757757664, 67.1875636], r)
    );
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const tail =
    r <= 5
      ? polynomial([1.4234372777, 2.75681539, 1.3067284816, 0.17023821103], r - 1.6) /
        polynomial([1, 0.7370016425, 0.12021132975], r - 1.6)
      : polynomial([6.657905115, 3.081226386, 0.42868294337, 0.017337203997], r - 5) /
        polynomial([1, 0.24197894225, 0.012258202635], r - 5);
  return q < 0 ? -tail : tail;
}

/** The variance of a quantile taken of a share of `count` (Gourevitch & Galanter, 1967). */
function varianceOf(share: number, z: number, count: number): number {
  const density = Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
  return (share * (1 - share)) / (count * density * density);
}

/** d′ and c, with half a case added on either side so that no share is 0 or 1; null where there are too few. */
export function detectionOf({ hits, unverified, falseAlarms, vouched }: HuntTally): Detection | null {
  if (unverified < ENOUGH_OF_EACH || vouched < ENOUGH_OF_EACH) return null;
  const hitRate = (hits + 0.5) / (unverified + 1);
  const alarmRate = (falseAlarms + 0.5) / (vouched + 1);
  const [hit, alarm] = [normalQuantile(hitRate), normalQuantile(alarmRate)];
  const variance = varianceOf(hitRate, hit, unverified) + varianceOf(alarmRate, alarm, vouched);
  return {
    sensitivity: hit - alarm,
    criterion: -(hit + alarm) / 2,
    within: 1.959964 * Math.sqrt(variance / 4),
  };
}

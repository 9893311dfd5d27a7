/** Shares a number of questions out over rounds that can hold only so many each. */

/**
 * How many questions each round gets: as even as the capacities allow, earlier rounds first where it does
 * not come out even. The sum is `count`, or that of all capacities where it is less.
 */
export function shareOut(count: number, capacities: readonly number[]): number[] {
  const shares = capacities.map(() => 0);
  let left = count;
  while (left > 0) {
    const open = shares.flatMap((share, index) => (share < (capacities[index] ?? 0) ? [index] : []));
    if (open.length === 0) break;
    for (const index of open.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
    left -= Math.min(left, open.length);
  }
  return shares;
}

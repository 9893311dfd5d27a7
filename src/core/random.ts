/** Seeded randomness as plain data: the state goes in, a value and the next state come out. */

/** The state of a generator: an unsigned 32-bit integer. */
export type RandomState = number & { readonly __brand: 'RandomState' };

export function seedRandom(seed: number): RandomState {
  return (seed >>> 0) as RandomState;
}

/** Mulberry32 (Tommy Ettinger, public domain): a value in [0, 1) and the next state. */
export function nextRandom(state: RandomState): [number, RandomState] {
  const next = (state + 0x6d2b79f5) >>> 0;
  let t = next;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return [((t ^ (t >>> 14)) >>> 0) / 4294967296, next as RandomState];
}

/** A shuffled copy (Fisher–Yates) and the next state. */
export function shuffle<T>(items: readonly T[], state: RandomState): [T[], RandomState] {
  const result = [...items];
  let current = state;
  for (let i = result.length - 1; i > 0; i--) {
    const [value, next] = nextRandom(current);
    current = next;
    const j = Math.floor(value * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return [result, current];
}

/** Chance by name: what is drawn depends on the seed and on what it is drawn for, and on nothing drawn before. */
import { nextRandom, type RandomState, seedRandom, shuffle } from '../random.ts';

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo; public domain), mixed with the seed. */
function stateFor(seed: number, name: string): RandomState {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < name.length; i++) {
    hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
  }
  return seedRandom(hash);
}

/** A value in [0, 1). */
export function draw(seed: number, name: string): number {
  return nextRandom(stateFor(seed, name))[0];
}

/** A shuffled copy. */
export function shuffled<T>(seed: number, name: string, items: readonly T[]): T[] {
  return shuffle(items, stateFor(seed, name))[0];
}

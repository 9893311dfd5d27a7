/** Orders the questions of "How sure?" and picks a way to ask each, so that the same options do not stand in a row. */
import type { WordedStatement } from './ways-to-ask.ts';

/** What a player sees of the options, whichever of them is right. */
function look({ right, wrong }: WordedStatement): string {
  return [right, ...wrong]
    .map(({ label }) => label)
    .sort()
    .join('\n');
}

/** How many of the last looks are the same as this one, without a break. */
function alikeBefore(looks: readonly string[], own: string): number {
  let count = 0;
  while (count < looks.length && looks[looks.length - 1 - count] === own) count++;
  return count;
}

interface Pick {
  readonly index: number;
  readonly way: WordedStatement;
  readonly cost: number;
}

/** What each step away from the best set of options costs: more than standing there twice in a row. */
const FARTHER = 2;
/** What it costs to stand there a third time in a row. */
const THIRD = 10;

/** The statement and the way to ask it that repeat least; of equals, the first. */
function pickNext(left: readonly (readonly WordedStatement[])[], looks: readonly string[]): Pick | null {
  let best: Pick | null = null;
  for (const [index, ways] of left.entries()) {
    for (const way of ways) {
      const alike = alikeBefore(looks, look(way));
      const cost = (alike > 1 ? THIRD : alike) + FARTHER * way.farther;
      if (best === null || cost < best.cost) best = { index, way, cost };
    }
  }
  return best;
}

/** Each statement with one of its ways; those of one difficulty change places, the difficulties do not. */
export function mixWays(statements: readonly (readonly WordedStatement[])[]): WordedStatement[] {
  const mixed: WordedStatement[] = [];
  const looks: string[] = [];
  const waiting = statements.filter((ways) => ways.length > 0);
  while (waiting.length > 0) {
    const difficulty = waiting[0]?.[0]?.item.difficulty;
    const next = waiting.findIndex((ways) => ways[0]?.item.difficulty !== difficulty);
    const pick = pickNext(next < 0 ? waiting : waiting.slice(0, next), looks);
    if (!pick) break;
    waiting.splice(pick.index, 1);
    mixed.push(pick.way);
    looks.push(look(pick.way));
  }
  return mixed;
}

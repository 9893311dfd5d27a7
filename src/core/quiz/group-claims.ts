/** Puts claims together into questions: one unverified among vouched ones, or vouched ones only. */
import type { PooledClaim } from './claim-pool.ts';
import { draw } from './draw.ts';
import { spreadPositions } from './spread-positions.ts';
import { VouchedSupply } from './vouched-supply.ts';

export interface ClaimGroup {
  /** Null where "none of them" is right. */
  readonly unverified: PooledClaim | null;
  /** Empty where a pack gives the wrong options of the unverified one. */
  readonly vouched: readonly PooledClaim[];
}

export interface GroupRequest {
  /** In the order in which they should be used. */
  readonly unverified: readonly PooledClaim[];
  /** Of those that fit equally well, the first is taken. */
  readonly vouched: readonly PooledClaim[];
  /** True for an unverified claim whose wrong options a pack gives. */
  readonly bringsOptions: (claim: PooledClaim) => boolean;
  readonly count: number;
  readonly seed: number;
}

/** Claims in a question, where there are enough. */
const CLAIMS = 3;
/** About one question in so many has no unverified claim. */
const NONE_IN = 4;

/** How many of `count` questions have "none of them" as the right answer: a quarter, never all. */
function noneCount(seed: number, count: number): number {
  return Math.max(0, Math.min(count - 1, Math.floor(count / NONE_IN + draw(seed, 'none of them'))));
}

/** Groups of vouched claims only, no two of the same claims, and none of fewer than `fewest`. */
function vouchedGroups(supply: VouchedSupply, count: number, fewest: number): ClaimGroup[] {
  const groups: ClaimGroup[] = [];
  const seen = new Set<string>();
  while (groups.length < count) {
    const vouched = supply.take([], CLAIMS);
    const name = vouched
      .map((claim) => claim.item.id)
      .sort()
      .join(' ');
    if (vouched.length < fewest || seen.has(name)) {
      supply.giveBack(vouched);
      break;
    }
    seen.add(name);
    groups.push({ unverified: null, vouched });
  }
  return groups;
}

/** At most `count` groups. Where vouched claims are few, a group holds two claims instead of three. */
export function groupClaims(request: GroupRequest): ClaimGroup[] {
  const { count, seed } = request;
  const supply = new VouchedSupply(request.vouched);
  const waiting = [...request.unverified];
  const groups: ClaimGroup[] = [];
  // How many of the others are longer than the unverified claim, so that its length tells nothing.
  const longer = spreadPositions(
    seed,
    ['lengths of claims', ...waiting.map(({ item }) => item.id)].join(' '),
    waiting.map(() => CLAIMS),
  );
  const addUnverified = (until: number) => {
    while (groups.length < until) {
      const unverified = waiting.shift();
      if (!unverified) break;
      const given = request.bringsOptions(unverified);
      const vouched = given ? [] : supply.take([unverified], CLAIMS - 1, longer.shift());
      if (given || vouched.length > 0) groups.push({ unverified, vouched });
    }
  };
  // One in four over many articles: of a single question the seed decides whether another has none.
  const fair = Math.floor(waiting.length / (NONE_IN - 1) + draw(seed, 'share of none'));
  const none = Math.min(noneCount(seed, count), fair);
  addUnverified(count - none);
  const found = groups.length;
  const share = Math.floor(found / (NONE_IN - 1) + draw(seed, 'share of none'));
  // A question of two claims would always hold an unverified one, where none of two vouched ones is asked.
  const fewest = groups.some(({ vouched }) => vouched.length === CLAIMS - 2) ? CLAIMS - 1 : CLAIMS;
  groups.push(...vouchedGroups(supply, found === count - none ? none : Math.min(none, share), fewest));
  addUnverified(count);
  return groups;
}

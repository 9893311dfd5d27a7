/** Hands out the vouched claims that stand beside others: of like length, unlike form, other sentences, little used. */
import type { PooledClaim } from './claim-pool.ts';

/** A vouched claim serves in so many questions at most. */
const USES = 2;
/** Two claims stand together only when neither is so many times longer than the other. */
const LENGTH_RATIO = 3;
/** What a repeated use costs, in the unit of the logarithm of the ratio of lengths: more than any length that fits. */
const REUSE = 1.5;
/** What it costs for each claim of a role ("X is mayor of Y") that already stands there: they are told by their form. */
const SECOND_ROLE = 0.9;
/** What it costs at most to take of a form of which few are left, so that each question gets some of both. */
const SCARCE = 0.3;
/** What it costs when a claim is longer than the first of the question, though it should be shorter, or the other way. */
const WRONG_SIDE = 0.3;

function apart(a: PooledClaim, b: PooledClaim): boolean {
  return !a.sentences.some((sentence) => b.sentences.includes(sentence));
}

function isRole({ item }: PooledClaim): boolean {
  return item.rule.startsWith('role');
}

/** 0 for equal lengths, symmetric. */
function lengthDistance(a: PooledClaim, b: PooledClaim): number {
  return Math.abs(Math.log(a.item.statement.length / b.item.statement.length));
}

export class VouchedSupply {
  readonly #claims: readonly PooledClaim[];
  readonly #uses = new Map<PooledClaim, number>();

  /** Of claims that fit equally well, the one that stands first is taken. */
  constructor(claims: readonly PooledClaim[]) {
    this.#claims = claims;
  }

  /**
   * At most `count` claims that fit beside the given ones and beside each other; they count as used. So
   * many of them as `longer` says should be longer than the first of the question, the others shorter.
   */
  take(beside: readonly PooledClaim[], count: number, longer = 0): PooledClaim[] {
    const taken: PooledClaim[] = [];
    while (taken.length < count) {
      const best = this.#best([...beside, ...taken], taken.length < longer);
      if (!best) break;
      taken.push(best);
      this.#uses.set(best, (this.#uses.get(best) ?? 0) + 1);
    }
    return taken;
  }

  /** Takes back claims that came to no question. */
  giveBack(claims: readonly PooledClaim[]): void {
    for (const claim of claims) this.#uses.set(claim, (this.#uses.get(claim) ?? 1) - 1);
  }

  #best(beside: readonly PooledClaim[], longer: boolean): PooledClaim | undefined {
    const first = beside[0]?.item.statement.length;
    const unused = this.#claims.filter((claim) => !this.#uses.get(claim));
    const unusedRoles = unused.filter(isRole).length / Math.max(1, unused.length);
    let best: PooledClaim | undefined;
    let lowest = Number.POSITIVE_INFINITY;
    for (const claim of this.#claims) {
      const uses = this.#uses.get(claim) ?? 0;
      if (uses >= USES || beside.includes(claim)) continue;
      const distance = Math.max(0, ...beside.map((other) => lengthDistance(claim, other)));
      const fits = distance < Math.log(LENGTH_RATIO) && beside.every((other) => apart(claim, other));
      const { length } = claim.item.statement;
      const wrongSide = first !== undefined && (longer ? length <= first : length >= first);
      const roles = isRole(claim) ? beside.filter(isRole).length : 0;
      const scarce = isRole(claim) ? 1 - unusedRoles : unusedRoles;
      const form = roles * SECOND_ROLE + scarce * SCARCE;
      const cost = uses * REUSE + distance + (wrongSide ? WRONG_SIDE : 0) + form;
      if (fits && cost < lowest) {
        best = claim;
        lowest = cost;
      }
    }
    return best;
  }
}

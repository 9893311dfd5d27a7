/**
 * How often each way of tying a passage to its source is right, counted on political news in which trained readers
 * marked who is credited (the development part of PolNeAR, Newell et al. 2018; passages of three words and more). Where
 * only a handful of cases were counted, the rate of the rules like it stands. The readers' own slips are among the
 * wrong ones, so the rates are a little too low.
 */
import type { Cue } from '../cues/cue.ts';

/** Right, and all. */
type Count = readonly [right: number, of: number];

/** By rule, and by how the verb is tied to its source where that matters. */
const COUNTS: ReadonlyMap<string, Count> = new Map([
  ['said-after', [1938, 1960]],
  ['said-after weak', [76, 83]],
  ['inverted-said', [562, 580]],
  ['said-before', [723, 750]],
  ['said-before weak', [217, 252]],
  ['said-before shared', [199, 229]],
  ['said-before shared-weak', [97, 119]],
  ['said-before relative', [16, 31]],
  ['said-before-clause', [158, 166]],
  ['said-before-clause weak', [36, 45]],
  ['said-before-clause shared', [28, 31]],
  ['said-before-clause relative', [7, 9]],
  ['said-after-clause', [59, 60]],
  ['said-earlier-in-sentence', [18, 20]],
  ['according-to', [8, 9]],
  ['handed-on', [111, 117]],
  ['asked-after', [48, 49]],
  ['interrupted', [7, 16]],
  ['same-paragraph', [1250, 1274]],
  ['runs-on', [24, 35]],
  ['paragraph-before', [59, 74]],
  ['sentence-before', [17, 23]],
  ['colon-before', [26, 29]],
  ['colon-subject', [23, 30]],
  ['name-colon', [11, 23]],
  ['name-after', [31, 37]],
  ['dash-name', [26, 31]],
  ['speech-noun', [6, 19]],
  ['subject-only', [41, 90]],
]);

/** Rules that nothing was counted for: a guess on the careful side, below what is asked. */
const UNCOUNTED: ReadonlyMap<string, number> = new Map([
  ['interview', 0.8],
  ['passive-agent', 0.85],
]);

/** Laplace's rule of succession: few cases say little. */
const rateOf = ([right, of]: Count) => (right + 1) / (of + 2);

/** How a verb holds its source, as far as it matters for how often that is right. */
function tieOf({ verb, place }: Cue): string {
  const weak = verb !== null && !verb.sure;
  if (place === 'main-subject') return weak ? ' shared-weak' : ' shared';
  if (place === 'relative') return ' relative';
  return weak ? ' weak' : '';
}

/**
 * The share of passages credited by the rule whose source is the right one, from 0 to 1.
 * Throws a RangeError for a rule that was never counted.
 */
export function reliabilityOf(rule: string, cue: Cue | null): number {
  const count = (cue && COUNTS.get(`${rule}${tieOf(cue)}`)) ?? COUNTS.get(rule);
  const rate = count ? rateOf(count) : UNCOUNTED.get(rule);
  if (rate === undefined) throw new RangeError(`no count for the rule ${rule}`);
  return rate;
}

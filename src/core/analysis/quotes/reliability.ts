/**
 * How often each way of tying a passage to its source is right, counted on political news in which trained readers
 * marked who is credited (the development part of PolNeAR, Newell et al. 2018; passages of three words and more). Where
 * only a handful of cases were counted, the rate of the rules like it stands. The readers' own slips are among the
 * wrong ones, so the rates are a little too low.
 */
import type { Cue } from '../cues/cue.ts';
import { succession } from '../succession.ts';

/** Right, and all. */
type Count = readonly [right: number, of: number];

/** By rule, and by how the verb is tied to its source where that matters. */
const COUNTS: ReadonlyMap<string, Count> = new Map([
  ['said-after', [2003, 2024]],
  ['said-after weak', [78, 82]],
  ['inverted-said', [561, 579]],
  ['said-before', [738, 763]],
  ['said-before weak', [223, 248]],
  ['said-before shared', [202, 227]],
  ['said-before shared-weak', [94, 115]],
  ['said-before relative', [15, 33]],
  ['said-before-clause', [166, 173]],
  ['said-before-clause weak', [41, 50]],
  ['said-before-clause shared', [28, 31]],
  ['said-before-clause relative', [7, 9]],
  ['said-after-clause', [58, 58]],
  ['said-earlier-in-sentence', [18, 21]],
  ['according-to', [8, 9]],
  ['handed-on', [108, 111]],
  ['asked-after', [48, 49]],
  ['interrupted', [7, 16]],
  ['same-paragraph', [1251, 1273]],
  ['runs-on', [27, 49]],
  ['paragraph-before', [59, 73]],
  ['sentence-before', [18, 25]],
  ['colon-before', [27, 32]],
  ['colon-subject', [23, 30]],
  ['name-colon', [11, 23]],
  ['name-after', [32, 38]],
  ['dash-name', [26, 31]],
  ['speech-noun', [7, 15]],
  ['subject-only', [43, 92]],
]);

/** Rules that nothing was counted for: a guess on the careful side, below what is asked. */
const UNCOUNTED: ReadonlyMap<string, number> = new Map([
  ['interview', 0.8],
  ['passive-agent', 0.85],
]);

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
  const rate = count ? succession(...count) : UNCOUNTED.get(rule);
  if (rate === undefined) throw new RangeError(`no count for the rule ${rule}`);
  return rate;
}

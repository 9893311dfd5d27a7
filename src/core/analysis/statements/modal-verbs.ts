/** What a modal verb says where it stands: a possibility, a capacity, a conclusion, a duty, or what never came to be. */
import { PARTICIPLES } from '../lexicon/verb-forms.ts';
import type { Token } from '../tokens.ts';

/** "should not", "must not wait": what is forbidden or advised against is not said to be so or not. */
export function isForbidden(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const before = tokens[i - 1]?.lower ?? '';
  const modal = lower === 'not' ? before : lower;
  return /^(?:should|must|ought|shouldn't|mustn't)$/.test(modal) && tokens[i + 1]?.lower !== 'have';
}

/** "could see", "could not": an ability, not a possibility. */
export function isAbility(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1]?.lower ?? '';
  if (lower === "couldn't" || (lower === 'could' && next === 'not')) return true;
  if (lower !== 'could' || !/^(?:see|hear|feel|smell|be)$/.test(next)) return false;
  return /^(?:seen|heard|felt|smelled|smoke)?$/.test(next === 'be' ? (tokens[i + 2]?.lower ?? 'x') : '');
}

/** "would win" is a forecast or a condition; "would have won" says that it came otherwise. */
export function conditionalRule(tokens: readonly Token[], i: number): string {
  const { lower } = tokens[i]!;
  const have = lower.startsWith('would')
    ? tokens.findIndex((t, k) => k > i && k < i + 4 && t.lower === 'have')
    : -1;
  const next = tokens[have + 1]?.lower ?? '';
  const isPast =
    have > 0 &&
    (PARTICIPLES.has(next) || /(?:ed|en|wn|ne|ad|id|ld|ut|un|me|pt|lt|nt|ught|st|ung|ood)$/.test(next));
  const rule = isPast ? 'counterfactual' : `modal-${lower}`;
  return rule;
}

/** "can carry": able to, which does not say that it does; "can see" says that it sees. */
export function isCapacity(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]!.lower === 'can' &&
    !/^(?:not|see|hear|feel|smell|say|afford|remember)$/.test(tokens[i + 1]?.lower ?? '')
  );
}

/** "must have slept", "must be dreaming": a conclusion, not a duty. */
export function isConclusion(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower;
  return (
    tokens[i]!.lower === 'must' &&
    (next === 'have' || (next === 'be' && /[a-z]{2}ing$/.test(tokens[i + 2]?.lower ?? '')))
  );
}

/** "should he survive", "had she known": a condition that opens with its verb. */
export function isInvertedCondition(tokens: readonly Token[]): boolean {
  const second = tokens[1];
  return (
    /^(?:should|had|were)$/.test(tokens[0]!.lower) &&
    !tokens[0]!.capital &&
    second !== undefined &&
    (/^(?:he|she|they|we|i)$/.test(second.lower) || second.capital)
  );
}

/** What a modal verb says where it stands: a possibility, a capacity, a conclusion, a duty, or what never came to be. */
import { LEAVES_CLAUSE } from '../lexicon/clause-words.ts';
import { AUXILIARIES, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { PARTICIPLES } from '../lexicon/verb-forms.ts';
import type { Token } from '../tokens.ts';
import { isIdleNegation } from './idle-negations.ts';

/** "should not", "must not wait": what is forbidden or advised against is not said to be so or not. */
export function isForbidden(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const before = tokens[i - 1]?.lower ?? '';
  const modal = lower === 'not' ? before : lower;
  return /^(?:should|must|ought|shouldn't|mustn't)$/.test(modal) && tokens[i + 1]?.lower !== 'have';
}

/** How far before "could" the word of negation may stand that rules it out: "none of the four boats could sail". */
const REACH = 8;

/** "no boat could sail", "never could", "could never": ruled out, not possible. */
function isRuledOut(tokens: readonly Token[], i: number): boolean {
  if (/^(?:not|never)$/.test(tokens[i + 1]?.lower ?? '')) return true;
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const { lower } = tokens[k]!;
    if (LEAVES_CLAUSE.has(lower) || AUXILIARIES.has(lower) || SUBJECT_PRONOUNS.has(lower)) return false;
    if (/^(?:no|none|nobody|nothing|never|neither)$/.test(lower)) return !isIdleNegation(tokens, k);
  }
  return false;
}

/** "could see", "could not", "no boat could": an ability, or none; not a possibility. */
export function isAbility(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1]?.lower ?? '';
  if (lower === "couldn't") return true;
  if (lower !== 'could') return false;
  if (isRuledOut(tokens, i)) return true;
  if (!/^(?:see|hear|feel|smell|be)$/.test(next)) return false;
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

/** "can carry": able to, which does not say that it does; "can see" says that it sees, "can hardly carry" weakens by itself. */
export function isCapacity(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]!.lower === 'can' &&
    !/^(?:not|hardly|scarcely|see|hear|feel|smell|say|afford|remember)$/.test(tokens[i + 1]?.lower ?? '')
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

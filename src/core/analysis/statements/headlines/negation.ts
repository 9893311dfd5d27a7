/** What a "not", "no" or "never" in a headline does: denies what is told, leaves it open, or is part of the story. */
import {
  AUXILIARIES,
  NEGATED_AUXILIARIES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../lexicon/function-words.ts';
import { CONDUCT, HARMLESS_NO, HARMLESS_NOT, NOT_SETTLED } from '../../lexicon/headline-words.ts';
import type { Token } from '../../tokens.ts';

export type Negation = 'denies' | 'leaves-open' | null;

const SUBORDINATES =
  /^(?:after|because|who|whose|whom|what|which|when|while|if|as|since|until|unless|before|although|though|where|why|how|than|over)$/;
const isSeam = (token: Token) => /^(?:[,:;!?|–—-]|--|\.\.\.|…)$/.test(token.text);
const ahead = (tokens: readonly Token[], i: number, count: number) =>
  tokens.slice(i + 1, i + 1 + count).map((t) => t.lower);

/** Token index where the clause that holds `i` begins: behind the last mark, or at a word that opens one below the main one. */
function clauseStart(tokens: readonly Token[], i: number): number {
  for (let at = i - 1; at >= 0; at--) {
    if (isSeam(tokens[at]!)) return at + 1;
    if (SUBORDINATES.test(tokens[at]!.lower)) return at;
  }
  return 0;
}

/** "after not turning up", "who did not pay": the negation is part of what happened. */
const isBelow = (tokens: readonly Token[], from: number, i: number) =>
  from < i && SUBORDINATES.test(tokens[from]!.lower);

/** "Nobody", "No, …", "There is no …", "No proof that …": what stands first, or is there, is denied. */
function readNo(tokens: readonly Token[], i: number, from: number): Negation {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1];
  const before = tokens[i - 1]?.lower ?? '';
  if (next === undefined || next.kind === 'number' || HARMLESS_NO.has(next.lower)) return null;
  if (/^(?:confirmation|verification)$/.test(next.lower)) return 'leaves-open';
  if (i === from || (i === from + 1 && before === 'sorry')) return 'denies';
  if (lower !== 'no') return null;
  if (next.lower === ',') return null;
  return AUXILIARIES.has(before) || /^(?:'s|despite|finds?|found|sees?|shows?)$/.test(before)
    ? 'denies'
    : null;
}

/** "never happened", "never said": not "never before", "may never walk", "never forget". */
function readNever(tokens: readonly Token[], i: number): Negation {
  const before = tokens[i - 1]?.lower ?? '';
  if (/^(?:will|'ll|may|might|could|can|would|must|should|to)$/.test(before)) return null;
  const next = tokens[i + 1]?.lower ?? '';
  return /ed$|^(?:said|took|was|were|been|had|made|met|went|did|got|real|actually|really|wrote|told|gave|saw|left|sent)$/.test(
    next,
  )
    ? 'denies'
    : null;
}

/** "Not coming to a store near you", "patient not infected": "not" without its auxiliary. */
function readBareNot(tokens: readonly Token[], i: number, from: number): Negation {
  const before = tokens[i - 1]?.lower ?? '';
  const next = tokens[i + 1]?.lower ?? '';
  if (PREPOSITIONS.has(before) || /^(?:or|why|if|and|but)$/.test(before)) return null;
  if (next === 'to' && !/^(?:have|be)$/.test(tokens[i + 2]?.lower ?? '')) return null;
  // ", not an arrest": one thing set against another.
  if (i === from && i > 0 && tokens[i - 1]!.text === ',') return null;
  return 'denies';
}

/** "won't", "will not": a denial of what was to come where it is the headline's first predicate; else one's own refusal. */
function readRefusal(tokens: readonly Token[], i: number, subject: number): Negation {
  if (subject < 0 || SUBJECT_PRONOUNS.has(tokens[subject]!.lower)) return null;
  if (ahead(tokens, i, 2).some((w) => CONDUCT.has(w))) return null;
  return tokens.slice(0, i).some((t) => /^[,;]$/.test(t.text)) ? null : 'denies';
}

/** What the negation at token `i` does; null where there is none or it is part of the story ("can't find"). */
export function readNegation(tokens: readonly Token[], i: number): Negation {
  const { lower } = tokens[i]!;
  const before = tokens[i - 1]?.lower ?? '';
  const negatedAuxiliary = NEGATED_AUXILIARIES.has(lower) || lower === "ain't";
  if (!negatedAuxiliary && !/^(?:not|n't|never|no|nobody|none|nope|nothing)$/.test(lower)) return null;
  const from = clauseStart(tokens, i);
  if (isBelow(tokens, from, i)) return null;
  if (/^(?:no|nobody|none|nope|nothing)$/.test(lower)) return readNo(tokens, i, from);
  const next = tokens[i + 1]?.lower ?? '';
  if (lower === 'never') return readNever(tokens, i);
  if (ahead(tokens, i, 3).some((w) => NOT_SETTLED.has(w))) return 'leaves-open';
  if (HARMLESS_NOT.has(next))
    return lower === 'not' && ahead(tokens, i, 2).join(' ') === 'so fast' ? 'denies' : null;
  const subject = negatedAuxiliary ? i - 1 : i - 2;
  const auxiliary = negatedAuxiliary ? lower : AUXILIARIES.has(before) ? before : '';
  if (auxiliary === '') return readBareNot(tokens, i, from);
  if (/^(?:can|could|may|might|must|should|ca)/.test(auxiliary)) return null;
  // "things you didn't know"
  if (subject > from && /^(?:you|we)$/.test(tokens[subject]!.lower)) return null;
  if (/^do(?:n't)?$/.test(auxiliary) && subject + 1 === from)
    return /^(?:believe|fall)$/.test(next) ? 'denies' : null;
  return /^(?:will|wo|would)/.test(auxiliary) ? readRefusal(tokens, i, subject) : 'denies';
}

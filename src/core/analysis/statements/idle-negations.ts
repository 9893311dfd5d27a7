/** Tells where a word of negation denies its clause, and where it denies nothing or only a part. */
import {
  AUXILIARIES,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../lexicon/function-words.ts';
import type { Token } from '../tokens.ts';

/** Adverbs that may stand between an auxiliary and "not". */
const isAdverb = (lower: string) =>
  /[a-z]{2}ly$/.test(lower) || /^(?:also|still|yet|now|just|even)$/.test(lower);

/** Phrases of a preposition and "no" that deny the whole clause. */
const DENYING_PREPOSITIONS = /^(?:in|at|by|on|under)$/;
const DENYING_NOUNS = /^(?:way|time|point|means|account|circumstances?|condition|stage|case)$/;

/** "not" behind an auxiliary, before a subjunctive, or at the head of its clause; not "and not the council". */
function isVerbal(tokens: readonly Token[], i: number): boolean {
  let before = i - 1;
  while (before >= 0 && isAdverb(tokens[before]!.lower)) before--;
  if (before < 0) return true;
  const previous = tokens[before]!;
  const next = tokens[i + 1]?.lower ?? '';
  if (
    AUXILIARIES.has(previous.lower) ||
    previous.lower === "'s" ||
    /^(?:be|to|all|every|everyone|everything|even|many)$/.test(next)
  )
    return true;
  if (previous.kind === 'mark') return /^[“"«[('`_—–-]/.test(previous.lower);
  if (/^(?:that|because|but|why|and|or)$/.test(previous.lower)) return before === 0;
  // "did he not know": the subject stands between.
  const subject = SUBJECT_PRONOUNS.has(previous.lower) || previous.capital;
  return subject && AUXILIARIES.has(tokens[before - 1]?.lower ?? '');
}

/** "rather than pay", "than paying": a verb stands at `i`, not "the council". */
export function omitsDeed(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.capital) return false;
  if (/[a-z]{2}ing$/.test(token.lower)) return true;
  const next = tokens[i + 1]?.lower ?? '';
  return (
    !DETERMINERS.has(token.lower) &&
    !PREPOSITIONS.has(token.lower) &&
    (DETERMINERS.has(next) || POSSESSIVES.has(next) || /^(?:it|them|him|her|up|out|off)$/.test(next))
  );
}

/** "not only", "no doubt", "with no money", "a few": words of negation that deny nothing, or only a part. */
export function isIdleNegation(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower ?? '';
  const before = tokens[i - 1]?.lower ?? '';
  const { lower } = tokens[i]!;
  switch (lower) {
    case 'not':
      return /^(?:only|just|merely|least|surprisingly)$/.test(next) || !isVerbal(tokens, i);
    case 'no':
      return (
        /^(?:doubt|matter|less|more|fewer|later|sooner|stranger|wonder|question|qualms?)$/.test(next) ||
        tokens[i + 1]?.kind === 'number' ||
        before === '(' ||
        (PREPOSITIONS.has(before) && !(DENYING_PREPOSITIONS.test(before) && DENYING_NOUNS.test(next)))
      );
    case 'nothing':
      return next === 'but' || PREPOSITIONS.has(before);
    case 'without':
    case 'instead':
      return i > 0 || !tokens.slice(1, 3).some((t) => /[a-z]{2}ing$/.test(t.lower));
    case 'rather':
      return i > 0 || next !== 'than' || !omitsDeed(tokens, 2);
    case 'nor':
      return i > 0 || !AUXILIARIES.has(next);
    case 'few':
      return i > 0 || /^(?:of|days?|weeks?|months?|years?|hours?|minutes?)$/.test(next);
    case 'little':
      return i > 0 || !/^(?:is|was|has|of)$/.test(next);
    default:
      return false;
  }
}

/** "no one", "none of the crew", "neither": a subject that denies what is said of it. */
export function deniesSubject(subject: readonly Token[]): boolean {
  return subject.some((t, i) => i < 2 && /^(?:no|none|nobody|nothing|neither)$/.test(t.lower));
}

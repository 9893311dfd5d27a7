/** Finds the word that a clause depends on: "failed |to win", "urged them |to win", "thinks |it won", "no sign |that it won". */
import type { Groundwork } from '../groundwork.ts';
import {
  EMBEDDING_PREDICATES,
  type EmbeddingPredicate,
  ENOUGH,
  JOINING_PREPOSITIONS,
  type Link,
  PASSIVE_ONLY,
  TOO,
} from '../lexicon/embedding-predicates.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PASSIVE_AUXILIARIES,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
  WEEKDAYS,
} from '../lexicon/function-words.ts';
import { NOUN_OR_VERB, OPENS_SCHEDULE, VERBS_LIKE_NOUNS } from '../lexicon/verb-forms.ts';
import { wordList } from '../lexicon/word-list.ts';
import { isAuxiliary } from '../phrases/finite-verbs.ts';
import type { Token } from '../tokens.ts';

/** The word that embeds a clause, and how the clause is joined on. */
export interface Governor {
  /** Index of the word's token. */
  readonly at: number;
  readonly link: Link;
  readonly predicate: EmbeddingPredicate;
}

/** Tokens between a verb and the clause that it governs: its object, or the time. */
const FARTHEST = 8;

const isAdverb = ({ lower }: Token) => /[a-z]{2}ly$/.test(lower) || WEEKDAYS.has(lower);

/** Whether "to" at `at` opens an infinitive: "to win", not "to the council", "to Paris", "to 5". */
export function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next?.kind === 'word' &&
    next.sentence === tokens[at]!.sentence &&
    !next.capital &&
    !DETERMINERS.has(next.lower) &&
    !POSSESSIVES.has(next.lower) &&
    !PREPOSITIONS.has(next.lower) &&
    !PRONOUNS.has(next.lower) &&
    (VERBS_LIKE_NOUNS.has(next.lower) ||
      !/(?:[^e]ed|[a-z]{3}ing|tion|ment|ness|ity|ism|ance|ence|al|ic|ous|ive|ful|ary|day|way|[^su]s)$/.test(
        next.lower,
      ))
  );
}

/** Whether the participle at `at` stands behind a form of "be", or behind its noun. */
function isPassive({ all }: Groundwork, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = all[i]!;
    if (PASSIVE_AUXILIARIES.has(token.lower) || token.lower === "'s") return true;
    if (!isAdverb(token) && !/^(?:also|still|now|not|never|long|only|widely)$/.test(token.lower))
      return false;
  }
  return false;
}

const make = (at: number, link: Link, predicate: EmbeddingPredicate | undefined): Governor | null =>
  predicate ? { at, link, predicate } : null;

/** The nearest word within reach that embeds by `link`, with nothing but its object between. */
function beyondObject({ all }: Groundwork, at: number, link: Link): Governor | null {
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
    const token = all[i]!;
    if (token.sentence !== all[at]!.sentence || /^[,;:()—–?!]$/.test(token.lower)) return null;
    if (i < at - 1 && /^(?:to|that|who|which|whether|if|because|and|but|or)$/.test(token.lower)) return null;
    const predicate = EMBEDDING_PREDICATES[link].get(token.lower);
    if (predicate) return { at: i, link, predicate };
    if (isAuxiliary(token.lower)) return null;
  }
  return null;
}

/** What governs the infinitive of "to" at `at`, where `nearest` is the last word before it and its "not". */
function ofInfinitive(ground: Groundwork, at: number, nearest: number): Governor | null {
  const { all } = ground;
  if (!isInfinitive(all, at)) return null;
  let before = nearest;
  if (before > 0 && isAdverb(all[before]!) && !EMBEDDING_PREDICATES.to.has(all[before]!.lower)) before--;
  if (all[before]?.sentence !== all[at]!.sentence) return null;
  const { lower } = all[before]!;
  if (all[before - 1]?.lower === 'too') return make(before - 1, 'to', TOO);
  if (lower === 'enough' && !PREPOSITIONS.has(all[before - 1]?.lower ?? ''))
    return make(before, 'to', ENOUGH);
  const near = EMBEDDING_PREDICATES.to.get(lower);
  const stative = /^(?:be|have)$/.test(all[at + 1]!.lower);
  if (lower === 'due' && !OPENS_SCHEDULE.has(all[at + 1]!.lower)) return null;
  if (
    near &&
    (!PASSIVE_ONLY.has(lower) || (isPassive(ground, before) && (stative || lower !== 'understood')))
  )
    return make(before, 'to', near);
  const far =
    make(before, 'object-to', EMBEDDING_PREDICATES['object-to'].get(lower)) ??
    beyondObject(ground, at, 'object-to');
  // "believes him to be rich", but "considers ways to win".
  return far?.predicate.affirmed === 'probable' && !stative ? null : far;
}

/** "that it won" behind "say", "sign", "clear"; not "the sign that hangs there". */
function ofThatClause(ground: Groundwork, at: number): Governor | null {
  const next = ground.all[at + 1];
  if (!next || isAuxiliary(next.lower)) return null;
  const near = EMBEDDING_PREDICATES.that.get(ground.all[at - 1]?.lower ?? '');
  if (near) return make(at - 1, 'that', near);
  // Only verbs reach over an object: "told them that".
  const far = beyondObject(ground, at, 'bare');
  return far && { ...far, link: 'that' };
}

/** "the doubt", "new fears": a form that is a noun as often, and nothing before it that makes it a verb. */
function isNoun(all: readonly Token[], at: number): boolean {
  const before = all[at - 1];
  if (/ed$/.test(all[at]!.lower))
    return (
      before !== undefined &&
      (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || before.kind === 'number')
    );
  if (!NOUN_OR_VERB.has(all[at]!.lower)) return false;
  return (
    before === undefined ||
    !(
      SUBJECT_PRONOUNS.has(before.lower) ||
      AUXILIARIES.has(before.lower) ||
      before.capital ||
      /^(?:to|not|also)$|[^isu]s$/.test(before.lower)
    )
  );
}

/** "believes |the bridge is safe": a subject, and an auxiliary within a few words. */
function ofBareClause({ all, mentionAt }: Groundwork, at: number): Governor | null {
  const predicate = EMBEDDING_PREDICATES.bare.get(all[at - 1]!.lower);
  const token = all[at]!;
  if (!predicate || token.kind === 'mark' || PREPOSITIONS.has(token.lower)) return null;
  if (isNoun(all, at - 1) || mentionAt[at - 1]! >= 0 || CONJUNCTIONS.has(token.lower)) return null;
  const next = all[at + 1];
  if (next?.sentence !== token.sentence) return null;
  const governor: Governor = { at: at - 1, link: 'bare', predicate };
  if (/^(?:it|you)$/.test(token.lower))
    return isAuxiliary(next.lower) || /(?:[a-z]ed|[a-z]{2}s)$/.test(next.lower) ? governor : null;
  if (SUBJECT_PRONOUNS.has(token.lower) && token.lower !== 'who')
    return next.kind === 'word' && !PREPOSITIONS.has(next.lower) && next.lower !== 'to' ? governor : null;
  // "anticipating them": an object, and no subject of a clause.
  if (isAuxiliary(token.lower) || (/^(?:him|them|me|us)$/.test(token.lower) && isAuxiliary(next.lower)))
    return null;
  if (
    !DETERMINERS.has(token.lower) &&
    !POSSESSIVES.has(token.lower) &&
    mentionAt[at]! < 0 &&
    token.kind !== 'word'
  )
    return null;
  for (let i = at + 1; i < Math.min(all.length, at + 10) && all[i]!.sentence === token.sentence; i++) {
    const { lower, capital } = all[i]!;
    if (isAuxiliary(lower) && !capital) return governor;
    if (/^(?:that|who|which|to|and|but|or|as|if|when|while|because|than|[,;:()])$/.test(lower)) return null;
  }
  return null;
}

/** "appeared |closed to traffic": what seems so; not "appeared on Monday". */
function ofPredicate({ all }: Groundwork, at: number): Governor | null {
  const token = all[at]!;
  const predicate = EMBEDDING_PREDICATES.predicate.get(all[at - 1]!.lower);
  if (!predicate || token.kind !== 'word' || token.capital || all[at + 1]?.kind !== 'word') return null;
  if (
    PREPOSITIONS.has(token.lower) ||
    /^(?:likely|unlikely|and|or|but|that|when|as|here|there)$/.test(token.lower)
  )
    return null;
  return make(at - 1, 'predicate', predicate);
}

/** Words that open a governed clause. */
export const GOVERNED_OPENERS: ReadonlySet<string> = new Set([
  ...JOINING_PREPOSITIONS,
  ...wordList('to not never that who what when where why how which whether if'),
]);
/** Words that govern a clause right behind them, whatever opens it. A clause is governed only at one of these two places. */
export const GOVERNORS: ReadonlySet<string> = new Set([
  ...EMBEDDING_PREDICATES.bare.keys(),
  ...EMBEDDING_PREDICATES.ing.keys(),
  ...EMBEDDING_PREDICATES.predicate.keys(),
]);

/** The word that governs a clause which would begin at token `at`; null where there is none. */
export function governorOf(ground: Groundwork, at: number): Governor | null {
  const { all } = ground;
  const token = all[at]!;
  const before = all[at - 1];
  if (before === undefined || before.sentence !== token.sentence) return null;
  switch (token.lower) {
    case 'to':
      return /^(?:not|never)$/.test(before.lower) ? null : ofInfinitive(ground, at, at - 1);
    case 'that':
      return ofThatClause(ground, at);
    case 'who':
    case 'what':
    case 'when':
    case 'where':
    case 'why':
    case 'how':
    case 'which':
    case 'whether':
    case 'if':
      return make(at - 1, 'question', EMBEDDING_PREDICATES.question.get(before.lower));
    case 'from':
    case 'of':
    case 'against':
    case 'in':
    case 'on':
      return all[at + 1]?.lower.endsWith('ing') ? beyondObject(ground, at, token.lower) : null;
    case 'not':
    case 'never':
      return all[at + 1]?.lower === 'to' ? ofInfinitive(ground, at + 1, at - 1) : null;
    default:
      if (token.lower.endsWith('ing') && /[a-z]{2}ing$/.test(token.lower)) {
        const near = EMBEDDING_PREDICATES.ing.get(before.lower);
        if (near) return make(at - 1, 'ing', near);
      }
      return ofPredicate(ground, at) ?? ofBareClause(ground, at);
  }
}

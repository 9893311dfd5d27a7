/** Tells whether a clause opens at a word: relative clauses, clauses of time, comparisons, participles, second predicates. */
import type { Groundwork } from '../groundwork.ts';
import { ADDED_HEDGES, AS_PHRASES } from '../lexicon/clause-words.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
} from '../lexicon/function-words.ts';
import { wordList } from '../lexicon/word-list.ts';
import { isAuxiliary } from '../phrases/finite-verbs.ts';
import { omitsDeed } from './idle-negations.ts';

/** Words at which a clause can begin, besides participles in -ing. */
export const CLAUSE_OPENERS = wordList(`
  who which that after before until since when where once as should had were than without instead rather and or he she they we
  i it
`);

/** A word that looks like a finite verb or an auxiliary, for the place right behind a relative pronoun. */
export function looksVerbal(lower: string): boolean {
  return isAuxiliary(lower) || /(?:ed|[^s]s|ould|ame|ent|ept|ook|ade|old|aid|ew|oke|an)$/.test(lower);
}

/** "who ran", "which he", "that the council": a clause begins; "that day", "which of them": none does. */
function opensRelative(ground: Groundwork, at: number, to: number): boolean {
  const { all, mentionAt } = ground;
  const { lower } = all[at]!;
  const next = all[at + 1];
  const before = all[at - 1]!;
  if (!next || at + 2 >= to || before.kind === 'mark') return false;
  if (lower === 'who') return true;
  if (lower === 'which') return !PREPOSITIONS.has(before.lower);
  if (PREPOSITIONS.has(before.lower) || isAuxiliary(before.lower)) return false;
  return (
    looksVerbal(next.lower) ||
    SUBJECT_PRONOUNS.has(next.lower) ||
    DETERMINERS.has(next.lower) ||
    mentionAt[at + 1]! >= 0 ||
    all.slice(at + 2, Math.min(to, at + 9)).some((t) => isAuxiliary(t.lower))
  );
}

/** "the house |it does not own": a subject pronoun and an auxiliary right behind a noun. */
function opensContactRelative({ all }: Groundwork, at: number): boolean {
  const before = all[at - 1]!;
  return (
    before.kind === 'word' &&
    !isAuxiliary(before.lower) &&
    !PREPOSITIONS.has(before.lower) &&
    !PRONOUNS.has(before.lower) &&
    !/ly$|^(?:and|or|but|nor|than|as|so|if|that|what|how|why|when|where|whether|because|while|since|though|although)$/.test(
      before.lower,
    ) &&
    isAuxiliary(all[at + 1]?.lower ?? '')
  );
}

/** "after the council voted", not "after the vote": a clause with a verb of its own. */
function opensTimeClause(ground: Groundwork, at: number, to: number): boolean {
  const { all, mentionAt } = ground;
  const next = all[at + 1];
  if (!next || at + 3 >= to) return false;
  if (/ing$/.test(next.lower)) return true;
  if (!SUBJECT_PRONOUNS.has(next.lower) && !DETERMINERS.has(next.lower) && mentionAt[at + 1]! < 0)
    return false;
  const verb = all[at + 2]!;
  if (SUBJECT_PRONOUNS.has(next.lower) && verb.kind === 'word' && !PREPOSITIONS.has(verb.lower)) return true;
  for (let i = at + 2; i < Math.min(to, at + 8) && all[i]!.lower !== ','; i++) {
    const { lower, capital } = all[i]!;
    if (capital) continue;
    if (isAuxiliary(lower) || /(?:ed|ew|ame|ook|old|aid|ent)$/.test(lower)) return true;
    // "until the board approves |the plan", not "until the elections".
    if (/[^su]s$/.test(lower) && DETERMINERS.has(all[i + 1]?.lower ?? '')) return true;
  }
  return false;
}

/** "more |than it would have cost": the other side of a comparison, with a verb of its own. */
function opensComparison({ all, mentionAt }: Groundwork, at: number, to: number): boolean {
  const next = all[at + 1]!;
  const opens = SUBJECT_PRONOUNS.has(next.lower) || DETERMINERS.has(next.lower) || mentionAt[at + 1]! >= 0;
  return opens && all.slice(at + 2, Math.min(to, at + 6)).some((t) => isAuxiliary(t.lower));
}

/** "should he survive", "had she known": a condition that opens with its verb. */
function opensInvertedCondition({ all, mentionAt }: Groundwork, at: number): boolean {
  const before = all[at - 1]!;
  const next = all[at + 1]!;
  return (
    (before.lower === ',' ||
      (before.kind === 'word' && !AUXILIARIES.has(before.lower) && !PRONOUNS.has(before.lower))) &&
    (/^(?:he|she|they|we|i)$/.test(next.lower) || (all[at]!.lower === 'should' && mentionAt[at + 1]! >= 0)) &&
    !/^(?:what|why|how|when|where|who|nor|neither|only|so|never)$/.test(before.lower)
  );
}

/** "without waiting", "instead of paying", "rather than pay": what is not done. */
function opensOmission({ all }: Groundwork, at: number): boolean {
  const { lower } = all[at]!;
  const next = all[at + 1]!.lower;
  if (lower === 'without') return /[a-z]{2}ing$/.test(next);
  if (lower === 'rather') return next === 'than' && omitsDeed(all, at + 2);
  return next === 'of' && /[a-z]{2}ing$/.test(all[at + 2]?.lower ?? '');
}

/** "a brief |arguing that", "…, |saying so": a participle with a clause or behind a comma. */
function opensParticiple({ all }: Groundwork, at: number): boolean {
  const { lower } = all[at]!;
  const before = all[at - 1]!;
  if (!/[a-z]{3}ing$/.test(lower) || PRONOUNS.has(lower)) return false;
  if (before.lower === ',') return true;
  return (
    /^(?:arguing|saying|claiming|warning|suggesting|indicating|implying|alleging|asserting|hoping|fearing|believing|expecting)$/.test(
      lower,
    ) &&
    before.kind === 'word' &&
    !AUXILIARIES.has(before.lower) &&
    !PREPOSITIONS.has(before.lower) &&
    !DETERMINERS.has(before.lower)
  );
}

/** Whether a clause that no word governs begins at token `at`, before token `to`. */
export function startsClause(ground: Groundwork, at: number, to: number): boolean {
  const { all } = ground;
  const { lower, capital } = all[at]!;
  if (!CLAUSE_OPENERS.has(lower) && !lower.endsWith('ing')) return false;
  const before = all[at - 1]!;
  if ((capital && !SUBJECT_PRONOUNS.has(lower)) || (lower === 'who' && capital)) return false;
  switch (lower) {
    case 'who':
    case 'which':
    case 'that':
      return opensRelative(ground, at, to);
    case 'after':
    case 'before':
    case 'until':
    case 'since':
    case 'when':
    case 'where':
    case 'once':
      return before.lower !== ',' && opensTimeClause(ground, at, to);
    case 'as':
      return !AS_PHRASES.has(before.lower) && opensTimeClause(ground, at, to);
    case 'should':
    case 'had':
    case 'were':
      return opensInvertedCondition(ground, at);
    case 'than':
      return opensComparison(ground, at, to);
    case 'without':
    case 'instead':
    case 'rather':
      return opensOmission(ground, at);
    case 'and':
    case 'or':
      return startsPredicate(ground, at + 1);
    case 'he':
    case 'she':
    case 'they':
    case 'we':
    case 'i':
    case 'it':
      return opensContactRelative(ground, at);
    default:
      return opensParticiple(ground, at);
  }
}

/** "… and should improve": a second predicate with an auxiliary of its own. */
function startsPredicate(ground: Groundwork, at: number): boolean {
  const [first, second] = [ground.all[at], ground.all[at + 1]];
  if (!first) return false;
  return (
    (isAuxiliary(first.lower) && !first.lower.startsWith("'")) ||
    (/ly$|^(?:also|then|never)$/.test(first.lower) && second !== undefined && isAuxiliary(second.lower)) ||
    (ADDED_HEDGES.has(first.lower) && /ed$/.test(second?.lower ?? ''))
  );
}

/** ", mostly by sea": an adverb that weakens only what is added. */
export function opensAfterthought({ all }: Groundwork, at: number, to: number): boolean {
  const { lower } = all[at]!;
  const before = all[at - 1]!.lower;
  if (before !== ',' || !ADDED_HEDGES.has(lower)) return false;
  for (let i = at + 1; i < to; i++) {
    if (isAuxiliary(all[i]!.lower)) return false;
    if (/^[,;:.]$/.test(all[i]!.lower)) return all[i]!.lower !== ',';
  }
  return true;
}

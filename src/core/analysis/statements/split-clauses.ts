/**
 * Cuts statements further, so that a hedge, a negation or a plan reaches over its own clause only: relative clauses,
 * that-clauses, infinitives behind verbs of wanting and failing, participles, and second predicates.
 */
import type { Groundwork } from '../groundwork.ts';
import {
  INTENDING_VERBS,
  NEGATIVE_IMPLICATIVES,
  REQUESTING_VERBS,
  WEAKENING_HEADS,
} from '../lexicon/certainty-words.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  PASSIVE_AUXILIARIES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
} from '../lexicon/function-words.ts';
import type { Segment } from './split-statements.ts';

const isAuxiliary = (lower: string) => AUXILIARIES.has(lower) && lower !== "'d";

/** A word that looks like a finite verb or an auxiliary, for the place right behind a relative pronoun. */
function looksVerbal(lower: string): boolean {
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
    all.slice(at + 2, Math.min(to, at + 6)).some((t) => isAuxiliary(t.lower))
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
  return all
    .slice(at + 2, Math.min(to, at + 8))
    .some((t) => isAuxiliary(t.lower) || (!t.capital && /(?:ed|ew|ame|ook|old|aid|ent)$/.test(t.lower)));
}

/** "is believed to": the hedge belongs to the one clause there is. */
function isPassive(ground: Groundwork, at: number): boolean {
  const [before, other] = [ground.all[at - 1]?.lower ?? '', ground.all[at - 2]?.lower ?? ''];
  return (
    PASSIVE_AUXILIARIES.has(before) ||
    before === "'s" ||
    (/(?:ly|also|still|now|not)$/.test(before) && PASSIVE_AUXILIARIES.has(other))
  );
}

/** "believes the bridge is safe": a subject, and a verb within a few words. */
function opensComplement(ground: Groundwork, at: number, to: number): boolean {
  const { all, mentionAt } = ground;
  const token = all[at]!;
  const opens =
    SUBJECT_PRONOUNS.has(token.lower) ||
    DETERMINERS.has(token.lower) ||
    mentionAt[at]! >= 0 ||
    token.kind === 'word';
  return (
    opens &&
    !PREPOSITIONS.has(token.lower) &&
    all.slice(at + 1, Math.min(to, at + 10)).some((t) => isAuxiliary(t.lower))
  );
}

function startsClause(ground: Groundwork, at: number, to: number): boolean {
  const { all } = ground;
  const { lower } = all[at]!;
  const before = all[at - 1]!;
  switch (lower) {
    case 'who':
    case 'which':
    case 'that':
      return opensRelative(ground, at, to);
    case 'to':
      return (
        INTENDING_VERBS.has(before.lower) ||
        (WEAKENING_HEADS.has(before.lower) && !isPassive(ground, at - 1)) ||
        NEGATIVE_IMPLICATIVES.has(before.lower) ||
        asksTo(ground, at)
      );
    case 'from':
      return /ing$/.test(all[at + 1]?.lower ?? '') && isStopped(ground, at);
    case 'after':
    case 'before':
    case 'until':
    case 'since':
    case 'when':
    case 'where':
    case 'once':
      return before.lower !== ',' && opensTimeClause(ground, at, to);
    case 'and':
    case 'or':
      return startsPredicate(ground, at + 1);
    default:
      if (WEAKENING_HEADS.has(before.lower) && !isPassive(ground, at - 1))
        return opensComplement(ground, at, to);
      return before.lower === ',' && /[a-z]{3}ing$/.test(lower) && !PRONOUNS.has(lower);
  }
}

/** "prevented Vale from leaving": what did not happen is a clause of its own. */
function isStopped({ all }: Groundwork, at: number): boolean {
  return all
    .slice(Math.max(0, at - 6), at)
    .some(
      (t) => t.sentence === all[at]!.sentence && /^(?:prevent|stop|keep|kept|block|ban|bar)/.test(t.lower),
    );
}

/** "urged the council to", "ordered Vale to": the object stands between the verb and its infinitive. */
function asksTo(ground: Groundwork, at: number): boolean {
  for (let i = at - 2; i >= Math.max(0, at - 6); i--) {
    const token = ground.all[i]!;
    if (token.kind === 'mark' || token.sentence !== ground.all[at]!.sentence) return false;
    if (REQUESTING_VERBS.has(token.lower)) return true;
  }
  return false;
}

/** "… and should improve": a second predicate with an auxiliary of its own. */
function startsPredicate(ground: Groundwork, at: number): boolean {
  const [first, second] = [ground.all[at], ground.all[at + 1]];
  if (!first) return false;
  return (
    (isAuxiliary(first.lower) && !first.lower.startsWith("'")) ||
    (/ly$|^(?:also|then|never)$/.test(first.lower) && second !== undefined && isAuxiliary(second.lower))
  );
}

/** The segments cut into clauses; the pieces of a segment cover it without gaps and keep its voice. */
export function splitClauses(ground: Groundwork, segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment) => {
    const starts: number[] = [];
    for (let at = segment.from + 2; at < segment.to - 1; at++) {
      if (at - (starts.at(-1) ?? segment.from) >= 2 && startsClause(ground, at, segment.to)) starts.push(at);
    }
    if (starts.length === 0) return [segment];
    const edges = [segment.from, ...starts, segment.to];
    return edges.slice(0, -1).map((from, i) => ({ ...segment, from, to: edges[i + 1]! }));
  });
}

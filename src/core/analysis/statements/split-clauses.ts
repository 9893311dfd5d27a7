/**
 * Cuts statements further, so that a hedge, a negation or a plan reaches over its own clause only: clauses that a word
 * governs, relative clauses and what resumes behind them, clauses of time, participles, and second predicates.
 */
import type { Groundwork } from '../groundwork.ts';
import { EMBEDDING_PREDICATES } from '../lexicon/embedding-predicates.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
} from '../lexicon/function-words.ts';
import type { Token } from '../tokens.ts';
import { wordList } from '../lexicon/word-list.ts';
import { type Governor, governorOf, mayBeGoverned } from './find-governor.ts';
import type { Segment } from './split-statements.ts';

/** A segment of one clause. */
export interface Clause extends Segment {
  /** The word that the clause depends on; null for a clause of its own. */
  readonly governor: Governor | null;
  /** `[from, to)` of the subject, where a relative clause has parted it from this verb: "nobody |who came |was hurt". */
  readonly subject: readonly [number, number] | null;
}

/** Behind one of these, no verb belongs to the subject that a relative clause has parted from it. */
const ENDS_SEARCH = wordList(`
  , ; : ( ) — – and or but that which who because if as when while than what whether how where why
`);
/** Irregular participles that often stand behind a noun. */
const PARTICIPLES = wordList(`
  found made held seen taken given sold sent built left born shot brought written known caught bought paid kept told
  chosen drawn driven shown stolen thrown worn won lost led set
`);
/** Words at which a clause can begin, besides participles in -ing. */
const OPENERS = wordList(`
  who which that after before until since when where once as should had were than without instead and or he she they we
  i it
`);
/** "such as", "as well as": no clause. */
const AS_PHRASES = wordList(', such well far soon long much many so same just known regarded described seen');
/** Adverbs that weaken what they are added to. */
const ADDED_HEDGES = wordList(`
  mostly apparently possibly perhaps probably presumably reportedly allegedly supposedly maybe sometimes often usually
  typically generally frequently
`);

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
  for (let i = at + 2; i < Math.min(to, at + 8) && all[i]!.lower !== ','; i++) {
    const { lower, capital } = all[i]!;
    if (!capital && (isAuxiliary(lower) || /(?:ed|ew|ame|ook|old|aid|ent)$/.test(lower))) return true;
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
    (before.lower === ',' || (before.kind === 'word' && !AUXILIARIES.has(before.lower) && !PRONOUNS.has(before.lower))) &&
    (/^(?:he|she|they|we|i)$/.test(next.lower) || (all[at]!.lower === 'should' && mentionAt[at + 1]! >= 0)) &&
    !/^(?:what|why|how|when|where|who|nor|neither|only|so|never)$/.test(before.lower)
  );
}

/** "without waiting", "instead of paying", "rather than pay": what is not done. */
function opensOmission({ all }: Groundwork, at: number): boolean {
  const next = all[at + 1]!.lower;
  if (all[at]!.lower === 'without') return /[a-z]{2}ing$/.test(next);
  return all[at]!.lower === 'instead' && next === 'of' && /[a-z]{2}ing$/.test(all[at + 2]?.lower ?? '');
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

function startsClause(ground: Groundwork, at: number, to: number): boolean {
  const { all } = ground;
  const { lower, capital } = all[at]!;
  if (!OPENERS.has(lower) && !lower.endsWith('ing')) return false;
  const before = all[at - 1]!;
  if (capital && !SUBJECT_PRONOUNS.has(lower) || lower === 'who' && capital) return false;
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

/** Where the main clause resumes behind one that begins at `from`: its second finite auxiliary; −1 for nowhere. */
function resumesAt({ all }: Groundwork, from: number, to: number, opener: 'finite' | 'bare'): number {
  let verbs = opener === 'bare' ? 1 : 0;
  for (let i = from + 1; i < to; i++) {
    const { lower } = all[i]!;
    if (ENDS_SEARCH.has(lower)) return -1;
    const finite = isFinite(all[i]!);
    if (finite && verbs > 0 && !isAuxiliary(all[i - 1]!.lower) && !SUBJECT_PRONOUNS.has(all[i - 1]!.lower)) return i;
    if (finite || (i === from + 1 && looksVerbal(lower))) verbs++;
  }
  return -1;
}

const isFinite = ({ lower, capital }: Token) =>
  !capital &&
  ((isAuxiliary(lower) && !/^(?:be|been|being|have|having)$/.test(lower)) || /^(?:appears?|seems?)$/.test(lower));

/** "a rifle |found near the house |may help": a participle behind a noun that is still without its verb. */
function opensReducedRelative(ground: Groundwork, from: number, at: number, to: number): number {
  const { all } = ground;
  const before = all[at - 1]!;
  const { lower } = all[at]!;
  if (
    !(lower.endsWith('ed') || PARTICIPLES.has(lower)) ||
    !PREPOSITIONS.has(all[at + 1]?.lower ?? '') ||
    before.kind !== 'word' ||
    PREPOSITIONS.has(before.lower) ||
    PRONOUNS.has(before.lower) ||
    DETERMINERS.has(before.lower) ||
    /ly$/.test(before.lower)
  )
    return -1;
  for (let i = from; i < at; i++) if (isFinite(all[i]!) || ENDS_SEARCH.has(all[i]!.lower)) return -1;
  return resumesAt(ground, at, to, 'bare');
}

/** "the decision |to sell |was", "a likelihood |that": the governor is a noun, which waits for its own verb. */
function isNoun({ all }: Groundwork, at: number): boolean {
  return [at - 1, at - 2].some((i) => {
    const lower = all[i]?.lower ?? '';
    return (
      DETERMINERS.has(lower) || POSSESSIVES.has(lower) || (lower === "'s" && !PRONOUNS.has(all[i - 1]?.lower ?? ''))
    );
  });
}

/** ", mostly by sea": an adverb that weakens only what is added. */
function opensAfterthought({ all }: Groundwork, at: number, to: number): boolean {
  const { lower } = all[at]!;
  const before = all[at - 1]!.lower;
  if (before !== ',' || !ADDED_HEDGES.has(lower)) return false;
  for (let i = at + 1; i < to; i++) {
    if (isAuxiliary(all[i]!.lower)) return false;
    if (/^[,;:.]$/.test(all[i]!.lower)) return all[i]!.lower !== ',';
  }
  return true;
}

/** Behind the comma that closes a relative clause: "a plan |that failed, |the council had". */
function followsRelative(ground: Groundwork, at: number, to: number): boolean {
  const { all, mentionAt } = ground;
  const token = all[at]!;
  return (
    all[at - 1]!.lower === ',' &&
    (SUBJECT_PRONOUNS.has(token.lower) || DETERMINERS.has(token.lower) || mentionAt[at]! >= 0) &&
    all.slice(at + 1, Math.min(to, at + 6)).some((t) => isAuxiliary(t.lower))
  );
}

/** Whether a clause can begin at all at a word behind another; most places are passed over with this. */
function mayCut(lower: string, before: string): boolean {
  return (
    before === ',' ||
    OPENERS.has(lower) ||
    lower.endsWith('ing') ||
    lower.endsWith('ed') ||
    PARTICIPLES.has(lower) ||
    mayBeGoverned(lower, before)
  );
}

type Cut = Pick<Clause, 'from' | 'governor' | 'subject'>;

/** Where the clauses of one segment begin, with what governs them and the subject that they resume. */
function cutsIn(ground: Groundwork, segment: Segment): Cut[] {
  const { all } = ground;
  const { to } = segment;
  const cuts: Cut[] = [{ from: segment.from, governor: governorOf(ground, segment.from), subject: null }];
  let resumes = -1;
  let inRelative = false;
  for (let at = segment.from + 1; at < to - 1; at++) {
    if (at === resumes) {
      const [head, relative] = [cuts.at(-2)?.from ?? segment.from, cuts.at(-1)!.from];
      cuts.push({ from: at, governor: null, subject: [head, relative] });
      continue;
    }
    if (!mayCut(all[at]!.lower, all[at - 1]!.lower)) continue;
    const last = cuts.at(-1)!;
    const far = at - last.from >= 2;
    const governor = governorOf(ground, at);
    if (governor && (far || all[at]!.lower === 'to')) {
      if (governor.link !== 'bare' && isNoun(ground, governor.at) && !EMBEDDING_PREDICATES.bare.has(all[at + 1]!.lower))
        resumes = resumesAt(ground, at, to, governor.link === 'that' ? 'finite' : 'bare');
      cuts.push({ from: at, governor, subject: null });
      continue;
    }
    const reduced = far ? opensReducedRelative(ground, last.from, at, to) : -1;
    if (reduced >= 0) {
      resumes = reduced;
      cuts.push({ from: at, governor: null, subject: null });
    } else if (far && inRelative && followsRelative(ground, at, to)) {
      inRelative = false;
      cuts.push({ from: at, governor: null, subject: null });
    } else if (far && (startsClause(ground, at, to) || opensAfterthought(ground, at, to))) {
      cuts.push({ from: at, governor: null, subject: null });
      inRelative = /^(?:who|which|that)$/.test(all[at]!.lower);
      if (inRelative) resumes = resumesAt(ground, at, to, 'finite');
    }
  }
  return cuts;
}

/** The segments cut into clauses; the pieces of a segment cover it without gaps and keep its voice. */
export function splitClauses(ground: Groundwork, segments: readonly Segment[]): Clause[] {
  return segments.flatMap((segment) => {
    const cuts = cutsIn(ground, segment);
    return cuts.map((cut, i): Clause => ({ ...segment, ...cut, to: cuts[i + 1]?.from ?? segment.to }));
  });
}

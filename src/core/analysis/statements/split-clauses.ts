/**
 * Cuts statements further, so that a hedge, a negation or a plan reaches over its own clause only: clauses that a word
 * governs, relative clauses and what resumes behind them, clauses of time, participles, and second predicates.
 */
import type { Groundwork } from '../groundwork.ts';
import { ENDS_SUBJECT } from '../lexicon/clause-words.ts';
import { EMBEDDING_PREDICATES } from '../lexicon/embedding-predicates.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
} from '../lexicon/function-words.ts';
import { PARTICIPLES } from '../lexicon/verb-forms.ts';
import { isAuxiliary } from '../phrases/finite-verbs.ts';
import type { Token } from '../tokens.ts';
import { CLAUSE_OPENERS, looksVerbal, opensAfterthought, startsClause } from './clause-openers.ts';
import { GOVERNED_OPENERS, GOVERNORS, type Governor, governorOf } from './find-governor.ts';
import type { Segment } from './split-statements.ts';

/** A segment of one clause. */
export interface Clause extends Segment {
  /** The word that the clause depends on; null for a clause of its own. */
  readonly governor: Governor | null;
  /** `[from, to)` of the subject, where a relative clause has parted it from this verb: "nobody |who came |was hurt". */
  readonly subject: readonly [number, number] | null;
}

/** Auxiliaries that begin a predicate, and the verbs that stand for one before an infinitive. */
const FINITE: ReadonlySet<string> = new Set([
  ...[...AUXILIARIES].filter((word) => !/^(?:be|been|being|have|having|'d)$/.test(word)),
  ...['appear', 'appears', 'seem', 'seems'],
]);

/** Tokens that a relative clause may reach over before its subject's own verb is given up. */
const LONGEST = 40;

/** Where the main clause resumes behind one that begins at `from`: its second finite auxiliary; −1 for nowhere. */
function resumesAt({ all }: Groundwork, from: number, to: number, opener: 'finite' | 'bare'): number {
  let verbs = opener === 'bare' ? 1 : 0;
  for (let i = from + 1; i < Math.min(to, from + LONGEST); i++) {
    const { lower } = all[i]!;
    if (ENDS_SUBJECT.has(lower)) return -1;
    const finite = isFiniteVerb(all[i]!);
    if (finite && verbs > 0 && !isAuxiliary(all[i - 1]!.lower) && !SUBJECT_PRONOUNS.has(all[i - 1]!.lower))
      return i;
    if (finite || (i === from + 1 && looksVerbal(lower))) verbs++;
  }
  return -1;
}

const isFiniteVerb = ({ lower, capital }: Token) => !capital && FINITE.has(lower);

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
  if (at - from > LONGEST) return -1;
  for (let i = from; i < at; i++) if (isFiniteVerb(all[i]!) || ENDS_SUBJECT.has(all[i]!.lower)) return -1;
  return resumesAt(ground, at, to, 'bare');
}

/** "the decision |to sell |was", "a likelihood |that": the governor is a noun, which waits for its own verb. */
function isNoun({ all }: Groundwork, at: number): boolean {
  return [at - 1, at - 2].some((i) => {
    const lower = all[i]?.lower ?? '';
    return (
      DETERMINERS.has(lower) ||
      POSSESSIVES.has(lower) ||
      (lower === "'s" && !PRONOUNS.has(all[i - 1]?.lower ?? ''))
    );
  });
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

const OPENS = 1;
const GOVERNS = 2;
/** What a word may do with a clause; with this one look at each word, most places are passed over. */
const ROLES: ReadonlyMap<string, number> = new Map([
  ...[...GOVERNORS].map((word) => [word, GOVERNS] as const),
  ...[...CLAUSE_OPENERS, ...PARTICIPLES, ...GOVERNED_OPENERS].map(
    (word) => [word, GOVERNORS.has(word) ? OPENS | GOVERNS : OPENS] as const,
  ),
]);

type Cut = Pick<Clause, 'from' | 'governor' | 'subject'>;

/** Where the clauses of one segment begin, with what governs them and the subject that they resume. */
function cutsIn(ground: Groundwork, segment: Segment): Cut[] {
  const { all } = ground;
  const { to } = segment;
  const cuts: Cut[] = [{ from: segment.from, governor: governorOf(ground, segment.from), subject: null }];
  let resumes = -1;
  let inRelative = false;
  let before = ROLES.get(all[segment.from]!.lower) ?? 0;
  for (let at = segment.from + 1; at < to - 1; at++) {
    const { lower } = all[at]!;
    const role = ROLES.get(lower) ?? 0;
    const mayBegin =
      (role & OPENS) > 0 ||
      (before & GOVERNS) > 0 ||
      all[at - 1]!.lower === ',' ||
      lower.endsWith('ed') ||
      lower.endsWith('ing');
    before = role;
    if (at === resumes) {
      const [head, relative] = [cuts.at(-2)?.from ?? segment.from, cuts.at(-1)!.from];
      cuts.push({ from: at, governor: null, subject: [head, relative] });
      continue;
    }
    if (!mayBegin) continue;
    const last = cuts.at(-1)!;
    const far = at - last.from >= 2 || (lower === 'who' && PRONOUNS.has(all[at - 1]!.lower));
    const governor = governorOf(ground, at);
    if (governor && (far || lower === 'to' || lower === 'not' || lower === 'never')) {
      if (
        governor.link !== 'bare' &&
        isNoun(ground, governor.at) &&
        !EMBEDDING_PREDICATES.bare.has(all[at + 1]!.lower)
      )
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
      inRelative = /^(?:who|which|that)$/.test(lower);
      if (inRelative) resumes = resumesAt(ground, at, to, 'finite');
    }
  }
  return cuts;
}

/** The segments cut into clauses; the pieces of a segment cover it without gaps and keep its voice. */
export function splitClauses(ground: Groundwork, segments: readonly Segment[]): Clause[] {
  const clauses: Clause[] = [];
  for (const segment of segments) {
    const cuts = cutsIn(ground, segment);
    for (const [i, { from, governor, subject }] of cuts.entries()) {
      const { sentence, voice, paraphrase } = segment;
      const to = cuts[i + 1]?.from ?? segment.to;
      clauses.push({ from, to, sentence, voice, paraphrase, governor, subject });
    }
  }
  return clauses;
}

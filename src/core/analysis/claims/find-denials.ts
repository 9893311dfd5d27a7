/** Finds what a named source denies in a clause that can be shown in its positive form: "Vale denied that the bridge had been closed." */
import type { Denial, NotAsked } from '../analysis.ts';
import type { Groundwork } from '../groundwork.ts';
import { CLAIM_NOUNS } from '../lexicon/claim-words.ts';
import { SUBORDINATORS } from '../lexicon/clause-words.ts';
import { DETERMINERS, MONTHS, PASSIVE_AUXILIARIES, POSSESSIVES } from '../lexicon/function-words.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Attribution, Attributions } from '../sources/attributions.ts';
import type { ResolvedSource } from '../sources/resolved-source.ts';
import { DECIDING } from '../statements/read-words.ts';
import type { Token } from '../tokens.ts';
import { isJudging } from './judging-words.ts';
import { isClause } from './plain-clause.ts';
import { rewriteClaim } from './rewrite-claim.ts';

/** A denial before its speaker has an id. */
export interface FoundDenial extends Omit<Denial, 'speaker' | 'source'> {
  readonly source: ResolvedSource;
}

/** What is denied, and what is not asked about because it cannot be told for certain. */
export interface FoundDenials {
  readonly denials: readonly FoundDenial[];
  readonly notAsked: readonly NotAsked[];
}

/** A source that is less certain is nobody to name in a question. */
const LEAST = 0.85;
/** Most words between "denied" and "that": "denied a report that", "denied all the allegations that". */
const FARTHEST = 4;

/** Words that only live under a denial, and such as say which part of the clause is denied. */
const HANGS_ON_DENIAL = wordList(`
  any anyone anybody anything anywhere either ever yet even only just simply merely because due solely so intentionally
  deliberately knowingly purposely
`);

/** "denied that", "denied reports that": token index of the "that"; −1 where something else is denied. */
function thatOf({ all }: Groundwork, from: number, limit: number): number {
  let that = from;
  while (that < Math.min(limit, from + FARTHEST) && all[that]!.lower !== 'that') that++;
  if (all[that]?.lower !== 'that' || that >= limit) return -1;
  const between = all.slice(from, that);
  if (between.length === 0) return that;
  const noun = between.at(-1)!;
  const describes = between
    .slice(0, -1)
    .every((t) => DETERMINERS.has(t.lower) && !POSSESSIVES.has(t.lower) && t.passage < 0);
  return describes && noun.passage < 0 && CLAIM_NOUNS.has(noun.lower) ? that : -1;
}

/** "may", not the month of May. */
const isDoubtful = ({ lower, capital }: Token) => DECIDING.has(lower) && !(capital && MONTHS.has(lower));

/** Whether the denial itself is denied, weakened, reported by somebody else, or only imagined; an aside behind the source is passed over. */
function isUncertainDenial(ground: Groundwork, { cue }: Attribution, attributions: Attributions): boolean {
  const { all, tokens } = ground;
  const { at, sentence, source } = cue;
  const [first, limit] = tokens.bySentence[sentence]!;
  if (all[at]!.passage >= 0 || !source || all[limit - 1]!.lower === '?') return true;
  let near = at;
  while (near > source.to && all[near - 1]!.lower !== ',') near--;
  const isAhead = (i: number) => i < source.from || (i >= near && i < at);
  const before = all[at - 1]!.lower;
  return (
    PASSIVE_AUXILIARIES.has(before) ||
    before === 'to' ||
    all
      .slice(first, at)
      .some(
        (t, i) =>
          isAhead(first + i) &&
          (t.passage >= 0 || isDoubtful(t) || SUBORDINATORS.has(t.lower) || t.lower === 'that'),
      ) ||
    attributions
      .inSentence(sentence)
      .some(({ cue: other }) => other.at !== at && other.finite && (isAhead(other.at) || other.at > at))
  );
}

/** What is denied at the cue; null where the cue tells of no denial with a clause, a reason where it is in doubt. */
function denialAt(
  ground: Groundwork,
  attribution: Attribution,
  attributions: Attributions,
): FoundDenial | NotAsked | null {
  const { all, tokens } = ground;
  const { cue, source } = attribution;
  if (cue.verb?.lemma !== 'deny' || cue.negated || !/^(?:before|apposition)$/.test(cue.place)) return null;
  const [, limit] = tokens.bySentence[cue.sentence]!;
  const that = thatOf(ground, cue.to, limit);
  if (that < 0) return null;
  const from = that + 1;
  let to = limit;
  while (to > from && all[to - 1]!.kind === 'mark') to--;
  if (to <= from) return null;
  const span = { start: all[from]!.start, end: all[to - 1]!.end };
  const refused = (reason: string): NotAsked => ({ ...span, reason });
  if (!source?.voice.named || source.confidence < LEAST || cue.joint)
    return refused('who denies it has no name, or is not certain');
  if (isUncertainDenial(ground, attribution, attributions))
    return refused('whether it is denied is not certain');
  const words = all.slice(from, to);
  if (words.some((t) => t.passage >= 0 || HANGS_ON_DENIAL.has(t.lower) || isDoubtful(t)))
    return refused('without the denial around it, it would say something else');
  if (words.some((t) => t.kind === 'mark' && !/^[$£€%'’.]$/.test(t.lower)) || words.some(isJudging))
    return refused('what is denied is no single statement');
  if (!isClause(ground, from, to, true)) return refused('what is denied is no whole clause');
  const { entity } = source.voice;
  const rewritten = rewriteClaim(ground, from, to, { speaker: entity, keepMarks: true });
  if ('refused' in rewritten) return refused(`what is denied does not stand alone: ${rewritten.refused}`);
  return {
    ...span,
    statement: rewritten.statement,
    source,
    cue: { start: cue.start, end: cue.end },
    confidence: Math.min(source.confidence, rewritten.confidence),
  };
}

/** The denials of named sources in reading order, and the denied clauses that cannot be shown by themselves. */
export function findDenials(ground: Groundwork, attributions: Attributions): FoundDenials {
  const found = attributions.all
    .map((attribution) => denialAt(ground, attribution, attributions))
    .filter((one) => one !== null);
  return {
    denials: found.filter((one): one is FoundDenial => 'statement' in one),
    notAsked: found.filter((one): one is NotAsked => 'reason' in one),
  };
}

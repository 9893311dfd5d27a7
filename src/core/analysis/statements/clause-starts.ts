/** Where a new clause begins inside a stretch of one voice, as far as conjunctions and marks tell. */
import type { Groundwork } from '../groundwork.ts';
import { CUTS, CUTS_AFTER_COMMA, OPENING_WORDS, OPENS_QUESTION } from '../lexicon/clause-words.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
} from '../lexicon/function-words.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { GROUP_NOUNS } from '../lexicon/people.ts';
import { reportingVerb } from '../lexicon/reporting-verbs.ts';
import { holdsVerb, isAuxiliary } from '../phrases/finite-verbs.ts';
import type { Token } from '../tokens.ts';

/** Whether "and" at `at` joins a clause with a subject of its own. */
function joinsClause(ground: Groundwork, at: number, limit: number): boolean {
  const next = ground.all[at + 1];
  const after = ground.all[at + 2];
  if (!next || !after || at + 2 >= limit) return false;
  const subject =
    SUBJECT_PRONOUNS.has(next.lower) || DETERMINERS.has(next.lower) || ground.mentionAt[at + 1]! >= 0;
  // "…, and |police said"
  const verb = reportingVerb(after.lower);
  if (GROUP_NOUNS.has(next.lower) || ORGANIZATION_NOUNS.has(next.lower))
    return verb?.sure === true && (verb.form === 'past' || verb.form === 'third' || verb.form === 'base');
  return subject && holdsVerb(ground, at + 2, Math.min(limit, at + 9));
}

/** The word that opens the stretch as a clause that hangs on the rest, behind marks, "and" or "but"; −1 for none. */
function openerAt({ all }: Groundwork, from: number, to: number): number {
  let at = from;
  while (at < Math.min(to, from + 3) && (all[at]!.kind === 'mark' || /^(?:and|but)$/.test(all[at]!.lower)))
    at++;
  return at < to && OPENING_WORDS.has(all[at]!.lower) ? at : -1;
}

/** Whether the opening clause can end before `at`: not in a list ("While some western, traditional …"). */
function closesOpener(ground: Groundwork, opener: number, at: number): boolean {
  const second = ground.all[opener + 1]!.lower;
  // "If approved, …": a participle is enough.
  if (at - opener <= 3)
    return /^(?:if|unless|when|once)$/.test(ground.all[opener]!.lower) && /[a-z]{2}ed$/.test(second);
  const needsVerb = /^(?:although|though|while|whereas|when|if|because|unless)$/.test(
    ground.all[opener]!.lower,
  );
  return !needsVerb || at - opener > 12 || holdsVerb(ground, opener + 1, at);
}

/** How many words the source in a relative clause may have. */
const LONGEST_SOURCE = 4;

/** "an overhaul |that supporters say will end the floods": behind a noun, what somebody says of it. */
export function opensReported({ all }: Groundwork, at: number, limit: number): boolean {
  if (!/^(?:that|which)$/.test(all[at]!.lower)) return false;
  const before = all[at - 1]!;
  const noun = before.lower === ',' ? all[at - 2] : before;
  if (noun?.kind !== 'word' || noun.passage >= 0 || reportingVerb(noun.lower) || PREPOSITIONS.has(noun.lower))
    return false;
  for (let i = at + 2; i < Math.min(limit, at + 2 + LONGEST_SOURCE); i++) {
    const verb = reportingVerb(all[i]!.lower);
    if (verb?.sure && verb.takesClause && verb.form !== 'gerund' && verb.form !== 'participle')
      return isAuxiliary(all[i + 1]?.lower ?? '') || showsEnding(all[i + 1]);
    if (AUXILIARIES.has(all[i]!.lower) || all[i]!.kind === 'mark') return false;
  }
  return false;
}

const showsEnding = (token: Token | undefined) =>
  token !== undefined && token.kind === 'word' && /[a-z]{2}(?:ed|[^s]s)$/.test(token.lower);

/** Words that a clause may begin with where no mark stands before them: all others are passed over at once. */
const MAY_CUT: ReadonlySet<string> = new Set([...CUTS, 'no', 'and', 'or', 'but', 'that', 'which']);

/** Token indices inside `(from, to)` where a new clause begins. */
export function clauseStarts(ground: Groundwork, from: number, to: number, outside: boolean): number[] {
  const { all } = ground;
  const starts: number[] = [];
  let relativeOpen = false;
  let openingAt = openerAt(ground, from, to);
  for (let i = from + 1; i < to; i++) {
    const token = all[i]!;
    if (outside && token.passage >= 0) continue;
    const before = all[i - 1]!;
    const { lower } = token;
    if (before.kind !== 'mark' && !MAY_CUT.has(lower)) continue;
    if (
      before.lower === ';' ||
      before.lower === '—' ||
      before.lower === '--' ||
      (before.lower === '–' && before.end < token.start) ||
      before.lower === ':'
    ) {
      starts.push(i);
      relativeOpen = false;
    } else if (
      before.lower === ',' &&
      openingAt >= 0 &&
      i - openingAt > 2 &&
      closesOpener(ground, openingAt, i)
    ) {
      starts.push(i);
      openingAt = -1;
    } else if (before.lower === ',' && relativeOpen) {
      starts.push(i);
      relativeOpen = /^(?:which|who|where)$/.test(lower);
    } else if (before.lower === ',' && CUTS_AFTER_COMMA.has(lower)) {
      starts.push(i);
      relativeOpen = /^(?:which|who|where)$/.test(lower);
      if (lower === 'if' || lower === 'when' || lower === 'while') openingAt = i;
    } else if (outside && opensReported(ground, i, to)) {
      starts.push(i);
    } else if (CUTS.has(lower) && !OPENS_QUESTION.has(before.lower)) {
      starts.push(i);
    } else if (lower === 'no' && all[i + 1]?.lower === 'matter') {
      starts.push(i);
    } else if ((lower === 'and' || lower === 'or') && before.lower === ',' && joinsClause(ground, i, to)) {
      starts.push(i);
    } else if (lower === 'but' && !PRONOUNS.has(before.lower) && i - from > 2) {
      starts.push(i);
    } else if (
      lower === 'and' &&
      SUBJECT_PRONOUNS.has(all[i + 1]?.lower ?? '') &&
      i + 2 < to &&
      !PREPOSITIONS.has(before.lower)
    ) {
      starts.push(i);
    }
  }
  return starts;
}

/** Where the words that a cue reports without marks end, and where they stand before it. */
import type { Cue } from '../cues/cue.ts';
import type { Groundwork } from '../groundwork.ts';
import { SUBORDINATORS } from '../lexicon/clause-words.ts';
import { ARTICLES, MID_ADVERBS, POSSESSIVES, PREPOSITIONS } from '../lexicon/function-words.ts';
import { holdsVerb } from '../phrases/finite-verbs.ts';
import type { Token } from '../tokens.ts';

/** Token behind the bracket that holds the cue, "(it is ten, |according to Vale)"; `first` where none does. */
export function bracketBefore({ all }: Groundwork, at: number, first: number): number {
  for (let i = at - 1; i >= first; i--) {
    if (all[i]!.lower === ')') return first;
    if (all[i]!.lower === '(') return i + 1;
  }
  return first;
}

/** "not only to end it": a "but" is still to come. */
export const holdsNotOnly = ({ all }: Groundwork, from: number, to: number): boolean =>
  all.slice(from, to).some(({ lower }, i) => lower === 'not' && all[from + i + 1]?.lower === 'only');

/** Words with which the reporter may take back part of it. */
const CONCEDES = /^(?:but|although|though|whereas)$/;

const isDash = ({ text }: Token) => /^(?:[-–—]|--)$/.test(text);

/** Where content that begins at `from` ends: at the sentence's end or where the reporter takes over again. */
export function contentEnd(ground: Groundwork, from: number, limit: number, cues: readonly Cue[]): number {
  const { all } = ground;
  const first = ground.tokens.bySentence[all[from]!.sentence]![0];
  const opensBelow =
    SUBORDINATORS.has(all[first]!.lower) && !all.slice(first, from).some((t) => t.lower === ',');
  for (let i = from; i < limit; i++) {
    const token = all[i]!;
    if (token.passage >= 0) continue;
    if (token.lower === ';') return i;
    const next = all[i + 1];
    if (isDash(token) && next && CONCEDES.test(next.lower)) return i;
    if (token.lower === ',' && opensBelow) return i;
    if (token.lower === ',' && next && CONCEDES.test(next.lower)) {
      if (next.lower === 'but' && holdsNotOnly(ground, from, i)) continue;
      return i;
    }
  }
  for (const cue of cues) {
    if (cue.at < from || cue.at >= limit) continue;
    const opens = Math.min(cue.at, cue.source && cue.place !== 'main-subject' ? cue.source.from : cue.at);
    let joint = opens - 1;
    while (cue.place === 'main-subject' && joint > from && MID_ADVERBS.has(all[joint]!.lower)) joint--;
    const before = all[joint];
    const takesOver =
      (before?.lower === ',' &&
        (cue.place === 'main-subject' || cue.verb === null || cue.place === 'after')) ||
      (/^(?:but|and)$/.test(before?.lower ?? '') && cue.place === 'main-subject');
    const aside = bracketBefore(ground, cue.at, from);
    if (aside > from && takesOver) return aside - 1;
    if (takesOver && joint > from) return joint;
  }
  return limit;
}

/** Words that open a clause which only says when, where or why. */
const opensAside = (lower: string) =>
  PREPOSITIONS.has(lower) ||
  SUBORDINATORS.has(lower) ||
  /^(?:shortly|soon|just|even|also|when|where)$/.test(lower);

/** Content before a reporting clause that closes the sentence: "The bridge is safe, Vale said." */
export function contentBefore(ground: Groundwork, cue: Cue, first: number, limit: number): number {
  const { all } = ground;
  const opens = Math.min(cue.at, cue.source?.from ?? cue.at);
  if (all[opens - 1]?.lower !== ',' || opens - 1 <= first) return -1;
  // "Shortly after the vote, Vale announced …" opens with when, not with what.
  if (!holdsVerb(ground, first, opens - 1) || opensAside(all[first]!.lower)) return -1;
  const end = cue.place === 'after' ? (cue.source?.to ?? cue.to) : cue.to;
  for (let i = end; i < limit; i++) {
    const token = all[i]!;
    if (token.passage >= 0) return -1;
    if (/^(?:that|but|whether)$/.test(token.lower)) return -1;
  }
  const behind = all[end];
  if (
    behind &&
    end < limit &&
    (ARTICLES.has(behind.lower) || POSSESSIVES.has(behind.lower)) &&
    !cue.verb?.takesHearer
  )
    return -1;
  const outside = all.slice(first, opens - 1).filter((t) => t.passage < 0 && t.kind === 'word').length;
  return outside >= 3 ? opens - 1 : -1;
}

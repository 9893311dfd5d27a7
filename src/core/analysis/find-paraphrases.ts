/** Finds what is credited without marks: "Vale said (that) the bridge is safe", "according to Vale, …". */
import type { Span } from '../article/span.ts';
import type { Attributions } from './attributions.ts';
import { type Cue, canSpeak } from './find-cues.ts';
import type { Groundwork } from './groundwork.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MID_ADVERBS,
  PREPOSITIONS,
  PRONOUNS,
} from './lexicon/function-words.ts';
import { GROUP_NOUNS, ROLE_NOUNS } from './lexicon/people.ts';
import { phraseStartingAt } from './noun-phrases.ts';
import type { ResolvedSource } from './resolve-sources.ts';

export interface Paraphrase extends Span {
  /** `[from, to)` of the content into the tokens. */
  readonly from: number;
  readonly to: number;
  readonly cue: Cue;
  /** Null when the source cannot be named. */
  readonly source: ResolvedSource | null;
  /** How the content is tied to its cue: a clause after it, a clause before it, "according to". */
  readonly rule: 'said-that' | 'said-clause' | 'clause-said' | 'according-to';
  /** Another source speaks inside it: "Vale said Quill had told her …". */
  readonly nested: boolean;
}

/** How far "that" may stand behind its verb: "told reporters in the capital on Friday that". */
const REACH = 14;

const isMark = (lower: string) => /^[,;:—–"”“»«()]$|^--$/.test(lower);

/** Whether `[from, to)` holds something that looks like a finite verb of the closed classes or its ending. */
export function holdsVerb(ground: Groundwork, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = ground.all[i]!;
    if (token.kind !== 'word') continue;
    if (AUXILIARIES.has(token.lower) && token.lower !== "'d") return true;
    if (token.lower === "'s" && PRONOUNS.has(ground.all[i - 1]?.lower ?? '')) return true;
    if (
      i > from &&
      !token.capital &&
      /(?:[^s]s|ed|ught|ew|oke|ove|ame|ade|eft|ent|ept|ost|old|ook|ell|an|it|ut|aw|ung|ank|ore|ose|ote|ove|eld|ound|ood)$/.test(
        token.lower,
      ) &&
      token.lower.length > 2 &&
      !GROUP_NOUNS.has(token.lower) &&
      !PREPOSITIONS.has(token.lower) &&
      !DETERMINERS.has(token.lower)
    )
      return true;
  }
  return false;
}

/** Where the content begins behind the cue; −1 where none does. */
function contentStart(
  ground: Groundwork,
  cue: Cue,
  limit: number,
): readonly [number, 'said-that' | 'said-clause'] | null {
  const { all } = ground;
  let start = cue.place === 'after' ? cue.source!.to : cue.to;
  const behind = all[start];
  const mayReach =
    cue.place === 'after' ||
    cue.verb?.takesHearer ||
    (behind !== undefined &&
      (PREPOSITIONS.has(behind.lower) ||
        MID_ADVERBS.has(behind.lower) ||
        behind.lower === ',' ||
        behind.lower === 'that' ||
        /ly$/.test(behind.lower)));
  for (let i = start; mayReach && i < Math.min(limit, start + REACH); i++) {
    const token = all[i]!;
    if (token.passage >= 0 || /^[;:]$/.test(token.lower) || AUXILIARIES.has(token.lower)) break;
    if (token.lower !== 'that') continue;
    const next = all[i + 1];
    const isPronoun = next !== undefined && (AUXILIARIES.has(next.lower) || next.lower === "'s");
    if (isPronoun && i === start) break;
    return [i + 1, 'said-that'];
  }
  if (!cue.verb?.takesClause || cue.place === 'after') return null;
  if (cue.verb.takesHearer) {
    const hearer = phraseStartingAt(ground, start, limit);
    if (!hearer) return null;
    start = hearer.to;
  }
  while (
    start < limit &&
    ((MID_ADVERBS.has(all[start]!.lower) && !/^(?:all|both|some|even|only|just)$/.test(all[start]!.lower)) ||
      /[a-z]ly$/.test(all[start]!.lower)) &&
    all[start]!.passage < 0
  )
    start++;
  const first = all[start];
  if (!first || start >= limit || first.kind === 'mark') return null;
  if (PREPOSITIONS.has(first.lower) || CONJUNCTIONS.has(first.lower) || AUXILIARIES.has(first.lower)) {
    return null;
  }
  const subject = phraseStartingAt(ground, start, limit);
  if (!subject || subject.to >= limit) return null;
  const after = all[subject.to]!;
  if (after.kind === 'mark' && after.lower !== ',' && !/[“"«]/.test(after.text)) return null;
  if (after.lower === ',' && /^(?:which|who|whose|where|and|but|or)$/.test(all[subject.to + 1]?.lower ?? ''))
    return null;
  if (/^(?:and|or|but)$/.test(after.lower)) return null;
  if (/^(?:that|of|who|which|to|about)$/.test(after.lower)) return null;
  if (!cue.verb.sure && PREPOSITIONS.has(after.lower) && !auxiliaryNear(ground, subject.to, limit))
    return null;
  return holdsVerb(ground, subject.from, limit) ? [start, 'said-clause'] : null;
}

/** Whether an auxiliary stands within a few words, before any mark. */
function auxiliaryNear(ground: Groundwork, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 8); i++) {
    const token = ground.all[i]!;
    if (token.kind === 'mark') return false;
    if (AUXILIARIES.has(token.lower)) return true;
  }
  return false;
}

/** Words that open a clause below the main one: what is reported in it ends at its comma. */
const SUBORDINATORS =
  /^(?:although|though|while|whereas|after|when|as|if|because|since|before|until|unless)$/;

/** Where content that begins at `from` ends: at the sentence's end or where the reporter takes over again. */
function contentEnd(ground: Groundwork, from: number, limit: number, cues: readonly Cue[]): number {
  const { all } = ground;
  const first = ground.tokens.bySentence[all[from]!.sentence]![0];
  const opensBelow =
    SUBORDINATORS.test(all[first]!.lower) && !all.slice(first, from).some((t) => t.lower === ',');
  for (let i = from; i < limit; i++) {
    const token = all[i]!;
    if (token.passage >= 0) continue;
    if (token.lower === ';') return i;
    const next = all[i + 1];
    if (token.lower === ',' && opensBelow) return i;
    if (token.lower === ',' && next && /^(?:but|although|though|whereas)$/.test(next.lower)) return i;
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
    if (takesOver && joint > from) return joint;
  }
  return limit;
}

/** Content before a reporting clause that closes the sentence: "The bridge is safe, Vale said." */
function contentBefore(ground: Groundwork, cue: Cue, first: number, limit: number): number {
  const { all } = ground;
  const opens = Math.min(cue.at, cue.source?.from ?? cue.at);
  if (all[opens - 1]?.lower !== ',' || opens - 1 <= first) return -1;
  const end = cue.place === 'after' ? (cue.source?.to ?? cue.to) : cue.to;
  for (let i = end; i < limit; i++) {
    const token = all[i]!;
    if (token.passage >= 0) return -1;
    if (/^(?:that|but|whether)$/.test(token.lower)) return -1;
  }
  const outside = all.slice(first, opens - 1).filter((t) => t.passage < 0 && t.kind === 'word').length;
  return outside >= 3 ? opens - 1 : -1;
}

/** Whether what follows the comma only describes the source: "according to Vale, the harbor master, …". */
function isAside(ground: Groundwork, comma: number, limit: number): boolean {
  const { all } = ground;
  let close = comma + 1;
  while (close < limit && all[close]!.lower !== ',') close++;
  if (close >= limit || close - comma > 14) return false;
  const inside = all.slice(comma + 1, close);
  return (
    /^(?:who|which|whose|director|a|an)$/.test(inside[0]?.lower ?? '') ||
    (inside.some((t) => ROLE_NOUNS.has(t.lower)) && !inside.some((t) => AUXILIARIES.has(t.lower)))
  );
}

function findFor(
  ground: Groundwork,
  cue: Cue,
  range: readonly [number, number],
  cues: readonly Cue[],
): readonly [number, number, Paraphrase['rule']] | null {
  const { all } = ground;
  const [first, limit] = range;
  if (cue.negated || !cue.finite) return null;
  if (cue.verb === null) {
    if (!cue.source) return null;
    const opensSentence = cue.at - first <= 1;
    let end = cue.source.to;
    while (end < limit && all[end]!.lower !== ',') end++;
    if (opensSentence && isAside(ground, end, limit)) {
      end++;
      while (end < limit && all[end]!.lower !== ',') end++;
    }
    if (opensSentence)
      return end + 1 < limit ? [end + 1, contentEnd(ground, end + 1, limit, cues), 'according-to'] : null;
    const relative = [cue.at - 1, cue.at - 2].find((i) => /^(?:who|which)$/.test(all[i]?.lower ?? ''));
    if (relative !== undefined) return end + 1 < limit ? [end + 1, limit, 'according-to'] : null;
    const to = all[cue.at - 1]!.lower === ',' ? cue.at - 1 : cue.at;
    return to - first >= 3 ? [first, to, 'according-to'] : null;
  }
  if (!cue.verb.takesClause && !cue.verb.sure) return null;
  const start = contentStart(ground, cue, limit);
  if (start && start[0] < limit) return [start[0], contentEnd(ground, start[0], limit, cues), start[1]];
  if ((cue.place !== 'before' && cue.place !== 'after') || !cue.verb.sure) return null;
  if (cue.source && !canSpeak(ground, cue.source)) return null;
  const to = contentBefore(ground, cue, first, limit);
  return to < 0 ? null : [first, to, 'clause-said'];
}

/** Whether the content is a direct quote with little around it, which is credited as a quote. */
function isQuoteItself(ground: Groundwork, from: number, to: number): boolean {
  const content = ground.all.slice(from, to).filter((t) => t.kind === 'word');
  const inMarks = content.filter((t) => t.passage >= 0);
  const outside = content.length - inMarks.length;
  return outside === 0 || (outside <= 4 && inMarks.length > outside && (inMarks[0]?.capital ?? false));
}

/** All paraphrases in reading order; none lies inside another. */
export function findParaphrases(ground: Groundwork, attributions: Attributions): Paraphrase[] {
  const { all, tokens } = ground;
  const found: Paraphrase[] = [];
  for (const [sentence, range] of tokens.bySentence.entries()) {
    const here = attributions.inSentence(sentence);
    const cues = here.map(({ cue }) => cue);
    let covered = -1;
    for (const { cue, source } of here) {
      if (cue.at < covered) continue;
      const content = findFor(ground, cue, range, cues);
      if (!content) continue;
      const [from, to, rule] = content;
      if (isQuoteItself(ground, from, to) || to <= from || (found.at(-1)?.to ?? -1) > from) continue;
      const nested = cues.some(
        (other) => other !== cue && other.at >= from && other.at < to && other.source !== null,
      );
      found.push({ start: all[from]!.start, end: all[to - 1]!.end, from, to, cue, source, rule, nested });
      if (from > cue.at) covered = to;
    }
  }
  return found.map((p) => trimMarks(ground, p)).filter((p): p is Paraphrase => p !== null);
}

/** What the reporter adds at the end of a clause, or what is left of the next one. */
const DANGLING = /^(?:[,;]|who|which|that|and|but|or|however|though|too)$/;

/** The content without the commas and full stop at its ends. */
function trimMarks(ground: Groundwork, paraphrase: Paraphrase): Paraphrase | null {
  const { all } = ground;
  let { from, to } = paraphrase;
  while (from < to && isMark(all[from]!.lower) && all[from]!.passage < 0 && !/[“"«]/.test(all[from]!.text))
    from++;
  while (to > from && /^[.,;:!]$/.test(all[to - 1]!.lower) && all[to - 1]!.passage < 0) to--;
  while (to > from + 1 && DANGLING.test(all[to - 1]!.lower) && all[to - 1]!.passage < 0) to--;
  return to > from ? { ...paraphrase, from, to, start: all[from]!.start, end: all[to - 1]!.end } : null;
}

/** Finds the phrase that a reporting verb credits: before it, behind it, around an aside, or shared with a verb before. */
import type { Span } from '../../article/span.ts';
import type { Groundwork } from '../groundwork.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { ROLE_NOUNS } from '../lexicon/people.ts';
import { isPartyTag } from '../names/capital-words.ts';
import { mainSubject } from '../phrases/main-subject.ts';
import { type NounPhrase, phraseEndingAt } from '../phrases/noun-phrases.ts';
import { canSpeak, skipToSubject } from '../phrases/subjects.ts';
import { groupBefore, withBodiesBehind } from './affiliations.ts';
import type { Cue, SourcePlace } from './cue.ts';
import { bearerOfRelative, describedBefore } from './described-sources.ts';
import { namedBehind } from './named-behind.ts';
import { residentOf } from './residents.ts';
import { speakerStartingAt } from './speaker-starting-at.ts';

/** How far back a comma may open what is said about the source in passing. */
const ASIDE = 26;

/** "Vale, who backed Quill, |R-Alder, |and opposed Hark, said": a comma inside a relative clause. */
function goesOnWithAside({ all }: Groundwork, comma: number, first: number): boolean {
  const next = all[comma + 1]!;
  if (!isPartyTag(next) && !/^(?:and|but|or)$/.test(next.lower)) return false;
  return all
    .slice(Math.max(first, comma - ASIDE), comma)
    .some((t, i, before) => t.lower === 'who' && before[i - 1]?.lower === ',');
}

/** Index of the mark that opens the aside closing at `close`; −1 for none. */
function asideStart(ground: Groundwork, close: number, first: number): number {
  const { all } = ground;
  const closing = all[close]!.lower;
  const opening = closing === ')' ? '(' : closing;
  for (let i = close - 1; i >= Math.max(first, close - ASIDE); i--) {
    if (all[i]!.passage >= 0) return -1;
    if (all[i]!.lower === opening && !(opening === ',' && goesOnWithAside(ground, i, first))) return i;
    if (closing !== ')' && /^[;:.]$/.test(all[i]!.lower)) return -1;
  }
  return -1;
}

/** The name before the aside in which the comma at `close` stands; null for none. */
function bearerOfAside(ground: Groundwork, close: number, first: number): NounPhrase | null {
  const opens = asideStart(ground, close, first);
  const name = opens > first ? phraseEndingAt(ground, opens - 1, first) : null;
  return name && name.mention >= 0 ? name : null;
}

/** The phrase before an aside: "Ada Vale, the mayor, said"; or the name inside it: "the mayor, Ada Vale, said". */
export function sourceAroundAside(ground: Groundwork, close: number, first: number): NounPhrase | null {
  let opens = asideStart(ground, close, first);
  if (opens <= first) return null;
  const inside = phraseEndingAt(ground, close - 1, opens + 1);
  const opener = ground.all[opens + 1]!;
  let outer = phraseEndingAt(ground, opens - 1, first);
  if (outer === null && ground.all[opens - 1]?.lower === ')')
    outer = sourceAroundAside(ground, opens - 1, first);
  const wholeAside = inside !== null && inside.from === opens + 1 && inside.mention >= 0;
  if (wholeAside && outer !== null && outer.mention < 0) {
    const official = residentOf(ground, inside, first);
    if (official) return official;
    // "Vale, editor of the paper, the Alder Lantern, said": the name inside is the paper's.
    const modifies = outer.to > outer.head + 1 || PREPOSITIONS.has(ground.all[outer.from - 1]?.lower ?? '');
    const bearer = modifies ? bearerOfAside(ground, opens, first) : null;
    return bearer ?? inside;
  }
  if (outer?.mention === -1 || outer === null) {
    const farther = asideStart(ground, opens, first);
    const name = farther > first ? phraseEndingAt(ground, farther - 1, first) : null;
    if (name && name.mention >= 0 && !PREPOSITIONS.has(opener.lower)) {
      opens = farther;
      outer = name;
    }
  }
  return (outer && residentOf(ground, outer, first)) ?? outer;
}

/** The phrase that "who" or "which" at `relative` stands for. */
function antecedent(ground: Groundwork, relative: number, first: number): NounPhrase | null {
  const before = ground.all[relative - 1];
  if (!before) return null;
  if (/^(?:[,)—–-]|--)$/.test(before.lower)) {
    const direct = before.lower !== ')' ? phraseEndingAt(ground, relative - 2, first) : null;
    const resident = direct && residentOf(ground, direct, first);
    if (resident) return resident;
    return direct ?? sourceAroundAside(ground, relative - 1, first);
  }
  return phraseEndingAt(ground, relative - 1, first);
}

/** A phrase that names when or how, not who: "on Friday", "in a statement". */
const isSubjectLike = (ground: Groundwork, found: NounPhrase, first: number) => {
  const before = ground.all[found.from - 1];
  if (!before || found.from <= first || before.passage >= 0) return true;
  return !PREPOSITIONS.has(before.lower) || /^(?:before|after|since|until|as|like)$/.test(before.lower);
};

/** A source, and where it stands. */
interface Found {
  readonly source: NounPhrase;
  readonly place: SourcePlace;
  /** "who" in "Ada Vale, who said": the word that stands for the source beside the verb. */
  readonly carrier?: Span;
}

/** The phrase before the verb that says it: "Ada Vale said"; null for none. */
export function sourceBefore(ground: Groundwork, verb: number, first: number): Found | null {
  const { all } = ground;
  const i = skipToSubject(ground, verb, first);
  if (i < first) return null;
  const token = all[i]!;
  if (token.passage >= 0) return null;
  if (
    token.lower === ',' ||
    token.lower === ')' ||
    token.lower === '—' ||
    token.lower === '–' ||
    token.lower === '--'
  ) {
    const place = token.lower === ',' && all[i - 1]?.lower === ')' ? i - 1 : i;
    const source = sourceAroundAside(ground, place, first) ?? sourceAroundAside(ground, i, first);
    return source && isSubjectLike(ground, source, first) ? { source, place: 'apposition' } : null;
  }
  if (token.lower === 'who' || token.lower === 'which' || token.lower === 'that') {
    const source = antecedent(ground, i, first);
    return source && { source, place: 'relative', carrier: { start: token.start, end: token.end } };
  }
  const source = phraseEndingAt(ground, i, first);
  const resident = source && residentOf(ground, source, first);
  if (resident) return { source: resident, place: 'before' };
  const bearer = bearerOfRelative(ground, source?.from ?? i, first);
  if (bearer) return { source: bearer, place: 'before' };
  const described = source && describedBefore(ground, source, first);
  if (described) return described === 'nobody' ? null : { source: described, place: 'before' };
  const group = source && groupBefore(ground, source, first);
  if (group) return { source: group, place: 'before' };
  return source && isSubjectLike(ground, source, first) ? { source, place: 'before' } : null;
}

/** The phrase behind the verb that says it: "said Ada Vale"; null for none. */
export function sourceAfter(ground: Groundwork, verb: number, limit: number): Found | null {
  const { all } = ground;
  const next = all[verb + 1];
  if (!next || verb + 1 >= limit || next.passage >= 0) return null;
  if (
    /^(?:that|this|it|there|how|what|why|whether|if)$|^\p{Ll}+ly$|-\p{Ll}+ly$/u.test(next.lower) ||
    PREPOSITIONS.has(next.lower)
  )
    return null;
  const source = speakerStartingAt(ground, verb + 1, limit);
  if (!source) return null;
  const named = namedBehind(ground, source, limit);
  return { source: named ?? withBodiesBehind(ground, source, limit), place: 'after' };
}

/** "It came after Vale chided the council, accusing it of …": the last name that acts before the verb. */
function actorBefore(ground: Groundwork, first: number, at: number): NounPhrase | null {
  const { all, mentionAt, mentions } = ground;
  for (let i = at - 1; i > first; i--) {
    const mention = mentions[mentionAt[i]!];
    if (!mention || mention.possessive || mention.looksLike === 'organization') continue;
    const before = all[mention.titleFrom - 1]?.lower ?? '';
    if (/^(?:after|when|as|because|that|before|while|since)$/.test(before))
      return phraseEndingAt(ground, mention.to - 1, first);
  }
  return null;
}

/** "she laughed |and admitted": the subject of the verb right before the "and"; null where none stands there. */
function coordinateSubject(ground: Groundwork, at: number, first: number): NounPhrase | null {
  const verb = at - 2;
  if (verb <= first || ground.all[at - 1]!.lower !== 'and' || !/ed$/.test(ground.all[verb]!.lower))
    return null;
  const found = sourceBefore(ground, verb, first);
  return found?.place === 'before' && canSpeak(ground, found.source) ? found.source : null;
}

/** Whose words a second verb reports: "Vale said …, adding"; "Vale came and said". */
export function sharedSource(
  ground: Groundwork,
  sentence: number,
  first: number,
  at: number,
  earlier: readonly Cue[],
): NounPhrase | null {
  const own = coordinateSubject(ground, at, first);
  if (own) return own;
  const here: Cue[] = [];
  for (let i = earlier.length - 1; i >= 0 && earlier[i]!.sentence === sentence; i--) {
    const { source, place, negated } = earlier[i]!;
    if (source && place !== 'relative' && !negated) here.unshift(earlier[i]!);
  }
  const opensBelow = /^(?:after|when|while|although|though|as|if|because|before|since)$/.test(
    ground.all[first]!.lower,
  );
  const subject = (opensBelow ? here.at(-1) : here[0])?.source ?? mainSubject(ground, first, at);
  const isEmpty = subject !== null && /^(?:it|that|this|there)$/.test(ground.all[subject.head]!.lower);
  return isEmpty ? (actorBefore(ground, first, at) ?? subject) : subject;
}

/** "Both Vale and Quill said": the other half of a joint source; not in "founder and chief executive Vale said". */
export function jointSource(ground: Groundwork, source: NounPhrase, first: number): NounPhrase | null {
  const { all } = ground;
  if (all[source.from - 1]?.lower !== 'and') return null;
  const other = phraseEndingAt(ground, source.from - 2, first);
  const isRole = other !== null && other.to - other.from === 1 && ROLE_NOUNS.has(all[other.head]!.lower);
  if (isRole && source.mention >= 0 && !all[source.from]!.capital) return null;
  return other && canSpeak(ground, other) && canSpeak(ground, source) ? other : null;
}

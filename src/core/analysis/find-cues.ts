/** Finds the words that credit something to somebody ("said", "according to") and the phrase they credit it to. */
import type { Span } from '../article/span.ts';
import type { Groundwork } from './groundwork.ts';
import {
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NEGATED_AUXILIARIES,
  PASSIVE_AUXILIARIES,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
} from './lexicon/function-words.ts';
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from './lexicon/organizations.ts';
import { GROUP_NOUNS, ROLE_NOUNS, UNNAMED_NOUNS } from './lexicon/people.ts';
import { NOUNLIKE_VERBS, REPORTING_VERBS, type ReportingVerb } from './lexicon/reporting-verbs.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt, skipToSubject } from './noun-phrases.ts';

/** Where the source was found, surest first. */
export type SourcePlace = 'before' | 'after' | 'according-to' | 'relative' | 'apposition' | 'main-subject';

export interface Cue extends Span {
  /** Token index of the verb, or of "according". */
  readonly at: number;
  /** Token index behind the cue. */
  readonly to: number;
  readonly sentence: number;
  /** Null for "according to". */
  readonly verb: ReportingVerb | null;
  readonly source: NounPhrase | null;
  /** The other half of a joint source: "Vale and Quill said". */
  readonly joint: NounPhrase | null;
  readonly place: SourcePlace;
  /** "did not say": no quote. */
  readonly negated: boolean;
  /** May report words without marks: a clause follows it, or it follows one. */
  readonly finite: boolean;
}

/** How far back a comma may open what is said about the source in passing. */
const ASIDE = 26;

/** Whether the token begins something that has words of its own: the verb is a noun here otherwise. */
function isNounHere(ground: Groundwork, at: number): boolean {
  const { all, mentionAt } = ground;
  if (mentionAt[at]! >= 0) return true;
  const before = all[at - 1];
  if (!before || before.sentence !== all[at]!.sentence) return false;
  if (ARTICLES.has(before.lower) && !/^th(?:is|at|ese|ose)$/.test(before.lower)) return true;
  if (POSSESSIVES.has(before.lower) && before.lower !== 'her') return true;
  return before.lower === "'s" && !PRONOUNS.has(all[at - 2]?.lower ?? '');
}

/** Index of the mark that opens the aside closing at `close`; −1 for none. */
function asideStart(ground: Groundwork, close: number, first: number): number {
  const { all } = ground;
  const closing = all[close]!.lower;
  const opening = closing === ')' ? '(' : closing;
  for (let i = close - 1; i >= Math.max(first, close - ASIDE); i--) {
    if (all[i]!.passage >= 0) return -1;
    if (all[i]!.lower === opening) return i;
    if (closing !== ')' && /^[;:.]$/.test(all[i]!.lower)) return -1;
  }
  return -1;
}

/** The phrase before an aside: "Ada Vale, the mayor, said"; or the name inside it: "the mayor, Ada Vale, said". */
function sourceAroundAside(ground: Groundwork, close: number, first: number): NounPhrase | null {
  let opens = asideStart(ground, close, first);
  if (opens <= first) return null;
  const inside = phraseEndingAt(ground, close - 1, opens + 1);
  const opener = ground.all[opens + 1]!;
  let outer = phraseEndingAt(ground, opens - 1, first);
  if (outer === null && ground.all[opens - 1]?.lower === ')')
    outer = sourceAroundAside(ground, opens - 1, first);
  const wholeAside = inside !== null && inside.from === opens + 1 && inside.mention >= 0;
  if (wholeAside && outer !== null && outer.mention < 0) return inside;
  if (outer?.mention === -1 || outer === null) {
    const farther = asideStart(ground, opens, first);
    const name = farther > first ? phraseEndingAt(ground, farther - 1, first) : null;
    if (name && name.mention >= 0 && !PREPOSITIONS.has(opener.lower)) {
      opens = farther;
      outer = name;
    }
  }
  return outer;
}

/** The phrase that "who" or "which" at `relative` stands for. */
function antecedent(ground: Groundwork, relative: number, first: number): NounPhrase | null {
  const before = ground.all[relative - 1];
  if (!before) return null;
  if (before.lower === ',' || before.lower === ')') {
    const direct = before.lower === ',' ? phraseEndingAt(ground, relative - 2, first) : null;
    return direct ?? sourceAroundAside(ground, relative - 1, first);
  }
  return phraseEndingAt(ground, relative - 1, first);
}

/**
 * The subject of the sentence that begins at `first`: the first phrase after opening adverbials.
 * Null where the sentence opens with something else.
 */
export function mainSubject(ground: Groundwork, first: number, limit: number): NounPhrase | null {
  const { all } = ground;
  let i = first;
  for (let hops = 0; hops < 3 && i < limit; hops++) {
    const token = all[i]!;
    if (token.passage >= 0 || token.kind === 'mark') {
      i++;
      hops--;
      continue;
    }
    const opensAside =
      PREPOSITIONS.has(token.lower) ||
      (CONJUNCTIONS.has(token.lower) && !SUBJECT_PRONOUNS.has(token.lower)) ||
      /(?:ly|ing|ed)$/.test(token.lower) ||
      /^(?:meanwhile|however|moreover|later|earlier|then|still|also|now)$/.test(token.lower);
    if (!opensAside || ground.mentionAt[i]! >= 0) return phraseStartingAt(ground, i, limit);
    if (/^(?:and|but|or|so|yet)$/.test(token.lower)) {
      i++;
      continue;
    }
    let comma = i;
    while (comma < limit && all[comma]!.lower !== ',') comma++;
    if (comma >= limit) return null;
    i = comma + 1;
  }
  return i < limit ? phraseStartingAt(ground, i, limit) : null;
}

/** A phrase that names when or how, not who: "on Friday", "in a statement". */
const isSubjectLike = (ground: Groundwork, found: NounPhrase, first: number) => {
  const before = ground.all[found.from - 1];
  if (!before || found.from <= first || before.passage >= 0) return true;
  return !PREPOSITIONS.has(before.lower) || /^(?:before|after|since|until|as|like)$/.test(before.lower);
};

interface Found {
  readonly source: NounPhrase;
  readonly place: SourcePlace;
}

function sourceBefore(ground: Groundwork, verb: number, first: number): Found | null {
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
    const source = sourceAroundAside(ground, i, first);
    return source && isSubjectLike(ground, source, first) ? { source, place: 'apposition' } : null;
  }
  if (token.lower === 'who' || token.lower === 'which' || token.lower === 'that') {
    const source = antecedent(ground, i, first);
    return source && { source, place: 'relative' };
  }
  const source = phraseEndingAt(ground, i, first);
  return source && isSubjectLike(ground, source, first) ? { source, place: 'before' } : null;
}

function sourceAfter(ground: Groundwork, verb: number, limit: number): Found | null {
  const { all } = ground;
  const next = all[verb + 1];
  if (!next || verb + 1 >= limit || next.passage >= 0) return null;
  if (/^(?:that|this|it|there|how|what|why|whether|if)$/.test(next.lower) || PREPOSITIONS.has(next.lower))
    return null;
  const source = phraseStartingAt(ground, verb + 1, limit);
  return source && { source, place: 'after' };
}

/** Whether words may have stood before the verb as its object: “…” said Vale. */
function followsWords(ground: Groundwork, verb: number, first: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - 3); i--) {
    const token = ground.all[i]!;
    if (token.passage >= 0) return true;
    if (token.kind === 'word' && !/ly$/.test(token.lower)) return false;
    if (token.lower === ',' || token.lower === '—' || token.lower === '–') return true;
  }
  return false;
}

function isNegated(ground: Groundwork, verb: number, first: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - 4); i--) {
    const { lower } = ground.all[i]!;
    if (
      lower === 'not' ||
      lower === 'never' ||
      NEGATED_AUXILIARIES.has(lower) ||
      /^(?:declined|refused|failed)$/.test(lower)
    )
      return true;
    if (!AUXILIARIES.has(lower) && lower !== 'to' && !/ly$/.test(lower)) return false;
  }
  return false;
}

/** Whether a passage in marks touches the verb, at most a few words away on either side. */
function nearMarks(ground: Groundwork, verb: number, first: number, limit: number): boolean {
  const { all } = ground;
  for (let i = verb + 1; i < Math.min(limit, verb + 14); i++) if (all[i]!.passage >= 0) return true;
  for (let i = verb - 1; i >= Math.max(first, verb - 10); i--) if (all[i]!.passage >= 0) return true;
  return false;
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

/** Whose words a second verb reports: "Vale said …, adding"; "Vale came and said". */
function sharedSource(
  ground: Groundwork,
  sentence: number,
  first: number,
  at: number,
  earlier: readonly Cue[],
): NounPhrase | null {
  const here: Cue[] = [];
  for (let i = earlier.length - 1; i >= 0 && earlier[i]!.sentence === sentence; i--) {
    if (earlier[i]!.source) here.unshift(earlier[i]!);
  }
  const opensBelow = /^(?:after|when|while|although|though|as|if|because|before|since)$/.test(
    ground.all[first]!.lower,
  );
  const subject = (opensBelow ? here.at(-1) : here[0])?.source ?? mainSubject(ground, first, at);
  const isEmpty = subject !== null && /^(?:it|that|this|there)$/.test(ground.all[subject.head]!.lower);
  return isEmpty ? (actorBefore(ground, first, at) ?? subject) : subject;
}

/** Whether a phrase can say something: a name, a pronoun, or a noun for people, bodies or texts. */
export function canSpeak(ground: Groundwork, source: NounPhrase): boolean {
  if (source.mention >= 0) return true;
  const { lower } = ground.all[source.head]!;
  return (
    SUBJECT_PRONOUNS.has(lower) ||
    ROLE_NOUNS.has(lower) ||
    GROUP_NOUNS.has(lower) ||
    ORGANIZATION_NOUNS.has(lower) ||
    DOCUMENT_NOUNS.has(lower) ||
    UNNAMED_NOUNS.has(lower)
  );
}

/** "Both Vale and Quill said": the other half of a joint source. */
function jointSource(ground: Groundwork, source: NounPhrase, first: number): NounPhrase | null {
  if (ground.all[source.from - 1]?.lower !== 'and') return null;
  const other = phraseEndingAt(ground, source.from - 2, first);
  return other && canSpeak(ground, other) && canSpeak(ground, source) ? other : null;
}

function verbCue(
  ground: Groundwork,
  at: number,
  verb: ReportingVerb,
  range: readonly [number, number],
  earlier: readonly Cue[],
): Cue | null {
  const { all } = ground;
  const [first, limit] = range;
  if (isNounHere(ground, at)) return null;
  const before = all[at - 1]?.sentence === all[at]!.sentence ? all[at - 1]! : null;
  const passive =
    before !== null &&
    (PASSIVE_AUXILIARIES.has(before.lower) ||
      (/ly$/.test(before.lower) && PASSIVE_AUXILIARIES.has(all[at - 2]?.lower ?? '')));
  if (passive && (verb.form === 'past' || verb.form === 'participle')) return null;
  const marked = nearMarks(ground, at, first, limit);
  if (!verb.sure && !marked && !verb.takesClause && verb.stance !== 'denying') return null;
  const token = all[at]!;
  const make = (source: NounPhrase | null, place: SourcePlace, finite: boolean): Cue => ({
    start: token.start,
    end: token.end,
    at,
    to: at + 1,
    sentence: token.sentence,
    verb,
    source,
    joint: source && jointSource(ground, source, first),
    place,
    finite,
    negated: isNegated(ground, at, first),
  });
  const shared = () => sharedSource(ground, token.sentence, first, at, earlier);
  if (verb.form === 'gerund') {
    if (before && PASSIVE_AUXILIARIES.has(before.lower) && !marked) return null;
    const cited = before?.lower === 'as' ? phraseEndingAt(ground, at - 2, first) : null;
    if (cited && canSpeak(ground, cited)) return make(cited, 'before', true);
    const direct = before && PASSIVE_AUXILIARIES.has(before.lower) ? sourceBefore(ground, at, first) : null;
    if (direct) return make(direct.source, direct.place, true);
    if (before && DETERMINERS.has(before.lower)) return null;
    return make(shared(), 'main-subject', true);
  }
  if (verb.form === 'base' && before?.lower === 'to')
    return marked ? make(shared(), 'main-subject', false) : null;
  const found = sourceBefore(ground, at, first);
  const mayBeNoun = NOUNLIKE_VERBS.has(verb.lemma) && (verb.form === 'base' || verb.form === 'third');
  if (mayBeNoun && !(found && canSpeak(ground, found.source))) return null;
  if (
    mayBeNoun &&
    verb.form === 'base' &&
    found &&
    found.source.mention >= 0 &&
    skipToSubject(ground, at, first) === at - 1
  )
    return null;
  if (found) return make(found.source, found.place, true);
  if (followsWords(ground, at, first) || at === first) {
    const inverted = sourceAfter(ground, at, limit);
    if (inverted) return make(inverted.source, inverted.place, true);
  }
  const i = skipToSubject(ground, at, first);
  const joined = i >= first ? all[i]!.lower : '';
  if (/^(?:and|but|or|then|,)$/.test(joined) && verb.form !== 'base')
    return make(shared(), 'main-subject', true);
  return null;
}

function accordingTo(ground: Groundwork, at: number, limit: number): Cue | null {
  const { all } = ground;
  if (all[at + 1]?.lower !== 'to') return null;
  const token = all[at]!;
  const source = phraseStartingAt(ground, at + 2, limit);
  const second =
    source && all[source.to]?.lower === 'and' ? phraseStartingAt(ground, source.to + 1, limit) : null;
  return {
    start: token.start,
    end: all[at + 1]!.end,
    at,
    to: at + 2,
    sentence: token.sentence,
    verb: null,
    source,
    joint: second && canSpeak(ground, second) ? second : null,
    place: 'according-to',
    negated: false,
    finite: true,
  };
}

/** A sentence of more tokens than this is no prose: nobody is credited in it. */
const LONGEST_SENTENCE = 400;

/** All cues outside quotation marks, in reading order. */
export function findCues(ground: Groundwork): Cue[] {
  const { all, tokens } = ground;
  const cues: Cue[] = [];
  for (const range of tokens.bySentence) {
    if (range[1] - range[0] > LONGEST_SENTENCE) continue;
    for (let at = range[0]; at < range[1]; at++) {
      const token = all[at]!;
      if (token.passage >= 0 || token.kind !== 'word') continue;
      if (token.lower === 'according') {
        const cue = accordingTo(ground, at, range[1]);
        if (cue) cues.push(cue);
        continue;
      }
      const verb = REPORTING_VERBS.get(token.lower);
      if (!verb) continue;
      const cue = verbCue(ground, at, verb, range, cues);
      if (cue) cues.push(cue);
    }
  }
  return cues;
}

/** Finds the noun phrase that stands before or after a verb, as far as word classes that are closed can tell. */
import type { Span } from '../../article/span.ts';
import type { Groundwork } from '../groundwork.ts';
import {
  ARTICLES,
  DETERMINERS,
  MID_ADVERBS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
} from '../lexicon/function-words.ts';
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { GROUP_NOUNS, ROLE_NOUNS } from '../lexicon/people.ts';
import { reportingVerb } from '../lexicon/reporting-verbs.ts';
import type { Token } from '../tokens.ts';
import {
  isHeadBehindName,
  isNominal,
  isPersonWord,
  isTimeWord,
  joinsAdjectives,
  joinsNames,
  nameFollowsRole,
  opensParticiple,
  PHRASE_LINKS,
  roleBetween,
  staysInPhrase,
} from './phrase-words.ts';

/** A noun with what belongs to it. */
export interface NounPhrase extends Span {
  /** `[from, to)` into the tokens. */
  readonly from: number;
  readonly to: number;
  /** Token index of its head word. */
  readonly head: number;
  /** Index of the name that is its head; −1 where a common noun or pronoun is. */
  readonly mention: number;
}

/** How far a phrase may reach, in tokens: longer ones are misread more often than not. */
const LONGEST = 28;

function phrase(ground: Groundwork, from: number, to: number, head: number): NounPhrase {
  const { all, mentionAt, mentions } = ground;
  const mention = mentionAt[head]!;
  const isName = mention >= 0 && mentions[mention]!.to === head + 1 && head >= mentions[mention]!.from;
  return { from, to, head, mention: isName ? mention : -1, start: all[from]!.start, end: all[to - 1]!.end };
}

/** "noting that |donors feel": "that" behind a verb of saying, or before a name or a plural, opens a clause. */
function opensClause({ all, mentionAt }: Groundwork, at: number, last: number): boolean {
  if (all[at]!.lower !== 'that') return false;
  return (
    mentionAt[at + 1]! >= 0 ||
    /[^s]s$/.test(all[last]!.lower) ||
    reportingVerb(all[at - 1]?.lower ?? '') !== undefined
  );
}

/** "all |the people", "of |the council": a determiner goes on with a phrase only behind such a word. */
const mayStandBeforeDeterminer = ({ lower }: Token) =>
  DETERMINERS.has(lower) || PHRASE_LINKS.has(lower) || /^(?:all|both|half|some|many|most)$/.test(lower);

/** "a |Friday editorial", "a |2008 veteran": a day or a year between a determiner and its noun. */
function modifies(ground: Groundwork, at: number, limit: number): boolean {
  const before = ground.all[at - 1];
  return (
    before !== undefined &&
    DETERMINERS.has(before.lower) &&
    at + 1 < limit &&
    isNominal(ground, at + 1) &&
    !isTimeWord(ground.all[at + 1]!)
  );
}

/** "protesters |carried signs": a past form right behind those who did it is no part of the phrase. */
function actsHere({ all, mentionAt }: Groundwork, at: number, first: number): boolean {
  const before = at > first ? all[at - 1]! : undefined;
  if (!before || all[at]!.capital || !/[^e]ed$/.test(all[at]!.lower)) return false;
  return isPersonWord(before.lower) || SUBJECT_PRONOUNS.has(before.lower) || mentionAt[at - 1]! >= 0;
}

/** Walks left over the words of one phrase; returns where it begins. */
function walkLeft(ground: Groundwork, last: number, first: number): number {
  const { all, mentionAt, mentions } = ground;
  let i = last;
  while (i > first && last - i < LONGEST) {
    const before = all[i - 1]!;
    if (before.passage >= 0) break;
    if (joinsNames(ground, i - 1)) {
      i--;
      continue;
    }
    if (opensClause(ground, i - 1, last)) break;
    if (ARTICLES.has(before.lower) || POSSESSIVES.has(before.lower)) return i - 1;
    if (mentionAt[i]! >= 0 && mentionAt[i - 1] === mentionAt[i]) {
      i--;
      continue;
    }
    if (DETERMINERS.has(before.lower) && !PREPOSITIONS.has(before.lower)) {
      // "a few residents" are some, "few residents" next to none.
      const opened = before.lower === 'few' && i - 2 >= first && ARTICLES.has(all[i - 2]!.lower);
      return opened ? i - 2 : i - 1;
    }
    if (!isNominal(ground, i - 1) || actsHere(ground, i - 1, first)) break;
    const own = mentionAt[i]!;
    const startsName = own >= 0 && mentions[own]!.titleFrom === i && i <= last;
    const namePart =
      mentionAt[i - 1]! >= 0 ||
      before.lower === "'s" ||
      ROLE_NOUNS.has(before.lower) ||
      GROUP_NOUNS.has(before.lower) ||
      /-/.test(before.text);
    if (startsName && !namePart && !roleBetween(ground, i)) break;
    i--;
  }
  return i;
}

/**
 * The phrase whose last word is at `last`, with what hangs on it to the left: "a spokesman for the ministry".
 * Null where no phrase ends there. `first` is the earliest token it may use.
 */
export function phraseEndingAt(ground: Groundwork, last: number, first: number): NounPhrase | null {
  const { all } = ground;
  if (last < first) return null;
  const token = all[last]!;
  if (SUBJECT_PRONOUNS.has(token.lower) && token.text !== 'US' && token.passage < 0) {
    return phrase(ground, last, last + 1, last);
  }
  if (!isNominal(ground, last) || token.lower === "'s") {
    return DETERMINERS.has(token.lower) && !ARTICLES.has(token.lower) && !POSSESSIVES.has(token.lower)
      ? phrase(ground, last, last + 1, last)
      : null;
  }
  let from = walkLeft(ground, last, first);
  let head = last;
  const to = last + 1;
  while (from - 2 >= first && last - from < LONGEST && PHRASE_LINKS.has(all[from - 1]!.lower)) {
    const link = all[from - 1]!.lower;
    const before = from - 2;
    if (!isNominal(ground, before) || all[before]!.lower === "'s") break;
    const noun = all[before]!.lower;
    const isName = ground.mentionAt[before]! >= 0;
    const isSpeaking =
      ROLE_NOUNS.has(noun) ||
      GROUP_NOUNS.has(noun) ||
      ORGANIZATION_NOUNS.has(noun) ||
      DOCUMENT_NOUNS.has(noun);
    if (isName && link !== 'of' && link !== 'from') break;
    const placed = ground.mentionAt[last]! >= 0 && /^(?:in|on|at)$/.test(link);
    if (!isName && !isSpeaking && noun !== 'close' && (link === 'to' || placed)) break;
    head = before;
    from = walkLeft(ground, before, first);
  }
  return phrase(ground, from, to, head);
}

/**
 * The phrase that begins at `first`: "Kremlin spokesman Dmitry Peskov", "a spokesman for the ministry".
 * Null where none begins there. `limit` is the first token it may not use.
 */
export function phraseStartingAt(ground: Groundwork, first: number, limit: number): NounPhrase | null {
  const { all, mentionAt, mentions } = ground;
  if (first >= limit) return null;
  const opening = all[first]!;
  if (opening.passage >= 0) return null;
  if (PRONOUNS.has(opening.lower) && !DETERMINERS.has(opening.lower) && opening.text !== 'US')
    return phrase(ground, first, first + 1, first);
  let i = first;
  let head = -1;
  let closed = false;
  while (i < limit && i - first < LONGEST) {
    const token = all[i]!;
    const mention = mentionAt[i]!;
    if (mention >= 0) {
      const end = mentions[mention]!.to;
      if (!closed) head = end - 1;
      i = end;
      continue;
    }
    if (
      token.lower === "'s" ||
      (head >= 0 && joinsNames(ground, i)) ||
      (DETERMINERS.has(token.lower) && (i === first || mayStandBeforeDeterminer(all[i - 1]!)))
    ) {
      i++;
      continue;
    }
    if (DETERMINERS.has(token.lower)) break;
    if (
      PHRASE_LINKS.has(token.lower) &&
      head >= 0 &&
      i + 1 < limit &&
      !isTimeWord(all[i + 1]!) &&
      (isNominal(ground, i + 1) || DETERMINERS.has(all[i + 1]!.lower))
    ) {
      if (!staysInPhrase(ground, head, token.lower)) break;
      closed = true;
      i++;
      continue;
    }
    if (token.lower === 'and' && head >= 0 && joinsAdjectives(ground, i, limit)) {
      i++;
      continue;
    }
    if (!isNominal(ground, i) || (isTimeWord(token) && !modifies(ground, i, limit))) break;
    if (head >= 0 && !token.capital && MID_ADVERBS.has(token.lower)) break;
    const previous = i > first ? all[i - 1]! : null;
    if (
      previous &&
      mentionAt[i - 1]! >= 0 &&
      previous.lower !== "'s" &&
      !ROLE_NOUNS.has(token.lower) &&
      !GROUP_NOUNS.has(token.lower) &&
      !DOCUMENT_NOUNS.has(token.lower) &&
      !isHeadBehindName(ground, first, i) &&
      !nameFollowsRole(ground, i, limit)
    )
      break;
    if (previous && /(?:[^e]ed|ing|known|who)$/.test(token.lower) && isPersonWord(previous.lower)) break;
    if (previous && opensParticiple(ground, i)) break;
    if (previous && /[^e]ed$/.test(token.lower) && DOCUMENT_NOUNS.has(previous.lower)) break;
    if (!closed) head = i;
    i++;
  }
  return head < 0 ? null : phrase(ground, first, Math.max(i, head + 1), head);
}

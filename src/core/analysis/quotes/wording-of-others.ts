/** Tells words in marks that a noun hands on, inside what somebody else says: “The promise to “take it back” appeals to many,” said Vale. */
import type { Groundwork } from '../groundwork.ts';
import { AUXILIARIES, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { reportingVerb } from '../lexicon/reporting-verbs.ts';
import { WORDING_NOUNS } from '../lexicon/speech-nouns.ts';
import { phraseEndingAt } from '../phrases/noun-phrases.ts';
import { contentStart } from './content-start.ts';
import { cuesOf, type PassageContext } from './sieve-context.ts';

/** How far before the passage the noun may stand. */
const REACH = 4;

/** How far before the passage others may stand that are joined to it. */
const JOINED_REACH = 30;

/** Words that tie the noun to the passage. */
const LINKS = /^(?:for|that|of|as|to|:|[“"«„‘'])$/;

/** Where the first of several passages begins that "and" joins to the one at `from`: to “build” and to “|mend”. */
function firstOfJoined({ all }: Groundwork, from: number, first: number): number {
  let at = from;
  const least = Math.max(first, from - JOINED_REACH);
  for (let i = at - 1; i > least; i--) {
    const { lower, passage, kind } = all[i]!;
    if (passage >= 0) {
      while (i > least && all[i - 1]!.passage === passage) i--;
      at = i;
    } else if (kind !== 'mark' && !/^(?:and|or|to)$/.test(lower)) return at;
  }
  return at;
}

/** The noun that hands on the passage at `from`: "the promise to “|…”", "the slogan “|…”"; −1 for none. */
export function wordingBefore(ground: Groundwork, from: number, first: number): number {
  const { all } = ground;
  const start = firstOfJoined(ground, from, first);
  for (let i = start - 1; i >= Math.max(first, start - REACH); i--) {
    const { lower, passage } = all[i]!;
    if (passage >= 0) return -1;
    if (WORDING_NOUNS.has(lower)) return i;
    if (!LINKS.test(lower)) return -1;
  }
  return -1;
}

/** "the “take it back” |slogan|": the noun right behind the marks. */
function wordingBehind({ all }: Groundwork, to: number): boolean {
  const [mark, noun] = [all[to], all[to + 1]];
  return mark?.kind === 'mark' && noun !== undefined && !noun.capital && WORDING_NOUNS.has(noun.lower);
}

/**
 * To a question on the “old lock,” Vale said it would close; on “The Harbor Hour,” Vale said it leaks: the marks stand in what
 * opens the sentence, and what is said follows.
 */
function opensSentence(context: PassageContext): boolean {
  const { ground, from, kind, firstSentence } = context;
  const [first] = ground.tokens.bySentence[firstSentence]!;
  if (kind !== 'partial' || from - first > OPENING_REACH) return false;
  const opening = ground.all.slice(first, from).filter((t) => t.passage < 0);
  const opener = opening[0]?.lower ?? '';
  const asks = opening.some((t) => ASKED.test(t.lower));
  const hasClause = opening.some(
    ({ lower }) => AUXILIARIES.has(lower) || SUBJECT_PRONOUNS.has(lower) || verbOfSaying(lower),
  );
  if (!PREPOSITIONS.has(opener) && !ASKED.test(opener)) return false;
  return (asks || !hasClause) && cuesOf(context, firstSentence).every(([cue]) => cue.at > from);
}

/** "In what Vale called": the marks have a verb of their own. */
const verbOfSaying = (lower: string) => reportingVerb(lower)?.form === 'past';

/** How far from the sentence's start such marks may stand. */
const OPENING_REACH = 24;
const ASKED = /^(?:asked|pressed|questioned|challenged|question|questions|questionnaire)$/;

/**
 * Whether a noun for somebody's wording holds the passage, and what a verb of saying reports holds the noun: then the words
 * are not the speaker's. "In a promise that …" only says by what they were said, and "it is a promise to …" is the
 * speaker's own way to put it.
 */
export function isWordingOfOthers(context: PassageContext): boolean {
  const { ground, from, to, firstSentence } = context;
  const { all, tokens } = ground;
  const [first, limit] = tokens.bySentence[firstSentence]!;
  if (opensSentence(context)) return true;
  const noun = wordingBefore(ground, from, first);
  const behind = noun < 0 && context.kind === 'partial' && wordingBehind(ground, to);
  if (noun < 0 && !behind) return false;
  const phrase = noun < 0 ? null : phraseEndingAt(ground, noun, first);
  const opens = behind ? from - 1 : (phrase?.from ?? noun);
  const before = all[opens - 1];
  if (before && opens > first && (/^(?:in|on|during)$/.test(before.lower) || AUXILIARIES.has(before.lower)))
    return false;
  return cuesOf(context, firstSentence).some(([cue]) => {
    if (cue.at >= to) return cue.place !== 'main-subject' && cue.place !== 'relative';
    if (cue.verb?.stance === 'denying' && cue.to === opens) return true;
    if (!cue.finite || !cue.verb?.takesClause || cue.to > opens) return false;
    const content = contentStart(ground, cue, limit);
    return content !== null && content[0] <= opens;
  });
}

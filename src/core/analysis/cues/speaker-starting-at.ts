/** Reads the speaker behind a verb or "according to" past a name that only says whose: "said Vale constituent |Dan Holt". */
import type { Groundwork } from '../groundwork.ts';
import { MID_ADVERBS } from '../lexicon/function-words.ts';
import { PAST_FORMS } from '../lexicon/past-forms.ts';
import { reportingVerb } from '../lexicon/reporting-verbs.ts';
import { OPENING_ADVERBS, TIME_NOUNS } from '../lexicon/time-words.ts';
import { type NounPhrase, phraseStartingAt } from '../phrases/noun-phrases.ts';
import { isNominal } from '../phrases/phrase-words.ts';

/** Most common nouns between a name that says whose and the name of the speaker: "Vale | campaign field manager | Dan Holt". */
const MOST_NOUNS = 3;

/** Adverbs and prepositions in -s or -ed, which no noun of the phrase is. */
const NO_NOUNS =
  /(?:ly|ing|ed|(?:for|back|up|down|in|out|home|east|west|north|south|on)wards?|always|sometimes)$|^(?:indoors|outdoors|upstairs|downstairs|overseas|besides|afterwards|perhaps|aloud|alongside|amid|atop|versus|here|there|now|today|tonight|tomorrow|yesterday|last|next|this|later|earlier|ago|again|too|once|twice)$/;

/** Whether the word may be a noun that stands between the one whose it is and the speaker. */
function mayBeNoun(ground: Groundwork, at: number): boolean {
  const { kind, lower, capital } = ground.all[at]!;
  return (
    kind === 'word' &&
    !capital &&
    lower.length > 2 &&
    isNominal(ground, at) &&
    !NO_NOUNS.test(lower) &&
    !MID_ADVERBS.has(lower) &&
    !OPENING_ADVERBS.has(lower) &&
    !TIME_NOUNS.has(lower) &&
    !PAST_FORMS.has(lower) &&
    reportingVerb(lower) === undefined
  );
}

/** Where the phrase of a speaker ends that only nouns and a name follow: "said Vale |constituent Dan Holt"; null for none. */
function speakerBehind(ground: Groundwork, name: NounPhrase, limit: number): NounPhrase | null {
  const { cast, mentions, mentionAt } = ground;
  let at = name.to;
  while (at < limit && at - name.to < MOST_NOUNS && mentionAt[at]! < 0 && mayBeNoun(ground, at)) at++;
  const own = at < limit && at > name.to ? mentionAt[at]! : -1;
  if (own < 0 || mentions[own]!.titleFrom !== at || mentions[own]!.possessive) return null;
  const isPerson = mentions[own]!.words.length > 1 || cast.entityOf[own]?.kind === 'person';
  if (!isPerson || mentions[own]!.looksLike === 'organization') return null;
  const speaker = phraseStartingAt(ground, at, limit);
  return speaker && speaker.mention === own ? { ...speaker, from: name.from, start: name.start } : null;
}

/** "said Vale |constituents.": people of somebody's, who have no name; null where nothing of the kind stands there. */
function peopleBehind(ground: Groundwork, name: NounPhrase, limit: number): NounPhrase | null {
  const at = name.to;
  const noun = ground.all[at];
  const closer = ground.all[at + 1];
  if (!noun || at >= limit || !/[a-z]{3}[^s]s$/.test(noun.lower) || !mayBeNoun(ground, at)) return null;
  const ends = at + 1 >= limit || closer === undefined || closer.kind === 'mark';
  return ends ? { ...name, to: at + 1, end: noun.end, head: at, mention: -1 } : null;
}

/** The phrase of a speaker that begins at `first`: its head is the last name, not one that says whose the speaker is. */
export function speakerStartingAt(ground: Groundwork, first: number, limit: number): NounPhrase | null {
  const found = phraseStartingAt(ground, first, limit);
  if (!found || found.mention < 0 || found.to !== found.head + 1) return found;
  return speakerBehind(ground, found, limit) ?? peopleBehind(ground, found, limit) ?? found;
}

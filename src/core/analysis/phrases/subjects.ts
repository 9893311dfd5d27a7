/** Finds the subject of a verb or a sentence, and tells whether it can speak. */
import type { Groundwork } from '../groundwork.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  MID_ADVERBS,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
  WEEKDAYS,
} from '../lexicon/function-words.ts';
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { GROUP_NOUNS, ROLE_NOUNS, UNNAMED_NOUNS } from '../lexicon/people.ts';
import type { Token } from '../tokens.ts';
import { type NounPhrase, phraseStartingAt } from './noun-phrases.ts';

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

const isAdverb = (token: Token) => MID_ADVERBS.has(token.lower) || /[a-z]{2}ly$/.test(token.lower);

/** Steps left over adverbs, auxiliaries and days between a verb and its subject; returns the index to read on from. */
export function skipToSubject(ground: Groundwork, verb: number, first: number): number {
  const { all } = ground;
  let i = verb - 1;
  while (i >= first) {
    const token = all[i]!;
    if (token.passage >= 0 || token.kind === 'mark') break;
    const before = all[i - 1];
    if (ground.mentionAt[i]! >= 0) break;
    const isClitic =
      token.lower.startsWith("'") &&
      (token.lower !== "'s" || (before !== undefined && PRONOUNS.has(before.lower)));
    if (AUXILIARIES.has(token.lower) || isClitic) i--;
    else if (WEEKDAYS.has(token.lower) && (before?.lower === 'on' || before?.lower === 'last')) i -= 2;
    else if (isAdverb(token) && !(token.capital && ground.mentionAt[i]! >= 0)) i--;
    else break;
  }
  return i;
}

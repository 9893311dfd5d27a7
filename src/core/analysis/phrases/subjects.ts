/** Finds the subject of a verb, and tells whether it can speak. */
import type { Groundwork } from '../groundwork.ts';
import { AUXILIARIES, MID_ADVERBS, PRONOUNS, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { GROUP_NOUNS, ROLE_NOUNS, UNNAMED_NOUNS } from '../lexicon/people.ts';
import type { Token } from '../tokens.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { timePhraseStart } from './time-phrases.ts';

/** Whether a phrase can say something: a name, a pronoun, or a noun for people, bodies or texts. */
export function canSpeak(ground: Groundwork, source: NounPhrase): boolean {
  if (source.mention >= 0) return true;
  const { lower } = ground.all[source.head]!;
  return (
    SUBJECT_PRONOUNS.has(lower) ||
    isAged(lower) ||
    ROLE_NOUNS.has(lower) ||
    GROUP_NOUNS.has(lower) ||
    ORGANIZATION_NOUNS.has(lower) ||
    DOCUMENT_NOUNS.has(lower) ||
    UNNAMED_NOUNS.has(lower)
  );
}

/** "the 46-year-old": somebody by the age. */
export const isAged = (lower: string) => /-year-old$/.test(lower);

const isAdverb = (token: Token) => MID_ADVERBS.has(token.lower) || /[a-z]{2}ly$/.test(token.lower);

/** Steps left over adverbs, auxiliaries and times between a verb and its subject; returns the index to read on from. */
export function skipToSubject(ground: Groundwork, verb: number, first: number): number {
  const { all } = ground;
  let i = verb - 1;
  while (i >= first) {
    const token = all[i]!;
    if (token.passage >= 0 || token.kind === 'mark') break;
    const before = all[i - 1];
    if (ground.mentionAt[i]! >= 0) break;
    const time = timePhraseStart(ground, i, first);
    if (time >= 0) {
      i = time - 1;
      continue;
    }
    const isClitic =
      token.lower.startsWith("'") &&
      (token.lower !== "'s" || (before !== undefined && PRONOUNS.has(before.lower)));
    if (AUXILIARIES.has(token.lower) || isClitic) i--;
    else if (isAdverb(token) && !(token.capital && ground.mentionAt[i]! >= 0)) i--;
    else break;
  }
  return i;
}

/** Lets "he" and "she" go on meaning somebody without a name: "One delegate said …. “Not one,” he said." */
import { firstIndex } from '../../article/search.ts';
import type { Groundwork } from '../groundwork.ts';
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { GENDERED_ROLES, type Gender, GROUP_NOUNS, ROLE_NOUNS, UNNAMED_NOUNS } from '../lexicon/people.ts';
import type { Entity } from '../names/cast.ts';
import { mainSubject } from '../phrases/main-subject.ts';
import { type NounPhrase, phraseStartingAt } from '../phrases/noun-phrases.ts';
import { isAged } from '../phrases/subjects.ts';
import { LONGEST_SENTENCE } from '../tokens.ts';
import { weightOf } from './acting-names.ts';
import type { Hearing } from './heard.ts';
import type { LastSpoken } from './renamed.ts';
import { unnamedSource } from './resolve-common.ts';
import { GENDER_OF } from './resolve-pronouns.ts';
import type { ResolvedSource, Voice } from './resolved-source.ts';
import type { Resolver } from './resolver.ts';

/** How many sentences behind an unnamed speaker a pronoun may still mean that one. */
const UNNAMED_REACH = 4;

/** How sure it is that a pronoun means the one without a name. */
const UNNAMED = 0.6;

/** One place where a single person without a name speaks or acts. */
interface Unnamed {
  readonly at: number;
  readonly voice: Voice;
  readonly gender: Gender | null;
}

/** The places by sentence index, the last of each sentence. */
export type UnnamedPersons = Map<number, Unnamed>;

/** Whether the phrase is about one person: a noun in the singular for people, or any behind "a" that is no body and no text. */
function isOnePerson({ all }: Groundwork, { from, head }: NounPhrase): boolean {
  const { lower, capital } = all[head]!;
  if (GROUP_NOUNS.has(lower) || ORGANIZATION_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower)) return false;
  if (ROLE_NOUNS.has(lower) || UNNAMED_NOUNS.has(lower) || isAged(lower)) return true;
  // "Small": a name that could not be told from a common word.
  if (capital && from === head && !/s$/.test(lower)) return true;
  return (
    head > from && /^(?:an?|another)$/.test(all[from]!.lower) && /(?:er|or|ist|ian|man|ant|ent)$/.test(lower)
  );
}

/** "A baker, |the former mayor Ada Vale|": the phrase tells of the name behind its comma. */
function tellsOfName(ground: Groundwork, { to }: NounPhrase): boolean {
  if (ground.all[to]?.lower !== ',') return false;
  const limit = ground.tokens.bySentence[ground.all[to]!.sentence]![1];
  const next = phraseStartingAt(ground, to + 1, limit);
  return next !== null && ground.mentionAt.subarray(next.from, next.to).some((mention) => mention >= 0);
}

/** "A man stepped forward.": the subjects of sentences that are one person who is brought in without a name. */
export function unnamedSubjects({ ground }: Resolver): UnnamedPersons {
  const persons: UnnamedPersons = new Map();
  for (const [sentence, [first, limit]] of ground.tokens.bySentence.entries()) {
    if (limit - first > LONGEST_SENTENCE) continue;
    const subject = mainSubject(ground, first, limit);
    if (!subject || subject.mention >= 0 || !/^(?:an?|one|another)$/.test(ground.all[subject.from]!.lower))
      continue;
    if (!isOnePerson(ground, subject) || tellsOfName(ground, subject)) continue;
    const { voice } = unnamedSource(ground, subject, 'group', UNNAMED);
    const gender = GENDERED_ROLES.get(ground.all[subject.head]!.lower) ?? null;
    persons.set(sentence, { at: subject.head, voice, gender });
  }
  return persons;
}

/** Notes that one without a name speaks, by a phrase or by a pronoun that stands for it. */
export function noteUnnamed(
  { ground }: Resolver,
  persons: UnnamedPersons,
  source: NounPhrase,
  { voice, by }: ResolvedSource,
): void {
  if (voice.named || (by === 'unnamed' && (!isOnePerson(ground, source) || tellsOfName(ground, source))))
    return;
  const { lower, sentence } = ground.all[source.head]!;
  const gender = GENDER_OF[lower] ?? GENDERED_ROLES.get(lower) ?? null;
  if (by !== 'unnamed' && gender === null) return;
  persons.set(sentence, { at: source.head, voice, gender });
}

/** Token where the entity last acts before `at`: by its name as a subject or an object, or by a word that stands for it; −1 for nowhere. */
function lastActs(
  ground: Groundwork,
  entity: Entity,
  at: number,
  heard: ReadonlyMap<number, readonly Hearing[]>,
): number {
  const { all, article } = ground;
  const { sentence, start } = all[at]!;
  let last = -1;
  for (let i = sentence; i >= Math.max(0, sentence - UNNAMED_REACH); i--)
    for (const hearing of heard.get(i) ?? [])
      if (hearing.entity === entity && hearing.at < at) last = Math.max(last, hearing.at);
  const { mentions } = entity;
  const reach = article.sentences[Math.max(0, sentence - UNNAMED_REACH)]!.start;
  for (let i = firstIndex(mentions, (m) => m.start >= start) - 1; i >= 0 && mentions[i]!.start >= reach; i--)
    if (weightOf(ground, mentions[i]!) === 0) return Math.max(last, mentions[i]!.from);
  return last;
}

/**
 * The one without a name whom "he" or "she" goes on to mean, rather than the name that the pronoun was taken for: nobody of
 * that name acts since. Null where the name holds.
 */
export function heldByUnnamed(
  { ground }: Resolver,
  source: NounPhrase,
  found: ResolvedSource | null,
  persons: UnnamedPersons,
  heard: ReadonlyMap<number, readonly Hearing[]>,
): ResolvedSource | null {
  const { lower, sentence } = ground.all[source.head]!;
  const gender = GENDER_OF[lower];
  if (!gender || !found?.voice.named || source.from !== source.head) return null;
  for (let i = sentence; i >= sentence - UNNAMED_REACH; i--) {
    const person = persons.get(i);
    if (!person || person.at >= source.head || (person.gender && person.gender !== gender)) continue;
    if (lastActs(ground, found.voice.entity, source.head, heard) > person.at) return null;
    const { start, end } = source;
    return { voice: person.voice, mention: { start, end }, confidence: UNNAMED, by: 'pronoun' };
  }
  return null;
}

/** "The woman said …. She added …": the unnamed one who spoke last, where nobody with a name fits the pronoun. */
export function unnamedBefore(
  { ground }: Resolver,
  source: NounPhrase,
  last: LastSpoken | null,
): ResolvedSource | null {
  const { lower, sentence } = ground.all[source.head]!;
  if (!last || source.from !== source.head || sentence - last.sentence > UNNAMED_REACH) return null;
  const { voice } = last.resolved;
  if (voice.named) return null;
  const people = voice.kind === 'group';
  const fits = lower === 'he' || lower === 'she' ? people : lower === 'it' ? !people : lower === 'they';
  if (!fits) return null;
  return { voice, mention: { start: source.start, end: source.end }, confidence: UNNAMED, by: 'pronoun' };
}

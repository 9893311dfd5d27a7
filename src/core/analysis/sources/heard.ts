/** Who is spoken of by a role or a pronoun, sentence by sentence: a pronoun further on may mean them. */
import type { Groundwork } from '../groundwork.ts';
import { type Gender, HONORIFICS, ROLE_NOUNS } from '../lexicon/people.ts';
import type { Entity } from '../names/cast.ts';
import { mainSubject } from '../phrases/main-subject.ts';
import { LONGEST_SENTENCE } from '../tokens.ts';
import { bearersOf, fitsMarks, isMet, type Resolver } from './resolver.ts';

/** One place where somebody is meant without being named. */
export interface Hearing {
  readonly entity: Entity;
  /** Token index of the word that stands for them. */
  readonly at: number;
  /** What the pronoun tells of them; null where none does. */
  readonly gender: Gender | null;
  /** How sure it is that they are meant. */
  readonly confidence: number;
}

/** The places by sentence index. */
export type Heard = Map<number, Hearing[]>;

/** Nobody: for texts of which nothing is resolved yet. */
export const NOBODY_HEARD: ReadonlyMap<number, readonly Hearing[]> = new Map();

/** Adds one place. */
export function hear(heard: Heard, { all }: Groundwork, hearing: Hearing): void {
  const { sentence } = all[hearing.at]!;
  const list = heard.get(sentence);
  if (list) list.push(hearing);
  else heard.set(sentence, [hearing]);
}

/** "The mayor opted …": the subjects of sentences that name their bearer by a role that only one bears. */
export function hearRoles(resolver: Resolver): Heard {
  const heard: Heard = new Map();
  const { ground } = resolver;
  for (const [first, limit] of ground.tokens.bySentence) {
    if (limit - first > LONGEST_SENTENCE) continue;
    const subject = mainSubject(ground, first, limit);
    if (!subject || subject.mention >= 0 || ground.all[subject.from]!.lower !== 'the') continue;
    const { lower } = ground.all[subject.head]!;
    if (!ROLE_NOUNS.has(lower) && !HONORIFICS.has(lower)) continue;
    const bearers = bearersOf(resolver, subject, lower);
    const [bearer] = bearers;
    if (bearers.length === 1 && isMet(resolver, subject, bearer!) && fitsMarks(resolver, subject, bearer!))
      hear(heard, ground, { entity: bearers[0]!, at: subject.head, gender: null, confidence: 1 });
  }
  return heard;
}

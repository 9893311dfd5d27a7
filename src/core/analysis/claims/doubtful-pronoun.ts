/** Tells where the grammar of a clause speaks against the one whom a pronoun was taken to stand for. */
import { firstIndex } from '../../article/search.ts';
import type { Groundwork } from '../groundwork.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { EPITHETS, ROLE_NOUNS } from '../lexicon/people.ts';
import type { Entity } from '../names/cast.ts';
import type { NameMention } from '../names/find-names.ts';
import { holdsVerb } from '../phrases/finite-verbs.ts';
import { phraseStartingAt } from '../phrases/noun-phrases.ts';
import { LONGEST_SENTENCE } from '../tokens.ts';

/** Where another clause begins, with a subject of its own. */
const OPENS_CLAUSE =
  /^(?:that|who|which|whom|because|when|while|if|although|though|and|but|after|before|as|since|[,;:—–])$/;

const isPersonal = (entity: Entity | null) => entity !== null && entity.kind !== 'organization';

/** The names of people in `[from, to)`, in order. */
function peopleIn(ground: Groundwork, from: number, to: number): { mention: NameMention; entity: Entity }[] {
  const { mentionAt, mentions, cast } = ground;
  const found: { mention: NameMention; entity: Entity }[] = [];
  for (let i = from; i < to; i++) {
    const mention = mentions[mentionAt[i]!];
    const entity = mention ? cast.entityOf[mentionAt[i]!]! : null;
    if (mention?.from === i && isPersonal(entity)) found.push({ mention, entity: entity! });
  }
  return found;
}

const couldBear = (entity: Entity, pronoun: string) =>
  entity.gender === null || entity.gender === (/^(?:he|him|his|himself)$/.test(pronoun) ? 'male' : 'female');

/** "He told Vale …. He …": where the name stands as another "he" acts, the next "he" is that one's. */
function actsUpon(ground: Groundwork, at: number, entity: Entity): boolean {
  const { all, tokens } = ground;
  const { lower, start } = all[at]!;
  const nominative = /^(?:he|him|his|himself)$/.test(lower) ? 'he' : 'she';
  const last = entity.mentions[firstIndex(entity.mentions, (m) => m.start >= start) - 1];
  if (!last) return false;
  const [first] = tokens.bySentence[all[last.from]!.sentence]!;
  return all.slice(first, last.from).some((t) => t.lower === nominative && t.passage < 0);
}

/** "The senator …. He …": a person told by an office alone is the subject here or one sentence before. */
function followsUnnamedPerson(ground: Groundwork, from: number, at: number): boolean {
  const { all, tokens } = ground;
  const isUnnamed = (start: number, limit: number) => {
    const subject = start < limit ? phraseStartingAt(ground, start, limit) : null;
    return (
      subject !== null &&
      subject.to > subject.from + 1 &&
      ground.mentionAt[subject.head]! < 0 &&
      (ROLE_NOUNS.has(all[subject.head]!.lower) || /^(?:man|woman|boy|girl)$/.test(all[subject.head]!.lower))
    );
  };
  if (isUnnamed(from, at)) return true;
  const { sentence } = all[at]!;
  const before = tokens.bySentence[sentence - 1];
  const { sentences } = ground.article;
  return (
    before !== undefined &&
    sentences[sentence - 1]!.paragraph === sentences[sentence]!.paragraph &&
    isUnnamed(before[0], before[1])
  );
}

/** "The candidate's reasons for her silence": a person told by a description stands before the pronoun in its own clause. */
function followsDescription({ all, mentionAt }: Groundwork, from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    const { lower, capital, passage } = all[i]!;
    if (passage >= 0 || capital || !(ROLE_NOUNS.has(lower) || EPITHETS.has(lower))) continue;
    const isNamed =
      mentionAt[i]! >= 0 || mentionAt[i + 1]! >= 0 || (all[i + 1]?.lower === ',' && mentionAt[i + 2]! >= 0);
    const definite = all.slice(Math.max(from, i - 4), i).some((t) => t.lower === 'the');
    if (definite && !isNamed) return true;
  }
  return false;
}

/** "According to Quill, while Vale's role was small, it is unclear what she held": another is named before, in the same sentence. */
function namesRival(ground: Groundwork, at: number, speaker: Entity): boolean {
  const { lower, sentence } = ground.all[at]!;
  const [first] = ground.tokens.bySentence[sentence]!;
  return peopleIn(ground, Math.max(first, at - LONGEST_SENTENCE), at).some(
    ({ entity }) => entity !== speaker && entity.kind === 'person' && couldBear(entity, lower),
  );
}

/** "a baker who built a house for |his| bread": the pronoun is the baker's, who has no name. */
function isBoundByWho({ all, mentionAt }: Groundwork, from: number, at: number): boolean {
  for (let i = at - 1; i > from; i--) {
    if (all[i]!.passage >= 0 || all[i]!.lower !== 'who') continue;
    const owner = all[i - 1]!.lower === ',' ? i - 2 : i - 1;
    return (mentionAt[owner] ?? -1) < 0;
  }
  return false;
}

/**
 * Whether the pronoun at `at`, in a clause that begins at `from`, may not mean `entity`: "Along with Vale, he …" is not
 * about Vale, "Vale praised him" is not about Vale, "Vale was his uncle" is not about Vale, and in "Vale lost his hat" it
 * is Vale's rather than that of somebody named before.
 */
export function isDoubtfulPronoun(
  ground: Groundwork,
  from: number,
  at: number,
  entity: Entity,
  speaker: Entity | null,
): boolean {
  const { all } = ground;
  const { lower } = all[at]!;
  if (entity.kind === 'organization') return true;
  if (
    entity !== speaker &&
    (followsUnnamedPerson(ground, from, at) ||
      followsDescription(ground, from, at) ||
      actsUpon(ground, at, entity))
  )
    return true;
  if (isBoundByWho(ground, from, at)) return true;
  const people = peopleIn(ground, from, at);
  const rivals = new Set(people.map((p) => p.entity).filter((e) => e !== entity && couldBear(e, lower)));
  const own = people.filter((p) => p.entity === entity);
  if (lower === 'he' || lower === 'she') {
    if (entity === speaker && namesRival(ground, at, entity)) return true;
    const opened = own.length > 0 && !holdsVerb(ground, own[0]!.mention.to, at);
    return opened || (own.length > 0 && rivals.size > 0);
  }
  let clause = at;
  while (clause > from && !(all[clause - 1]!.passage < 0 && OPENS_CLAUSE.test(all[clause - 1]!.lower)))
    clause--;
  const subject = people.find(
    ({ mention }) =>
      mention.from >= clause &&
      !mention.possessive &&
      !PREPOSITIONS.has(all[mention.titleFrom - 1]?.lower ?? ''),
  );
  const isObject = lower === 'him' || (lower === 'her' && !all[at + 1]?.lower.match(/^[a-z]{3,}$/));
  if (isObject) return subject?.entity === entity || rivals.size > 0;
  const before = all[at - 1]?.lower ?? '';
  if (/^(?:is|was|are|were|be|been|become|became)$/.test(before)) return subject?.entity === entity;
  if (subject && couldBear(subject.entity, lower)) return subject.entity !== entity;
  // "He won in Vale and in his home state."
  const isSubjects = all.slice(clause, at).some((t) => t.lower === (lower === 'his' ? 'he' : 'she'));
  return rivals.size > 0 && (own.length > 0 || !isSubjects);
}

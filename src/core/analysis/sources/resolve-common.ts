/** Decides whom a common noun stands for: "the mayor", "her husband", "the newspaper", "officials". */
import type { SpeakerKind } from '../analysis.ts';
import type { Groundwork } from '../groundwork.ts';
import { ARTICLES, DETERMINERS, POSSESSIVES, PRONOUNS } from '../lexicon/function-words.ts';
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import {
  EPITHETS,
  GENDERED_ROLES,
  GROUP_NOUNS,
  HONORIFICS,
  RELATIONS,
  ROLE_NOUNS,
  UNNAMED_NOUNS,
} from '../lexicon/people.ts';
import type { Entity } from '../names/cast.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { canSpeak, isAged } from '../phrases/subjects.ts';
import type { Hearing } from './heard.ts';
import { resolvePronoun } from './resolve-pronouns.ts';
import { namedSource, type ResolvedSource } from './resolved-source.ts';
import { bearersOf, bodyOf, fitsComplement, fitsMarks, isMet, type Resolver } from './resolver.ts';

/** The phrase without its determiner, as a label: "a spokesman for the ministry" → "spokesman for the ministry". */
function labelOf(ground: Groundwork, source: NounPhrase): string {
  const first = ground.all[source.from]!;
  // "A few residents" are not "few residents".
  const drops =
    ARTICLES.has(first.lower) && source.from < source.head && ground.all[source.from + 1]!.lower !== 'few';
  const start = drops ? ground.all[source.from + 1]!.start : source.start;
  return ground.text.slice(start, source.end).replace(/\s+/g, ' ');
}

function unnamedKind(head: string): SpeakerKind {
  if (/^(?:police|authorities|government|ministry|staff)$/.test(head)) return 'organisation';
  if (DOCUMENT_NOUNS.has(head) && !ORGANIZATION_NOUNS.has(head)) return 'document';
  if (GROUP_NOUNS.has(head) || ROLE_NOUNS.has(head) || UNNAMED_NOUNS.has(head)) return 'group';
  return ORGANIZATION_NOUNS.has(head) ? 'organisation' : 'group';
}

/** "Vale's opening move was to call it …": the one whose move it is. */
function resolvePossessor(resolver: Resolver, source: NounPhrase): ResolvedSource | null {
  const { ground } = resolver;
  const { all, mentionAt, mentions, cast } = ground;
  const opener = all[source.from]!;
  const name = mentionAt[source.from]!;
  const possessive = name >= 0 && mentions[name]!.possessive && mentions[name]!.to < source.head;
  if (possessive) {
    const entity = cast.entityOf[name];
    return entity ? namedSource(entity, mentions[name]!, 0.85, 'name') : null;
  }
  if (opener.lower !== 'his' && opener.lower !== 'her') return null;
  const found = resolvePronoun(ground, opener.lower, source.from, null);
  return found && namedSource(found.entity, opener, found.confidence * 0.9, 'pronoun');
}

/** The source whom the article gives no name but the phrase. */
export function unnamedSource(
  ground: Groundwork,
  source: NounPhrase,
  kind: SpeakerKind,
  confidence: number,
): ResolvedSource {
  const { start, end } = source;
  const voice = { named: false, label: labelOf(ground, source), kind } as const;
  return { voice, mention: { start, end }, confidence, by: 'unnamed' };
}

/** Some other noun that is said to speak: an unlisted trade, a narrator, a chant. */
function resolveAnyNoun(ground: Groundwork, source: NounPhrase): ResolvedSource | null {
  const { kind, lower } = ground.all[source.head]!;
  return kind === 'word' && lower.length >= 3 ? unnamedSource(ground, source, 'group', 0.6) : null;
}

/** Whom the phrase with a common noun as its head stands for; null for nobody that can be told. */
export function resolveCommon(
  resolver: Resolver,
  source: NounPhrase,
  lastSpeaker: Entity | null,
  heard: ReadonlyMap<number, readonly Hearing[]>,
): ResolvedSource | null {
  const { ground } = resolver;
  const head = ground.all[source.head]!;
  const opener = ground.all[source.from]!;
  const definite =
    opener.lower === 'the' ||
    opener.lower === 'this' ||
    opener.lower === 'that' ||
    source.from === source.head;
  const reaches = source.to > source.head + 1;
  if (definite && (ROLE_NOUNS.has(head.lower) || HONORIFICS.has(head.lower) || isAged(head.lower))) {
    const bearers = bearersOf(resolver, source, head.lower);
    if (bearers.length > 0) {
      const [bearer] = bearers;
      const sure =
        bearers.length === 1 &&
        isMet(resolver, source, bearer!) &&
        fitsMarks(resolver, source, bearer!) &&
        fitsComplement(resolver, source, bearer!);
      return namedSource(bearers[0]!, source, sure ? 0.93 : 0.6, 'role');
    }
    const gender = GENDERED_ROLES.get(head.lower);
    if (!reaches && opener.lower === 'the' && (EPITHETS.has(head.lower) || isAged(head.lower))) {
      const found = resolvePronoun(
        ground,
        gender === 'female' ? 'she' : 'he',
        source.from,
        lastSpeaker,
        heard,
      );
      if (found) return namedSource(found.entity, source, 0.5, 'role');
    }
  }
  if (POSSESSIVES.has(opener.lower) && !reaches && RELATIONS.has(head.lower)) {
    const [relative, ...others] = bearersOf(resolver, source, head.lower);
    if (relative && others.length === 0) return namedSource(relative, source, 0.88, 'role');
  }
  if (definite && !reaches && ORGANIZATION_NOUNS.has(head.lower)) {
    const body = bodyOf(resolver, source, head.lower);
    if (body) return namedSource(body[0], source, body[1], 'body');
  }
  if (!canSpeak(ground, source) && !DETERMINERS.has(head.lower))
    return resolvePossessor(resolver, source) ?? resolveAnyNoun(ground, source);
  const pointsElsewhere = POSSESSIVES.has(opener.lower) || PRONOUNS.has(head.lower);
  return unnamedSource(ground, source, unnamedKind(head.lower), pointsElsewhere ? 0.7 : 0.85);
}

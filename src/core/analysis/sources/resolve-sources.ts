/** Decides who the source of each cue is: names, pronouns, roles ("the mayor"), unnamed speakers. */
import type { Span } from '../../article/span.ts';
import type { SpeakerKind } from '../analysis.ts';
import type { Cue } from '../cues/cue.ts';
import type { Groundwork } from '../groundwork.ts';
import { ARTICLES, DETERMINERS, POSSESSIVES, PRONOUNS } from '../lexicon/function-words.ts';
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import {
  EPITHETS,
  GENDERED_ROLES,
  type Gender,
  GROUP_NOUNS,
  HONORIFICS,
  RELATIONS,
  ROLE_NOUNS,
  UNNAMED_NOUNS,
} from '../lexicon/people.ts';
import type { Entity } from '../names/cast.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { canSpeak, isAged } from '../phrases/subjects.ts';
import { type Hearing, hear, hearRoles, NOBODY_HEARD } from './heard.ts';
import { GENDER_OF, resolvePronoun } from './resolve-pronouns.ts';
import { bearersOf, bodyOf, type Resolver } from './resolver.ts';

/** A speaker before it has an id: an entity with a name, or a phrase without one. */
export type Voice =
  | { readonly named: true; readonly entity: Entity }
  | { readonly named: false; readonly label: string; readonly kind: SpeakerKind };

/** Whom a phrase stands for. */
export interface ResolvedSource {
  readonly voice: Voice;
  /** The words that carry it: "he", "US President Donald Trump". */
  readonly mention: Span;
  /** How sure it is that the phrase stands for this voice. */
  readonly confidence: number;
  /** How it was found: name, pronoun, role, unnamed. */
  readonly by: 'name' | 'pronoun' | 'role' | 'unnamed' | 'body';
}

/** The phrase without its determiner, as a label: "a spokesman for the ministry" → "spokesman for the ministry". */
function labelOf(ground: Groundwork, source: NounPhrase): string {
  const first = ground.all[source.from]!;
  const start =
    ARTICLES.has(first.lower) && source.from < source.head
      ? ground.all[source.from + 1]!.start
      : source.start;
  return ground.text.slice(start, source.end).replace(/\s+/g, ' ');
}

function unnamedKind(head: string): SpeakerKind {
  if (/^(?:police|authorities|government|ministry|staff)$/.test(head)) return 'organisation';
  if (DOCUMENT_NOUNS.has(head) && !ORGANIZATION_NOUNS.has(head)) return 'document';
  if (GROUP_NOUNS.has(head) || ROLE_NOUNS.has(head) || UNNAMED_NOUNS.has(head)) return 'group';
  return ORGANIZATION_NOUNS.has(head) ? 'organisation' : 'group';
}

/** "Vale's opening move was to call it …": the one whose move it is. */
function resolvePossessor(resolver: Resolver, source: NounPhrase, mention: Span): ResolvedSource | null {
  const { ground } = resolver;
  const { all, mentionAt, mentions, cast } = ground;
  const opener = all[source.from]!;
  const name = mentionAt[source.from]!;
  const possessive = name >= 0 && mentions[name]!.possessive && mentions[name]!.to < source.head;
  if (possessive) {
    const entity = cast.entityOf[name];
    return entity ? { voice: { named: true, entity }, mention, confidence: 0.85, by: 'name' } : null;
  }
  if (opener.lower !== 'his' && opener.lower !== 'her') return null;
  const found = resolvePronoun(ground, opener.lower, source.from, null);
  return (
    found && {
      voice: { named: true, entity: found.entity },
      mention,
      confidence: found.confidence * 0.9,
      by: 'pronoun',
    }
  );
}

/** Some other noun that is said to speak: an unlisted trade, a narrator, a chant. */
function resolveAnyNoun(ground: Groundwork, source: NounPhrase, mention: Span): ResolvedSource | null {
  const head = ground.all[source.head]!;
  if (head.kind !== 'word' || head.lower.length < 3) return null;
  return {
    voice: { named: false, label: labelOf(ground, source), kind: 'group' },
    mention,
    confidence: 0.6,
    by: 'unnamed',
  };
}

function resolveCommon(
  resolver: Resolver,
  source: NounPhrase,
  lastSpeaker: Entity | null,
  heard: ReadonlyMap<number, readonly Hearing[]>,
): ResolvedSource | null {
  const { ground } = resolver;
  const head = ground.all[source.head]!;
  const opener = ground.all[source.from]!;
  const mention = { start: source.start, end: source.end };
  const definite =
    opener.lower === 'the' ||
    opener.lower === 'this' ||
    opener.lower === 'that' ||
    source.from === source.head;
  const reaches = source.to > source.head + 1;
  if (definite && (ROLE_NOUNS.has(head.lower) || HONORIFICS.has(head.lower) || isAged(head.lower))) {
    const bearers = bearersOf(resolver, source, head.lower);
    if (bearers.length > 0) {
      const confidence = bearers.length === 1 ? 0.93 : 0.6;
      return { voice: { named: true, entity: bearers[0]! }, mention, confidence, by: 'role' };
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
      if (found)
        return { voice: { named: true, entity: found.entity }, mention, confidence: 0.5, by: 'role' };
    }
  }
  if (POSSESSIVES.has(opener.lower) && !reaches && RELATIONS.has(head.lower)) {
    const [relative, ...others] = bearersOf(resolver, source, head.lower);
    if (relative && others.length === 0)
      return { voice: { named: true, entity: relative }, mention, confidence: 0.88, by: 'role' };
  }
  if (definite && !reaches && ORGANIZATION_NOUNS.has(head.lower)) {
    const body = bodyOf(resolver, source, head.lower);
    if (body) return { voice: { named: true, entity: body[0] }, mention, confidence: body[1], by: 'body' };
  }
  if (!canSpeak(ground, source) && !DETERMINERS.has(head.lower))
    return resolvePossessor(resolver, source, mention) ?? resolveAnyNoun(ground, source, mention);
  if (POSSESSIVES.has(opener.lower) || PRONOUNS.has(head.lower)) {
    return {
      voice: { named: false, label: labelOf(ground, source), kind: unnamedKind(head.lower) },
      mention,
      confidence: 0.7,
      by: 'unnamed',
    };
  }
  return {
    voice: { named: false, label: labelOf(ground, source), kind: unnamedKind(head.lower) },
    mention,
    confidence: 0.85,
    by: 'unnamed',
  };
}

/** Whom the name stands for; null where it is nobody's. `span` is what carries it, with its titles. */
export function resolveName({ cast }: Groundwork, name: number, { start, end }: Span): ResolvedSource | null {
  const entity = cast.entityOf[name];
  if (!entity) return null;
  const sure = entity.kind === 'unknown' ? 0.85 : 0.97;
  return {
    voice: { named: true, entity },
    mention: { start, end },
    confidence: cast.doubtful.has(name) ? 0.6 : sure,
    by: 'name',
  };
}

/**
 * Who a phrase stands for; null where the article does not let one say.
 * @param lastSpeaker whom the nearest cue before this one credits, for pronouns
 */
export function resolvePhrase(
  resolver: Resolver,
  source: NounPhrase,
  lastSpeaker: Entity | null,
  heard: ReadonlyMap<number, readonly Hearing[]> = NOBODY_HEARD,
): ResolvedSource | null {
  const { ground } = resolver;
  const mention = { start: source.start, end: source.end };
  if (source.mention >= 0) return resolveName(ground, source.mention, mention);
  const head = ground.all[source.head]!;
  const gender: Gender | null = head.lower === 'he' ? 'male' : head.lower === 'she' ? 'female' : null;
  if (gender) {
    const found = resolvePronoun(ground, head.lower, source.head, lastSpeaker, heard);
    return (
      found && {
        voice: { named: true, entity: found.entity },
        mention,
        confidence: found.confidence,
        by: 'pronoun',
      }
    );
  }
  if (PRONOUNS.has(head.lower) && source.from === source.head && !GROUP_NOUNS.has(head.lower)) {
    if (head.lower !== 'they' && head.lower !== 'it') return null;
    const found = resolvePronoun(ground, head.lower, source.head, lastSpeaker, heard);
    return (
      found && {
        voice: { named: true, entity: found.entity },
        mention,
        confidence: Math.min(found.confidence, 0.55),
        by: 'pronoun',
      }
    );
  }
  return resolveCommon(resolver, source, lastSpeaker, heard);
}

/** How many sentences behind an unnamed speaker a pronoun may still mean that one. */
const UNNAMED_REACH = 4;

/** "The woman said …. She added …": the unnamed one who spoke last, where nobody with a name fits the pronoun. */
function unnamedBefore(
  { ground }: Resolver,
  source: NounPhrase,
  last: { readonly resolved: ResolvedSource; readonly sentence: number } | null,
): ResolvedSource | null {
  const { lower, sentence } = ground.all[source.head]!;
  if (!last || source.from !== source.head || sentence - last.sentence > UNNAMED_REACH) return null;
  const { voice } = last.resolved;
  if (voice.named) return null;
  const people = voice.kind === 'group';
  const fits = lower === 'he' || lower === 'she' ? people : lower === 'it' ? !people : lower === 'they';
  if (!fits) return null;
  return { voice, mention: { start: source.start, end: source.end }, confidence: 0.6, by: 'pronoun' };
}

/** Resolves all cues in reading order; null where a cue has no source or nobody can be named. */
export function resolveSources(resolver: Resolver, cues: readonly Cue[]): (ResolvedSource | null)[] {
  let lastSpeaker: Entity | null = null;
  let last: { readonly resolved: ResolvedSource; readonly sentence: number } | null = null;
  const heard = hearRoles(resolver);
  return cues.map((cue) => {
    if (!cue.source) return null;
    const resolved =
      resolvePhrase(resolver, cue.source, lastSpeaker, heard) ?? unnamedBefore(resolver, cue.source, last);
    if (resolved && !cue.negated) last = { resolved, sentence: cue.sentence };
    if (resolved?.voice.named && resolved.voice.entity.kind !== 'organization') {
      if (!cue.negated && (cue.verb === null || cue.verb.sure)) lastSpeaker = resolved.voice.entity;
      if (resolved.by !== 'name')
        hear(heard, resolver.ground, {
          entity: resolved.voice.entity,
          at: cue.source.head,
          gender: GENDER_OF[resolver.ground.all[cue.source.head]!.lower] ?? null,
        });
    }
    return resolved && cue.carrier ? { ...resolved, mention: cue.carrier } : resolved;
  });
}

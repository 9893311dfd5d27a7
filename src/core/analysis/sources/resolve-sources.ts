/** Decides who the source of each cue is: names, pronouns, roles ("the mayor"), unnamed speakers. */
import { firstIndex } from '../../article/search.ts';
import type { Cue } from '../cues/cue.ts';
import { LEAVES_CLAUSE } from '../lexicon/clause-words.ts';
import type { Entity } from '../names/cast.ts';
import { hear, hearRoles } from './heard.ts';
import { type LastSpoken, renamedBefore } from './renamed.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import { GENDER_OF } from './resolve-pronouns.ts';
import type { ResolvedSource } from './resolved-source.ts';
import type { Resolver } from './resolver.ts';
import { heldByUnnamed, noteUnnamed, unnamedBefore, unnamedSubjects } from './unnamed-chain.ts';

/** How far behind the cue its own "that" may stand: "she told reporters on Monday that". */
const FARTHEST_THAT = 8;

/** "She said Vale had left": the people and bodies named behind the cue, in what it reports or in whom it is said to. */
function spokenOf({ ground }: Resolver, { sentence, to }: Cue): ReadonlySet<Entity> {
  const { all, cast, mentionAt, tokens } = ground;
  const named = new Set<Entity>();
  for (let i = to; i < tokens.bySentence[sentence]![1]; i++) {
    if (all[i]!.passage >= 0 || LEAVES_CLAUSE.has(all[i]!.lower)) {
      if (all[i]!.lower === 'that' && i - to < FARTHEST_THAT) continue;
      break;
    }
    const entity = mentionAt[i]! >= 0 ? cast.entityOf[mentionAt[i]!] : null;
    if (entity) named.add(entity);
  }
  return named;
}

/** Most confidence that a pronoun means somebody whom the words it is credited with name. */
const NAMES_ITSELF = 0.7;

/** "“Vale took the money,” she said": people seldom call themselves by name, so that she may not be Vale. */
function speaksOfItself({ ground }: Resolver, { sentence }: Cue, { voice, by }: ResolvedSource): boolean {
  const { all } = ground;
  if (by !== 'pronoun' || !voice.named) return false;
  const { start, end } = ground.article.sentences[sentence]!;
  const own = voice.entity.mentions;
  const first = firstIndex(own, (mention) => mention.start >= start);
  return own.slice(first).some((mention) => mention.start < end && all[mention.from]!.passage >= 0);
}

/** "Vale, who helped found the Club, a group on the coast, said": the subject may stand before the aside. */
function standsInAside({ ground }: Resolver, { source, at, sentence, place }: Cue): boolean {
  const { all, tokens } = ground;
  if (!source || place === 'after' || source.to > at || all[at - 1]?.lower !== ',') return false;
  const [first] = tokens.bySentence[sentence]!;
  const aside = all.slice(Math.max(first, source.from - ASIDE), source.from);
  return aside.some(
    (t, i) => t.passage < 0 && /^(?:who|which)$/.test(t.lower) && aside[i - 1]?.lower === ',',
  );
}

/** How far before the source the aside may begin. */
const ASIDE = 14;

/** How far behind its verb the clause may begin. */
const CLAUSE_REACH = 3;

/** "Vale said as he left": a bare surname, and a pronoun that does not fit the one whom the article names in full. */
function isOfOtherGender({ ground }: Resolver, { source, to }: Cue, { voice, by }: ResolvedSource): boolean {
  const { all } = ground;
  if (by !== 'name' || !voice.named || voice.entity.gender === null || source!.to - source!.from > 1)
    return false;
  const link = all
    .slice(to, to + CLAUSE_REACH)
    .findIndex((t) => /^(?:as|while|when|before|after)$/.test(t.lower));
  const gender = link < 0 ? undefined : GENDER_OF[all[to + link + 1]?.lower ?? ''];
  return gender !== undefined && gender !== voice.entity.gender;
}

/** Resolves all cues in reading order; null where a cue has no source or nobody can be named. */
export function resolveSources(resolver: Resolver, cues: readonly Cue[]): (ResolvedSource | null)[] {
  let lastSpeaker: Entity | null = null;
  let last: LastSpoken | null = null;
  const heard = hearRoles(resolver);
  const unnamed = unnamedSubjects(resolver);
  return cues.map((cue) => {
    if (!cue.source || standsInAside(resolver, cue)) return null;
    const phrase = resolvePhrase(resolver, cue.source, lastSpeaker, heard, spokenOf(resolver, cue));
    const found =
      heldByUnnamed(resolver, cue.source, phrase, unnamed, heard) ??
      phrase ??
      unnamedBefore(resolver, cue.source, last);
    const read = found?.by === 'unnamed' ? (renamedBefore(resolver, cue.source, last) ?? found) : found;
    const resolved =
      read && (speaksOfItself(resolver, cue, read) || isOfOtherGender(resolver, cue, read))
        ? { ...read, confidence: Math.min(read.confidence, NAMES_ITSELF) }
        : read;
    if (resolved && !cue.negated) noteUnnamed(resolver, unnamed, cue.source, resolved);
    if (resolved && !cue.negated) last = { resolved, sentence: cue.sentence, to: cue.source.to };
    if (resolved?.voice.named && resolved.voice.entity.kind !== 'organization') {
      if (!cue.negated && (cue.verb === null || cue.verb.sure)) lastSpeaker = resolved.voice.entity;
      if (resolved.by !== 'name')
        hear(heard, resolver.ground, {
          entity: resolved.voice.entity,
          at: cue.source.head,
          gender: GENDER_OF[resolver.ground.all[cue.source.head]!.lower] ?? null,
          confidence: resolved.confidence,
        });
    }
    return resolved && cue.carrier ? { ...resolved, mention: cue.carrier } : resolved;
  });
}

/** Decides whom a noun phrase stands for: a name, a pronoun, or a common noun. */
import type { Span } from '../../article/span.ts';
import type { Groundwork } from '../groundwork.ts';
import { PRONOUNS } from '../lexicon/function-words.ts';
import { type Gender, GROUP_NOUNS } from '../lexicon/people.ts';
import type { Entity } from '../names/cast.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { type Hearing, NOBODY_HEARD } from './heard.ts';
import { resolveCommon } from './resolve-common.ts';
import { resolvePronoun } from './resolve-pronouns.ts';
import type { ResolvedSource } from './resolved-source.ts';
import type { Resolver } from './resolver.ts';

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

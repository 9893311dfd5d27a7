/** Finds who is named again by a description right behind what they said: “…,” said |the former aide to the mayor|. */
import type { Groundwork } from '../groundwork.ts';
import { GENDERED_ROLES, GROUP_NOUNS, ROLE_NOUNS } from '../lexicon/people.ts';
import type { Entity } from '../names/cast.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { namedSource, type ResolvedSource } from './resolved-source.ts';
import type { Resolver } from './resolver.ts';

/** The source of the cue before, and its sentence. */
export interface LastSpoken {
  readonly resolved: ResolvedSource;
  readonly sentence: number;
  /** Token behind the phrase of that source. */
  readonly to: number;
}

/** How sure it is that the description means the one who spoke last. */
const RENAMED = 0.75;

/** Words that say that somebody no longer bears a role, or has borne it long: they tell more of one already named. */
const TELLS_MORE = /^(?:former|ex|ex-.+|onetime|one-time|longtime|long-time|retired|then|veteran)$/;

/** Whether another person acts between the two places, outside of marks. */
function bringsAnother({ all, cast, mentionAt, mentions }: Groundwork, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const mention = mentionAt[i]!;
    if (mention < 0 || all[i]!.passage >= 0 || mentions[mention]!.possessive) continue;
    if (cast.entityOf[mention]?.kind === 'person') return true;
  }
  return false;
}

/** Whether nothing that is known of the person speaks against the role. */
function mayBear({ roles }: Resolver, { kind, gender, index }: Entity, role: string): boolean {
  const told = GENDERED_ROLES.get(role);
  return kind === 'person' && roles[index]!.length === 0 && !(told && gender && told !== gender);
}

/**
 * The person who spoke last in the paragraph, where the phrase describes one by more than a bare role; null where another
 * person, a role of another kind or a gender speaks against it.
 */
export function renamedBefore(
  resolver: Resolver,
  source: NounPhrase,
  last: LastSpoken | null,
): ResolvedSource | null {
  const { all, article } = resolver.ground;
  const head = all[source.head]!;
  if (!last?.resolved.voice.named || source.mention >= 0 || all[source.from]!.lower !== 'the') return null;
  if (!ROLE_NOUNS.has(head.lower) || GROUP_NOUNS.has(head.lower)) return null;
  const { entity } = last.resolved.voice;
  const [here, there] = [article.sentences[head.sentence]!, article.sentences[last.sentence]!];
  const isNear = head.sentence - last.sentence <= 1 && here.paragraph === there.paragraph;
  const tellsMore =
    source.to > source.head + 1 || all.slice(source.from, source.head).some((t) => TELLS_MORE.test(t.lower));
  if (!isNear || !tellsMore || !mayBear(resolver, entity, head.lower)) return null;
  return bringsAnother(resolver.ground, last.to, source.from)
    ? null
    : namedSource(entity, source, RENAMED, 'role');
}

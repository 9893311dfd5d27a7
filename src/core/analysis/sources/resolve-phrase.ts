/** Decides whom a noun phrase stands for: a name, a pronoun, or a common noun. */
import type { Span } from '../../article/span.ts';
import type { Groundwork } from '../groundwork.ts';
import { CLOSED_CLASSES, PRONOUNS } from '../lexicon/function-words.ts';
import { DOCUMENT_NOUNS } from '../lexicon/organizations.ts';
import { GROUP_NOUNS, ROLE_NOUNS } from '../lexicon/people.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Entity } from '../names/cast.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token } from '../tokens.ts';
import { type Hearing, NOBODY_HEARD } from './heard.ts';
import { resolveCommon, unnamedSource } from './resolve-common.ts';
import { resolvePronoun } from './resolve-pronouns.ts';
import { namedSource, type ResolvedSource } from './resolved-source.ts';
import type { Resolver } from './resolver.ts';

/** Whom the name stands for; null where it is nobody's. `span` is what carries it, with its titles. */
export function resolveName({ cast }: Groundwork, name: number, span: Span): ResolvedSource | null {
  const entity = cast.entityOf[name];
  if (!entity) return null;
  const sure = entity.kind === 'unknown' ? 0.85 : 0.97;
  return namedSource(entity, span, cast.doubtful.has(name) ? 0.6 : sure, 'name');
}

/** Words that tell of some among many: "some Democrats" are not the party. */
const QUANTIFIERS = wordList(
  'some several many most few both other two three four five six seven eight nine ten dozens',
);

/** Most confidence of a name that may be only the first half of what speaks: "a Vale aide", "the Vale average". */
const INDEFINITE = 0.6;

/** "according to Vale |contributor Ada Quill", "the Vale |average": a noun behind the name, which is then only part of what speaks. */
function describesPerson(behind: Token | undefined): boolean {
  if (behind?.kind !== 'word' || behind.capital || CLOSED_CLASSES.has(behind.lower)) return false;
  const { lower } = behind;
  return (
    DOCUMENT_NOUNS.has(lower) ||
    ROLE_NOUNS.has(lower) ||
    lower === 'average' ||
    /[a-z]{3}(?:tor|ter|ist|ian)$/.test(lower)
  );
}

/** Whom a phrase with a name as its head stands for: "some Democrats" for a group of their own, which has no name. */
function resolveNamed(ground: Groundwork, source: NounPhrase): ResolvedSource | null {
  const { all, mentions } = ground;
  const mention = mentions[source.mention]!;
  const { lower } = all[source.from]!;
  if (source.from < mention.from && QUANTIFIERS.has(lower))
    return unnamedSource(ground, source, 'group', 0.85);
  // "CNN/ORC": two bodies that speak as one.
  if (all.slice(source.from, source.to).some(({ text }) => text === '/'))
    return unnamedSource(ground, source, 'organisation', INDEFINITE);
  const found = resolveName(ground, source.mention, source);
  const bare =
    source.from + 1 === mention.titleFrom && /^(?:an?|one|another|each|every|any|all)$/.test(lower);
  const modifies = describesPerson(all[source.to]);
  return found && (bare || modifies)
    ? { ...found, confidence: Math.min(found.confidence, INDEFINITE) }
    : found;
}

/** "both men", "the pair": people whom the sentences before have named. */
export const pointsBack = ({ all }: Groundwork, { from, head }: NounPhrase) =>
  all[from]!.lower === 'both' ||
  /^(?:pair|duo|trio|latter|former)$/.test(all[head]!.lower) ||
  (all[from]!.lower === 'the' && all[head]!.lower === 'two');

/** Most confidence of "they" and "it", which tell little of whom they mean. */
const UNGENDERED = 0.55;

/** Most confidence where the same pronoun opens the sentence before and seems to mean somebody else. */
const CHANGED = 0.6;

/** "He attacked Vale's record. He said …": whether the pronoun that opens the sentence before means the same one; true for none. */
function gendersOn(
  ground: Groundwork,
  source: NounPhrase,
  found: Entity | null,
  heard: ReadonlyMap<number, readonly Hearing[]>,
): boolean {
  const { all, article, tokens } = ground;
  const { lower, sentence } = all[source.head]!;
  const before = tokens.bySentence[sentence - 1];
  if (!before || article.sentences[sentence - 1]!.paragraph !== article.sentences[sentence]!.paragraph)
    return true;
  if (all[before[0]]?.lower !== lower || source.head !== tokens.bySentence[sentence]![0]) return true;
  const first = resolvePronoun(ground, lower, before[0], null, heard);
  return first !== null && first.entity === found;
}

/** "For Quill, Vale is wrong. “…,” he mocks.": the one whose view a sentence tells may be meant rather than its subject. */
function isViewOfAnother(
  { all, cast, mentionAt, mentions, tokens }: Groundwork,
  source: NounPhrase,
  found: Entity | null,
): boolean {
  const { sentence } = all[source.head]!;
  return [sentence - 1, sentence].some((index) => {
    const first = tokens.bySentence[index]?.[0] ?? -1;
    if (first < 0 || !/^(?:for|to)$/.test(all[first]!.lower)) return false;
    const name = mentionAt[first + 1] ?? -1;
    return name >= 0 && all[mentions[name]!.to]?.lower === ',' && cast.entityOf[name] !== found;
  });
}

/**
 * Who a phrase stands for; null where the article does not let one say.
 * @param lastSpeaker whom the nearest cue before this one credits, for pronouns
 * @param spokenOf whom the words that the phrase carries name, who are not the one that a pronoun stands for
 */
export function resolvePhrase(
  resolver: Resolver,
  source: NounPhrase,
  lastSpeaker: Entity | null,
  heard: ReadonlyMap<number, readonly Hearing[]> = NOBODY_HEARD,
  spokenOf?: ReadonlySet<Entity>,
): ResolvedSource | null {
  const { ground } = resolver;
  if (source.mention >= 0) return resolveNamed(ground, source);
  const { lower } = ground.all[source.head]!;
  const gendered = lower === 'he' || lower === 'she';
  if (gendered || (PRONOUNS.has(lower) && source.from === source.head && !GROUP_NOUNS.has(lower))) {
    if (!gendered && lower !== 'they' && lower !== 'it') return null;
    const found = resolvePronoun(ground, lower, source.head, lastSpeaker, heard, spokenOf);
    const most = gendered
      ? gendersOn(ground, source, found?.entity ?? null, heard) &&
        !isViewOfAnother(ground, source, found?.entity ?? null)
        ? 1
        : CHANGED
      : UNGENDERED;
    return found && namedSource(found.entity, source, Math.min(found.confidence, most), 'pronoun');
  }
  const found = resolveCommon(resolver, source, lastSpeaker, heard);
  return found && pointsBack(ground, source)
    ? { ...found, confidence: Math.min(found.confidence, INDEFINITE) }
    : found;
}

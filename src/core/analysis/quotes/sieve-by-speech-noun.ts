/** The sieve that credits a passage to the owner of the noun before it: "Vale's call for “…”". */
import { speakerStartingAt } from '../cues/speaker-starting-at.ts';
import type { Groundwork } from '../groundwork.ts';
import { AUXILIARIES } from '../lexicon/function-words.ts';
import { SPEECH_NOUNS } from '../lexicon/speech-nouns.ts';
import { canSpeak } from '../phrases/subjects.ts';
import { resolveName, resolvePhrase } from '../sources/resolve-phrase.ts';
import { resolvePronoun } from '../sources/resolve-pronouns.ts';
import { namedSource, type ResolvedSource } from '../sources/resolved-source.ts';
import type { Resolver } from '../sources/resolver.ts';
import { credited, type QuoteSieve } from './sieve-context.ts';
import { wordingBefore } from './wording-of-others.ts';

/** How far before the passage the noun may stand, and the owner before the noun. */
const REACH = 4;

/** How far before the "that" of a clause: "her comments before the council that “…”". */
const FAR_REACH = 11;

/** Words that tie the noun to the passage. */
const LINKS = /^(?:for|that|of|as|:)$/;

/** The noun for an act of speech that a link ties to the passage; −1 for none. */
function speechNounBefore({ all }: Groundwork, from: number, first: number): number {
  let linked = false;
  const reach = all[from - 2]?.lower === 'that' ? FAR_REACH : REACH;
  for (let i = from - 1; i >= Math.max(first, from - reach); i--) {
    const { lower, kind, passage } = all[i]!;
    if (passage >= 0 || AUXILIARIES.has(lower)) return -1;
    if (SPEECH_NOUNS.has(lower)) return linked ? i : -1;
    if (LINKS.test(lower)) linked = true;
    else if (kind === 'mark' ? lower === ',' : reach === REACH) return -1;
  }
  return -1;
}

/** The owner of the noun at `noun`: a name with its 's, or "his" and "her". */
function ownerOf(ground: Groundwork, noun: number, first: number): ResolvedSource | null {
  const { all, mentionAt, mentions } = ground;
  for (let i = noun - 1; i >= Math.max(first, noun - REACH); i--) {
    const { lower } = all[i]!;
    if (lower === "'s" || lower === '’' || lower === "'") {
      const name = mentionAt[i - 1] ?? -1;
      return name < 0 ? null : resolveName(ground, name, mentions[name]!);
    }
    if (lower !== 'his' && lower !== 'her') continue;
    const found = resolvePronoun(ground, lower, i, null);
    return found && namedSource(found.entity, all[i]!, found.confidence, 'pronoun');
  }
  return null;
}

/** "the charge by Vale that “…”": the phrase behind "by"; null where none stands there. */
function authorOf(resolver: Resolver, noun: number, from: number): ResolvedSource | null {
  const { ground } = resolver;
  if (!/^(?:by|from)$/.test(ground.all[noun + 1]?.lower ?? '')) return null;
  const author = speakerStartingAt(ground, noun + 2, from);
  return author && canSpeak(ground, author) ? resolvePhrase(resolver, author, null) : null;
}

/** Vale's call for “…” / her description of it as “…”. */
export const speechNoun: QuoteSieve = ({ ground, resolver, from, firstSentence }) => {
  const first = ground.tokens.bySentence[firstSentence]![0];
  const linked = speechNounBefore(ground, from, first);
  const noun = linked < 0 ? wordingBefore(ground, from, first) : linked;
  if (noun < 0) return null;
  const source = authorOf(resolver, noun, from) ?? ownerOf(ground, noun, first);
  if (!source) return null;
  const { start, end } = ground.all[noun]!;
  return { ...credited(source, null, 'speech-noun'), cueSpan: { start, end } };
};

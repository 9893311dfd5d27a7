/** Finds the name that stands in apposition behind an inverted source: "said the museum's director, |Ada Quill". */
import type { Groundwork } from '../groundwork.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { isHonorific, ROLE_NOUNS } from '../lexicon/people.ts';
import { type NounPhrase, phraseStartingAt } from '../phrases/noun-phrases.ts';

const isRole = (lower: string) => ROLE_NOUNS.has(lower) || isHonorific(lower);

/** "Calder University, |Port Alder's dean": a body whose name goes on behind the comma owns the role that follows. */
function roleOfBody(ground: Groundwork, source: NounPhrase, limit: number): NounPhrase | null {
  const { all, mentions, mentionAt } = ground;
  if (mentions[source.mention]?.looksLike !== 'organization' || all[source.to]?.lower !== ',') return null;
  const next = phraseStartingAt(ground, source.to + 1, limit);
  const place = next && mentions[mentionAt[next.from]!];
  if (!place?.possessive || place.to >= next!.to) return null;
  return next!.mention >= 0 || isRole(all[next!.head]!.lower) ? next : null;
}

/** Whether nothing goes on with the phrase: its sentence ends, or a mark, "who" or a preposition follows. */
function endsHere({ all }: Groundwork, { to }: NounPhrase, limit: number): boolean {
  const next = all[to];
  return (
    next === undefined ||
    to >= limit ||
    next.kind === 'mark' ||
    next.lower === 'who' ||
    PREPOSITIONS.has(next.lower)
  );
}

/** The one who bears the role behind the verb, by name or by the role alone; null where the source itself speaks. */
export function namedBehind(ground: Groundwork, source: NounPhrase, limit: number): NounPhrase | null {
  const { all, mentions } = ground;
  const own = roleOfBody(ground, source, limit);
  const role = own ?? source;
  if (role.mention >= 0 || !isRole(all[role.head]!.lower) || all[role.to]?.lower !== ',') return own;
  // "the wife of the mayor, Ada Quill": which of the two bears the name cannot be told.
  if (role.to > role.head + 1 && isRole(all[role.to - 1]!.lower)) return own;
  const name = phraseStartingAt(ground, role.to + 1, limit);
  const mention = name && mentions[name.mention];
  const isPerson =
    mention &&
    mention.titleFrom === name.from &&
    mention.words.length > 1 &&
    mention.looksLike !== 'organization';
  return isPerson && !mention.possessive && endsHere(ground, name, limit) ? name : own;
}

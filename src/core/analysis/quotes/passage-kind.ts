/** Tells a direct quote from a partial one, and both from titles, nicknames and scare quotes. */
import type { Groundwork } from '../groundwork.ts';
import {
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../lexicon/function-words.ts';
import { NAMED_THINGS } from '../lexicon/named-things.ts';
import { GROUP_NOUNS, ROLE_NOUNS } from '../lexicon/people.ts';
import { WORK_VERBS } from '../lexicon/works.ts';
import type { Token } from '../tokens.ts';
import type { Credit } from './credited-passage.ts';
import { opensSentence, type PassageContext } from './sieve-context.ts';

const words = (tokens: readonly Token[]) => tokens.filter((t) => t.kind !== 'mark');

/** At least one clause with its subject: a verb form of the closed classes, or a pronoun, not in first place. */
function holdsClause(tokens: readonly Token[]): boolean {
  return tokens.some((t, i) => {
    if (i === 0) return SUBJECT_PRONOUNS.has(t.lower) && t.text !== 'US';
    return AUXILIARIES.has(t.lower) || t.lower === "'s" || /^(?:i|we|he|she|they|it)$/.test(t.lower);
  });
}

/** Direct: a full clause verbatim, or sentences of its own; partial: anything less. */
export function kindOfPassage(
  ground: Groundwork,
  index: number,
  from: number,
  to: number,
): 'direct' | 'partial' {
  const { all, passages } = ground;
  const passage = passages[index]!;
  const inside = words(all.slice(from, to));
  const first = inside[0];
  if (!first) return 'partial';
  if (passage.runsOn || passage.resumes) return 'direct';
  if (all[from]!.sentence !== all[to - 1]!.sentence) return 'direct';
  const before = all[from - 2];
  const opensSentence = all[from - 2]?.sentence !== first.sentence || before?.lower === ':';
  const closes = /[.!?,…]$/.test(ground.text.slice(passage.end - 1, passage.end));
  if (inside.length >= 4 && holdsClause(inside)) {
    return first.lower !== 'to' && !PREPOSITIONS.has(first.lower) && !AUXILIARIES.has(first.lower)
      ? 'direct'
      : opensSentence || first.capital
        ? 'direct'
        : 'partial';
  }
  if (opensSentence && closes && inside.length >= 2) return 'direct';
  return first.capital && inside.length >= 4 && closes ? 'direct' : 'partial';
}

const isTitleCase = (tokens: readonly Token[]) =>
  tokens.every(
    (t, i) =>
      t.capital ||
      t.kind === 'number' ||
      (i > 0 &&
        (ARTICLES.has(t.lower) ||
          PREPOSITIONS.has(t.lower) ||
          CONJUNCTIONS.has(t.lower) ||
          t.lower === "'s")),
  );

/** "on “The Harbor Hour”", "told “The Harbor Hour”", the “Harbor Hour” host: the name of a show or a work. */
const isShown = (before: Token, after: Token | undefined, credit: Credit | null) =>
  /^(?:on|'s|in|from|for)$/.test(before.lower) ||
  (credit?.cue?.verb?.takesHearer === true && credit.cue.end === before.end) ||
  (after?.kind === 'word' && !after.capital && (ROLE_NOUNS.has(after.lower) || GROUP_NOUNS.has(after.lower)));

/** "a film called “Behind the pilots’ doors”": the participle tells what the noun before it is called. */
function isNameOfThing({ all, mentionAt }: Groundwork, from: number, inside: readonly Token[]): boolean {
  const [noun, participle] = [all[from - 3], all[from - 2]];
  return (
    inside[0]!.capital &&
    /^(?:called|named|dubbed|billed)$/.test(participle?.lower ?? '') &&
    noun?.kind === 'word' &&
    !noun.capital &&
    mentionAt[from - 3]! < 0 &&
    !AUXILIARIES.has(noun.lower) &&
    !SUBJECT_PRONOUNS.has(noun.lower) &&
    !CONJUNCTIONS.has(noun.lower) &&
    !ROLE_NOUNS.has(noun.lower) &&
    !/ly$/.test(noun.lower)
  );
}

/**
 * Whether the passage is somebody's words at all. Left out: titles of works, nicknames, words mentioned as
 * words, and short phrases in marks that nothing credits.
 */
export function isWordsOfSomebody(context: PassageContext, credit: Credit | null): boolean {
  const { ground, from, to, kind } = context;
  const inside = words(ground.all.slice(from, to));
  if (inside.length === 0) return false;
  const before = ground.all[from - 2];
  const after = ground.all[to + 1];
  const sameSentence = before?.sentence === ground.all[from]!.sentence;
  if (sameSentence && /^(?:entitled|titled|headlined|captioned)$/.test(before!.lower)) return false;
  if (sameSentence && isNameOfThing(ground, from, inside)) return false;
  const isNickname =
    inside.length <= 3 &&
    sameSentence &&
    before?.capital &&
    after?.capital &&
    ground.mentionAt[from - 2]! >= 0;
  if (isNickname && isTitleCase(inside)) return false;
  const named = sameSentence && before && NAMED_THINGS.has(before.lower);
  if (named && (isTitleCase(inside) || inside.length < 3)) return false;
  const titled = isTitleCase(inside) && inside.length >= 2 && inside.length <= 8;
  if (titled && sameSentence && before && isShown(before, after, credit)) return false;
  // "sang “Lanterns Over Cold Water”"
  if (isTitleCase(inside) && inside.length <= 8 && sameSentence && before && WORK_VERBS.has(before.lower))
    return false;
  const closesTitle = kind === 'direct' && !opensSentence(context);
  if (titled && (kind === 'partial' || closesTitle) && credit?.rule !== 'said-after') {
    const direct = credit?.cue && Math.abs(credit.cue.to - from) <= 3 && credit.cue.verb?.sure;
    const placed = before && PREPOSITIONS.has(before.lower);
    if (!direct || placed) return false;
  }
  if (ground.passages[context.index]!.single && !credit) return false;
  if (kind === 'direct')
    return inside.length >= 5 || credit !== null || ground.passages[context.index]!.runsOn;
  return credit !== null;
}

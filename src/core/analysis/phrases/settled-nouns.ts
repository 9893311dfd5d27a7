/**
 * Tells nouns for the one thing that an article is about: behind "the lake" nobody who has read of one lake asks which one.
 * A noun is settled where the article opens with it, never counts or contrasts it, and always describes it alike.
 */
import type { Article } from '../../article/article.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
} from '../lexicon/function-words.ts';
import { PAST_FORMS } from '../lexicon/past-forms.ts';
import { GROUP_NOUNS, ROLE_NOUNS, UNNAMED_NOUNS } from '../lexicon/people.ts';
import { ALSO_CALLED, NEVER_SETTLED, PLACES, RIVAL_WORDS } from '../lexicon/settled-words.ts';
import { TIME_NOUNS } from '../lexicon/time-words.ts';
import type { Cast } from '../names/cast.ts';
import type { NameMention } from '../names/find-names.ts';
import type { Token, Tokens } from '../tokens.ts';

/** What is read of the article before: names and who bears them. */
export interface NamedText {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly mentions: readonly NameMention[];
  readonly mentionAt: Int32Array;
  readonly cast: Cast;
}

/** How many sentences of the text open an article: what they name is what it is about. */
const OPENING = 4;
/** How many words may describe a noun. */
const MODIFIERS = 3;
const FEWEST_USES = 2;
/** An article that goes from town to town calls each of them “the town”. */
const FEWEST_USES_OF_PLACES = 4;

/** Words that describe a thing without telling it from another: "the whole bridge", "the 92-year-old bridge". */
const ADDS_NOTHING = /^(?:whole|entire|\p{N}+-\p{L}+(?:-\p{L}+)?)$/u;

/** What is known of one noun while the article is read. */
interface Uses {
  count: number;
  /** How often it stands behind “the”. */
  definite: number;
  /** Index of the token and of the sentence where it first stands. */
  readonly at: number;
  readonly first: number;
  introduced: number;
  readonly modifiers: Set<string>;
  readonly owners: Set<string>;
  unsettled: boolean;
}

/** Whether the noun at `at` is the head of its phrase rather than the first half of a compound: "the lake |lies", not "the lake shore". */
function isHead({ all }: Tokens, at: number): boolean {
  const next = all[at + 1];
  if (!next || next.sentence !== all[at]!.sentence || next.kind !== 'word' || next.lower === "'s")
    return true;
  return (
    AUXILIARIES.has(next.lower) ||
    PAST_FORMS.has(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    CONJUNCTIONS.has(next.lower) ||
    PRONOUNS.has(next.lower) ||
    DETERMINERS.has(next.lower) ||
    /(?:ed|[^s]s|ly|ing)$/.test(next.lower)
  );
}

/** "two companies", "the firms": several of a kind are in play. "Companies must report a breach" says nothing of these. */
function isCounted(tokens: Tokens, at: number): boolean {
  const { all } = tokens;
  if (!/[^s]s$/.test(all[at]!.lower)) return false;
  const determiner = determinerOf(tokens, at);
  const { kind, lower } = all[determiner] ?? { kind: 'mark', lower: '' };
  return (
    kind === 'number' ||
    (kind === 'word' && lower !== "'s" && !POSSESSIVES.has(lower)) ||
    all[at - 1]?.kind === 'number'
  );
}

const singular = (plural: string) => plural.replace(/ies$/, 'y').replace(/(?:(?<=[sxz]|ch|sh)es|s)$/, '');

const isModifier = ({ kind, lower }: Token) =>
  (kind === 'word' || kind === 'number') &&
  !AUXILIARIES.has(lower) &&
  !PREPOSITIONS.has(lower) &&
  !CONJUNCTIONS.has(lower) &&
  !PRONOUNS.has(lower);

/** Token index of the determiner or owner before the noun at `at`; −1 where it has none near. */
function determinerOf({ all }: Tokens, at: number): number {
  for (let i = at - 1; i >= 0 && at - i <= MODIFIERS + 1 && all[i]!.sentence === all[at]!.sentence; i--) {
    const { lower } = all[i]!;
    if (DETERMINERS.has(lower) || POSSESSIVES.has(lower) || RIVAL_WORDS.has(lower) || lower === "'s")
      return i;
    if (!isModifier(all[i]!)) return -1;
  }
  return -1;
}

/** Notes one use of a noun: how it is introduced, described and owned. */
function note(tokens: Tokens, at: number, uses: Uses): void {
  const { all } = tokens;
  const determiner = determinerOf(tokens, at);
  uses.count++;
  if (determiner < 0) return;
  const { lower } = all[determiner]!;
  const described = all
    .slice(determiner + 1, at)
    .map((t) => t.lower)
    .join(' ');
  if (RIVAL_WORDS.has(lower) || described.split(' ').some((word) => RIVAL_WORDS.has(word)))
    uses.unsettled = true;
  else if (lower === 'a' || lower === 'an') uses.introduced++;
  else if (lower === "'s") uses.owners.add(all[determiner - 1]!.lower);
  else if (POSSESSIVES.has(lower)) uses.owners.add(lower);
  else {
    uses.definite++;
    if (described !== '' && !ADDS_NOTHING.test(described)) uses.modifiers.add(described);
  }
}

/** A name that begins so is called by its first word: “Lake Orren”. */
const OPENS_NAME = /^(?:lake|mount|port|fort|camp|cape|hotel|castle|river|bay|gulf|isle|storm|hurricane)$/;

/** The last word of a name, or the first of "Lake Orren", by which the thing is called: its entities, by that word. */
function namesByNoun({
  mentions,
  cast,
}: NamedText): Map<string, { readonly bearers: Set<unknown>; readonly from: number }> {
  const named = new Map<string, { readonly bearers: Set<unknown>; readonly from: number }>();
  for (const [index, mention] of mentions.entries()) {
    if (mention.words.length < 2) continue;
    const bearer = cast.entityOf[index] ?? mention;
    for (const [i, word] of mention.words.entries()) {
      const noun = word.toLowerCase();
      const calls = i === mention.words.length - 1 || OPENS_NAME.test(noun);
      if (!calls) continue;
      const known = named.get(noun);
      if (known) known.bearers.add(bearer);
      else named.set(noun, { bearers: new Set([bearer]), from: mention.from });
    }
  }
  return named;
}

const isOfPeople = (noun: string) => ROLE_NOUNS.has(noun) || GROUP_NOUNS.has(noun) || UNNAMED_NOUNS.has(noun);

/** Where the opening of the text ends, as an index of sentences. */
function endOfOpening({ sentences, paragraphs }: Article): number {
  let left = OPENING;
  for (const [index, { paragraph }] of sentences.entries()) {
    if (paragraphs[paragraph]!.kind === 'heading') continue;
    if (left-- === 0) return index;
  }
  return sentences.length;
}

/** The settled nouns of an article, in lower case. */
export function settledNouns(named: NamedText): ReadonlySet<string> {
  const { article, tokens, mentionAt } = named;
  const { all } = tokens;
  const byNoun = new Map<string, Uses>();
  const plurals = new Set<string>();
  for (const [at, token] of all.entries()) {
    const { kind, lower, sentence, passage } = token;
    if (kind !== 'word' || passage >= 0 || lower.length < 3) continue;
    if (isCounted(tokens, at)) plurals.add(singular(lower));
    if (mentionAt[at]! >= 0 || !isHead(tokens, at)) continue;
    let uses = byNoun.get(lower);
    if (!uses) {
      uses = {
        count: 0,
        definite: 0,
        at,
        first: sentence,
        introduced: 0,
        modifiers: new Set(),
        owners: new Set(),
        unsettled: false,
      };
      byNoun.set(lower, uses);
    }
    note(tokens, at, uses);
  }
  const names = namesByNoun(named);
  const opening = endOfOpening(article);
  const settled = new Set<string>();
  for (const [noun, uses] of byNoun) {
    const name = names.get(noun);
    const alike = !uses.unsettled && !plurals.has(noun) && uses.modifiers.size <= 1 && uses.owners.size <= 1;
    if (!alike || uses.definite === 0 || TIME_NOUNS.has(noun)) continue;
    if (name) {
      // “A lake” before “Lake Winter” introduces it; behind it, it would be another one.
      if (name.bearers.size === 1 && uses.introduced <= (uses.at < name.from ? 1 : 0)) settled.add(noun);
      continue;
    }
    const fewest = PLACES.has(noun) ? FEWEST_USES_OF_PLACES : FEWEST_USES;
    const isOpened = uses.first < opening && uses.introduced <= 1 && uses.count >= fewest;
    if (isOpened && !NEVER_SETTLED.has(noun) && !NEVER_SETTLED.has(singular(noun)) && !isOfPeople(noun))
      settled.add(noun);
  }
  for (const [noun, others] of ALSO_CALLED)
    if (settled.has(noun)) for (const other of others) settled.add(other);
  return settled;
}

/** Which words may stand in a noun phrase, and where it goes on or ends, by word classes that are closed. */
import type { Groundwork } from '../groundwork.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MID_ADVERBS,
  MONTHS,
  PREPOSITIONS,
  PRONOUNS,
  WEEKDAYS,
} from '../lexicon/function-words.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { GROUP_NOUNS, isHonorific, ROLE_NOUNS, UNNAMED_NOUNS } from '../lexicon/people.ts';
import { reportingVerb } from '../lexicon/reporting-verbs.ts';
import { NOUNS_IN_ING } from '../lexicon/verb-forms.ts';
import type { Token } from '../tokens.ts';

/** Prepositions that tie a noun to the one before it. */
export const PHRASE_LINKS = new Set([
  'of',
  'for',
  'at',
  'from',
  'in',
  'with',
  'to',
  'on',
  'near',
  'behind',
  'close',
  'against',
  'above',
  'outside',
  'across',
]);

/** Whether the token may stand inside a noun phrase, before or at its head. */
export function isNominal(ground: Groundwork, index: number): boolean {
  const token = ground.all[index]!;
  if (token.passage >= 0) return false;
  if (ground.mentionAt[index]! >= 0 || token.lower === "'s") return true;
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return false;
  const { lower } = token;
  if (CONJUNCTIONS.has(lower) || PREPOSITIONS.has(lower) || PRONOUNS.has(lower) || AUXILIARIES.has(lower))
    return false;
  if (WEEKDAYS.has(lower) || lower.startsWith("'")) return false;
  const verb = reportingVerb(lower);
  return !(verb?.sure && (verb.form === 'past' || verb.form === 'third'));
}

/** Whether a word of the closed classes or a name opens a subject here: "reports that |the dam leaks", not "that |leak". */
export function opensSubject({ all, mentionAt }: Groundwork, at: number): boolean {
  const token = all[at];
  return (
    token !== undefined && (DETERMINERS.has(token.lower) || PRONOUNS.has(token.lower) || mentionAt[at]! >= 0)
  );
}

/** "CNN|/ORC": a stroke between two names that stand side by side. */
export function joinsNames({ all }: Groundwork, at: number): boolean {
  const [before, next] = [all[at - 1], all[at + 1]];
  return (
    all[at]!.text === '/' &&
    before?.capital === true &&
    next?.capital === true &&
    before.end + 1 === next.start
  );
}

/** "former campaign manager Ada Vale": the word before the name bears a role. */
export function roleBetween(ground: Groundwork, nameAt: number): boolean {
  const before = ground.all[nameAt - 1]!;
  return ROLE_NOUNS.has(before.lower) || isHonorific(before.lower);
}

/** Nouns for people and bodies: a word in -ed or -ing right behind one begins what they do. */
export function isPersonWord(lower: string): boolean {
  return ROLE_NOUNS.has(lower) || GROUP_NOUNS.has(lower) || ORGANIZATION_NOUNS.has(lower);
}

/** Whether a word in -ing begins here what those before it do: "raiders |backing Vale", not "a council |meeting". */
export function opensParticiple({ all, mentionAt }: Groundwork, at: number): boolean {
  const { lower, capital, passage } = all[at]!;
  const before = all[at - 1];
  if (!before || capital || passage >= 0 || !/[a-z]{2}ing$/.test(lower) || NOUNS_IN_ING.has(lower))
    return false;
  if (before.kind !== 'word' || mentionAt[at - 1]! >= 0 || before.passage >= 0) return false;
  return isPersonWord(before.lower) || UNNAMED_NOUNS.has(before.lower) || /[a-z]{2}[^s]s$/.test(before.lower);
}

/** Prepositions that a name cannot carry: "said Ada Vale in a statement". */
export function staysInPhrase(ground: Groundwork, head: number, link: string): boolean {
  if (ground.mentionAt[head]! >= 0) return link === 'of';
  const noun = ground.all[head]!.lower;
  return (
    link === 'of' ||
    link === 'for' ||
    link === 'from' ||
    link === 'at' ||
    link === 'with' ||
    ROLE_NOUNS.has(noun) ||
    GROUP_NOUNS.has(noun)
  );
}

/** Whether the word is a weekday, a month or a year. */
export const isTimeWord = (token: Token) =>
  WEEKDAYS.has(token.lower) || MONTHS.has(token.lower) || /^\d{4}$/.test(token.text);

/**
 * "one Vale |supporter", "the Vale |campaign": a noun right behind the name in a phrase that began at `first`. After "a" or
 * "one" a common word belongs to the phrase, whatever it is.
 */
export function isHeadBehindName(ground: Groundwork, first: number, at: number): boolean {
  const { lower, capital } = ground.all[at]!;
  if (UNNAMED_NOUNS.has(lower) || ORGANIZATION_NOUNS.has(lower)) return true;
  return (
    !capital &&
    /^(?:an?|one|another|every|some|many|most|several|few|no)$/.test(ground.all[first]!.lower) &&
    !MID_ADVERBS.has(lower) &&
    !/^(?:last|next|earlier|later|yesterday|today|tomorrow)$|ly$/.test(lower)
  );
}

/** "said Fairhaven harbor master Ada Vale": common words up to a role noun go on with the name before them. */
export function nameFollowsRole(ground: Groundwork, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(at + 4, limit); i++) {
    const token = ground.all[i]!;
    if (ROLE_NOUNS.has(token.lower)) return true;
    if (!isNominal(ground, i)) return false;
  }
  return false;
}

/** "Northern and Western experts": two adjectives before one noun for people. */
export function joinsAdjectives(ground: Groundwork, at: number, limit: number): boolean {
  const before = ground.all[at - 1]!.lower;
  if (ROLE_NOUNS.has(before) || GROUP_NOUNS.has(before)) return false;
  for (let i = at + 1; i < Math.min(at + 4, limit); i++) {
    if (GROUP_NOUNS.has(ground.all[i]!.lower)) return true;
    if (!isNominal(ground, i)) return false;
  }
  return false;
}

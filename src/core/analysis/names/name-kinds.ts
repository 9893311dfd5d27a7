/** What the words of a name and those beside it say about its bearer: a person or a body, and of which gender. */

import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { AUXILIARIES } from '../lexicon/function-words.ts';
import { BODY_SURNAMES, NAME_LINKS, PLACE_OPENERS } from '../lexicon/name-words.ts';
import { ORGANIZATION_NOUNS, ORGANIZATION_WORDS } from '../lexicon/organizations.ts';
import {
  GENDERED_ROLES,
  type Gender,
  HONORIFICS,
  isHonorific,
  ROLE_NOUNS,
  withoutPeriod,
} from '../lexicon/people.ts';
import type { Token } from '../tokens.ts';

/** What a name says of its bearer by its words and by what stands beside it. */
export type NameKind = 'person' | 'organization' | 'unknown';

/** Whether a word in `[from, to)` names a kind of body: "council", "university". */
export function hasOrganizationWord(all: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isOrganizationWord(all[i]!.lower)) return true;
  return false;
}

/** Whether the word in lower case names a kind of body. */
export function isOrganizationWord(lower: string): boolean {
  return ORGANIZATION_WORDS.has(lower) || ORGANIZATION_NOUNS.has(lower);
}

/** Whether the word is an honorific or names an office or a trade: "mayor", "secretary-treasurer". */
export const isTitle = (lower: string): boolean =>
  isHonorific(lower) ||
  ROLE_NOUNS.has(lower) ||
  (lower.includes('-') && isTitle(lower.slice(lower.lastIndexOf('-') + 1)));

/** Whether the word is a first name that people are known to bear. */
export const isFirstName = (token: Token) => token.text.length > 2 && FIRST_NAMES.has(token.text);

/** The gender that the titles, the role beside the name or the first name tell; null where none does. */
export function genderOf(
  first: Token,
  title: readonly Token[],
  roleBefore: Token | undefined,
): Gender | null {
  for (const token of title) {
    const word = withoutPeriod(token.lower);
    const gender = HONORIFICS.get(word) ?? GENDERED_ROLES.get(word);
    if (gender) return gender;
  }
  const role = roleBefore && GENDERED_ROLES.get(roleBefore.lower);
  if (role) return role;
  return isFirstName(first) ? (FIRST_NAMES.get(first.text) ?? null) : null;
}

/** "Dmitri Vale, the harbor's spokesman": the role noun in the aside behind a name; undefined for none. */
export function roleBehind(all: readonly Token[], to: number): Token | undefined {
  if (all[to]?.lower !== ',') return undefined;
  for (let i = to + 1; i < Math.min(to + 10, all.length); i++) {
    const token = all[i]!;
    if (token.kind === 'mark' && !(i === to + 2 && all[to + 1]!.kind === 'number')) return undefined;
    if (AUXILIARIES.has(token.lower) || token.passage >= 0) return undefined;
    if (!token.capital && ROLE_NOUNS.has(token.lower)) return token;
  }
  return undefined;
}

/** "Dmitri Vale said", "said Dmitri Vale": what speaks under a name of two or three words is most often a person. */
function saysSomething(all: readonly Token[], from: number, to: number): boolean {
  if (to - from > 3) return false;
  return [all[to], all[from - 1]].some(
    (token) =>
      token !== undefined &&
      /^(?:said|says|told|added|asked|wrote|explained|argued|replied)$/.test(token.lower),
  );
}

/** "Alder.com": the name of a site. */
const isDomain = ({ text }: Token) => /\p{L}\.(?:com|org|net|edu|gov|info|co\.uk|news)$/u.test(text);

/** "FBI", "A&B" */
const INITIALS = /^(?:\p{Lu}[.&]?){2,}$/u;

/** "Mayor |Don Guardian", "Mayor |Bo Hall": behind a title, a person under a surname that names bodies elsewhere. */
export function isPersonTitled(all: readonly Token[], from: number, to: number): boolean {
  const [first, last] = [all[from]!, all[to - 1]!];
  if (to - from !== 2) return false;
  return FIRST_NAMES.has(first.text) || (BODY_SURNAMES.has(last.lower) && !isOrganizationWord(first.lower));
}

/** "Dana Hall said": the same without a title, where a first name speaks or has a role. */
function isNamedLikeBody(all: readonly Token[], from: number, to: number): boolean {
  if (to - from !== 2 || !isFirstName(all[from]!) || !BODY_SURNAMES.has(all[to - 1]!.lower)) return false;
  return saysSomething(all, from, to) || roleBehind(all, to) !== undefined;
}

/** What the name in `[from, to)` stands for; `titled` where a title precedes it. */
export function kindOf(all: readonly Token[], from: number, to: number, titled: boolean): NameKind {
  const words = all.slice(from, to);
  const before = all[from - 1];
  const hasOrgWord = words.some((w) => isOrganizationWord(w.lower) || NAME_LINKS.has(w.lower));
  const isPerson = titled
    ? words.length === 1 || isPersonTitled(all, from, to)
    : isNamedLikeBody(all, from, to);
  if (hasOrgWord && words.length > 0 && !isPerson) return 'organization';
  if (before && /-year-old$/.test(before.lower)) return 'person';
  if (titled || (before && !before.capital && ROLE_NOUNS.has(before.lower))) return 'person';
  if (words.length === 1) {
    if (isDomain(words[0]!)) return 'organization';
    if (INITIALS.test(words[0]!.text)) return 'organization';
    return before?.lower !== 'the' && saysSomething(all, from, to) ? 'person' : 'unknown';
  }
  if (before?.lower === 'the') return 'organization';
  // "a Blue Harbor Democrat": one of many, not a name.
  if (before && /^(?:a|an|so-called)$/.test(before.lower)) return 'unknown';
  // "the museum's director, |Dmitri Vale"
  const roleBefore =
    before?.lower === ',' && all[from - 2] !== undefined && ROLE_NOUNS.has(all[from - 2]!.lower);
  if (roleBefore && words.length <= 3 && !PLACE_OPENERS.has(words[0]!.lower)) return 'person';
  if (words.length <= 4 && (roleBehind(all, to) || saysSomething(all, from, to))) return 'person';
  return isFirstName(words[0]!) && words.length <= 4 ? 'person' : 'unknown';
}

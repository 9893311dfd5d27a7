/** Entities while their names are being gathered: which mention fits which, and where to look for them. */
import { startsUpper } from '../../article/letters.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { type Gender, withoutPeriod } from '../lexicon/people.ts';
import type { NameMention } from './find-names.ts';
import { isOrganizationWord, type NameKind } from './name-kinds.ts';

/** An entity that is still growing. */
export interface Draft {
  words: readonly string[];
  kind: NameKind;
  gender: Gender | null;
  titles: string[];
  mentions: NameMention[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const core = (words: readonly string[]) => words.filter((w) => !SUFFIX.test(w));
/** The last word of a name that is no suffix, in lower case. */
export const surnameOf = (words: readonly string[]) => (core(words).at(-1) ?? words.at(-1)!).toLowerCase();
/** The first word of a name in lower case, without the period of an initial. */
export const firstOf = (words: readonly string[]) => withoutPeriod(words[0]!.toLowerCase());

/** "Rob" and "Robert", "J." and "John": one may stand for the other. */
function sameFirst(a: string, b: string): boolean {
  return a === b || a.startsWith(b) || b.startsWith(a);
}

const initialsOf = (words: readonly string[]) =>
  words
    .filter((w) => startsUpper(w))
    .map((w) => w[0])
    .join('');
/** The word without the periods and ampersands of an abbreviation. */
export const bare = (word: string) => word.replace(/[.&]/g, '');

/** "Ada Vale" and "Ada Vale Moreno": the shorter name opens the longer one. */
export function extendsName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 2 && long.length > short.length && short.every((word, i) => word === long[i]);
}

/** "Ada Vale Moreno" and "Vale Moreno": two surnames behind a first name. */
function endsName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length === 2 &&
    long.length === 3 &&
    FIRST_NAMES.has(long[0]!) &&
    short.every((word, i) => word === long[i + 1])
  );
}

/** Whether a mention of several words names the drafted entity. */
export function matchesFull(draft: Draft, mention: NameMention): boolean {
  const a = draft.words;
  const b = mention.words;
  if (a.join(' ').toLowerCase() === b.join(' ').toLowerCase()) return true;
  if (extendsName(a, b)) return draft.kind !== 'organization' && mention.looksLike !== 'organization';
  const people = draft.kind !== 'organization' && mention.looksLike !== 'organization';
  if (people && endsName(a, b)) return true;
  if (!people || a.length < 2 || surnameOf(a) !== surnameOf(b)) return false;
  if (draft.gender && mention.gender && draft.gender !== mention.gender) return false;
  return sameFirst(firstOf(a), firstOf(b));
}

/** "Christie" in "Chris Christie": though it is a first name, too, it tells no gender where it is the surname. */
const isSurnameOf = (single: readonly string[], full: readonly string[]) =>
  single.length === 1 &&
  full.length > 1 &&
  FIRST_NAMES.has(single[0]!) &&
  surnameOf(full) === single[0]!.toLowerCase();

/** Lets the draft learn from one more mention: a fuller name, a gender, a kind, a title. */
export function addMention(draft: Draft, mention: NameMention): void {
  if (isSurnameOf(draft.words, mention.words) && draft.titles.length === 0) draft.gender = null;
  if (!isSurnameOf(mention.words, draft.words) || mention.title !== '') draft.gender ??= mention.gender;
  draft.mentions.push(mention);
  if (mention.words.length > draft.words.length && draft.kind !== 'organization') draft.words = mention.words;
  if (mention.looksLike === 'person' && draft.kind === 'unknown') draft.kind = 'person';
  if (mention.title && !draft.titles.includes(mention.title)) draft.titles.push(mention.title);
}

function draftOf(mention: NameMention): Draft {
  return {
    words: mention.words,
    kind: mention.looksLike,
    gender: mention.looksLike === 'organization' ? null : mention.gender,
    titles: mention.title ? [mention.title] : [],
    mentions: [mention],
  };
}

/** Index of drafts by the words that may stand for them alone. */
export class Register {
  readonly drafts: Draft[] = [];
  private readonly byWord = new Map<string, Draft[]>();

  open(mention: NameMention): Draft {
    const draft = draftOf(mention);
    this.drafts.push(draft);
    this.file(draft);
    return draft;
  }

  file(draft: Draft): void {
    const keys = new Set([surnameOf(draft.words), firstOf(draft.words), draft.words.join(' ').toLowerCase()]);
    if (draft.kind === 'organization' && draft.words.length > 1) {
      keys.add(initialsOf(draft.words).toLowerCase());
      for (const key of [firstOf(draft.words), surnameOf(draft.words)])
        if (ORGANIZATION_NOUNS.has(key)) keys.delete(key);
      // "the Vale Train" is not called Vale.
      if (!draft.words.some((word) => isOrganizationWord(word.toLowerCase())))
        keys.delete(firstOf(draft.words));
    }
    for (const key of keys) {
      const list = this.byWord.get(key);
      if (!list) this.byWord.set(key, [draft]);
      else if (!list.includes(draft)) list.push(draft);
    }
  }

  named(word: string): readonly Draft[] {
    return this.byWord.get(word.toLowerCase()) ?? [];
  }
}

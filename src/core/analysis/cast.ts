/** Who is who: groups the names of an article into entities, one for each person, organization or place. */
import { firstIndex } from '../article/search.ts';
import type { NameMention } from './find-names.ts';
import { ORGANIZATION_NOUNS } from './lexicon/organizations.ts';
import { type Gender, GROUP_NOUNS, HONORIFICS } from './lexicon/people.ts';

/** Somebody or something with a name. */
export interface Entity {
  /** Position in `Cast.entities`. */
  readonly index: number;
  /** The fullest name the article gives. */
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'unknown';
  readonly gender: Gender | null;
  /** The titles before the name, as written, longest first: "US President". */
  readonly titles: readonly string[];
  readonly mentions: readonly NameMention[];
}

export interface Cast {
  readonly entities: readonly Entity[];
  /** The entity of each mention, in the order of the mentions. */
  readonly entityOf: readonly (Entity | null)[];
  /** Indexes of mentions that fit two entities; `entityOf` then holds the one named in full last. */
  readonly doubtful: ReadonlySet<number>;
}

interface Draft {
  words: readonly string[];
  kind: Entity['kind'];
  gender: Gender | null;
  titles: string[];
  mentions: NameMention[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const core = (words: readonly string[]) => words.filter((w) => !SUFFIX.test(w));
const surnameOf = (words: readonly string[]) => (core(words).at(-1) ?? words.at(-1)!).toLowerCase();
const firstOf = (words: readonly string[]) => words[0]!.toLowerCase().replace(/\.$/, '');

/** "Rob" and "Robert", "J." and "John": one may stand for the other. */
function sameFirst(a: string, b: string): boolean {
  return a === b || a.startsWith(b) || b.startsWith(a);
}

const initialsOf = (words: readonly string[]) =>
  words
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join('');
const bare = (word: string) => word.replace(/[.&]/g, '');

/** "Ada Vale" and "Ada Vale Moreno": the shorter name opens the longer one. */
function extendsName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 2 && long.length > short.length && short.every((word, i) => word === long[i]);
}

/** Whether a mention of several words names the drafted entity. */
function matchesFull(draft: Draft, mention: NameMention): boolean {
  const a = draft.words;
  const b = mention.words;
  if (a.join(' ').toLowerCase() === b.join(' ').toLowerCase()) return true;
  if (extendsName(a, b)) return draft.kind !== 'organization' && mention.looksLike !== 'organization';
  const people = draft.kind !== 'organization' && mention.looksLike !== 'organization';
  if (!people || a.length < 2 || surnameOf(a) !== surnameOf(b)) return false;
  if (draft.gender && mention.gender && draft.gender !== mention.gender) return false;
  return sameFirst(firstOf(a), firstOf(b));
}

function add(draft: Draft, mention: NameMention): void {
  draft.mentions.push(mention);
  if (mention.words.length > draft.words.length && draft.kind !== 'organization') draft.words = mention.words;
  draft.gender ??= mention.gender;
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
class Register {
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

/** The entity that a single name stands for, among those that bear it; several where two are possible. */
function pickSingle(candidates: readonly Draft[], mention: NameMention, word: string): readonly Draft[] {
  let fitting = candidates.filter(
    (d) => !(d.gender && mention.title && mention.gender && d.gender !== mention.gender),
  );
  const titleWord = mention.title.toLowerCase().split(' ').at(-1)?.replace(/\.$/, '');
  if (titleWord && HONORIFICS.has(titleWord)) fitting = fitting.filter((d) => d.kind !== 'organization');
  const bySurname = fitting.filter(
    (d) => surnameOf(d.words) === word && d.words.length > 1 && d.kind !== 'organization',
  );
  const pool = bySurname.length > 0 ? bySurname : fitting;
  if (pool.length <= 1) return pool;
  const titled = titleWord
    ? pool.filter((d) => d.titles.some((t) => t.toLowerCase().includes(titleWord)))
    : [];
  if (titled.length === 1) return titled;
  const single = pool.filter((d) => d.words.length === 1);
  return single.length === 1 && bySurname.length === 0 ? single : pool;
}

/** Of several, the one whose full name stands last before `offset`; the first of them where none does. */
function namedLast(
  drafts: readonly Draft[],
  full: ReadonlyMap<Draft, readonly NameMention[]>,
  offset: number,
): Draft {
  const when = (draft: Draft) => {
    const mentions = full.get(draft) ?? [];
    return mentions[firstIndex(mentions, (m) => m.start >= offset) - 1]?.start ?? -1;
  };
  return drafts.reduce((best, draft) => (when(best) >= when(draft) ? best : draft));
}

/** Groups the mentions: names of several words first, then the single words that stand for them. */
export function groupNames(mentions: readonly NameMention[]): Cast {
  const register = new Register();
  const draftFor: (Draft | null)[] = new Array(mentions.length).fill(null);
  const place = (i: number, draft: Draft) => {
    draftFor[i] = draft;
  };
  for (const [i, mention] of mentions.entries()) {
    if (mention.words.length < 2) continue;
    const known = register.named(surnameOf(mention.words)).find((d) => matchesFull(d, mention));
    const exact =
      known ??
      register.named(mention.words.join(' ')).find((d) => matchesFull(d, mention)) ??
      register
        .named(firstOf(mention.words))
        .find((d) => extendsName(d.words, mention.words) && matchesFull(d, mention));
    if (exact) {
      add(exact, mention);
      register.file(exact);
      place(i, exact);
    } else place(i, register.open(mention));
  }
  const full = new Map(register.drafts.map((draft) => [draft, [...draft.mentions]]));
  const doubtful = new Set<number>();
  for (const [i, mention] of mentions.entries()) {
    if (mention.words.length >= 2) continue;
    const word = bare(mention.words[0]!).toLowerCase();
    const fitting = pickSingle(register.named(word), mention, word);
    const [only] = fitting;
    if (only === undefined) place(i, register.open(mention));
    else if (fitting.length === 1) {
      add(only, mention);
      place(i, only);
    } else {
      doubtful.add(i);
      place(i, namedLast(fitting, full, mention.start));
    }
  }
  const entities = register.drafts.map((draft, index): Entity => {
    draft.mentions.sort((a, b) => a.start - b.start);
    return {
      index,
      name: draft.words.join(' '),
      kind: settleKind(draft),
      gender: draft.gender,
      titles: [...draft.titles].sort((a, b) => b.length - a.length),
      mentions: draft.mentions,
    };
  });
  const byDraft = new Map(register.drafts.map((draft, index) => [draft, entities[index]!]));
  return { entities, entityOf: draftFor.map((draft) => (draft && byDraft.get(draft)) ?? null), doubtful };
}

/** First words of names for places, whose last word alone names another place: "South Africa", "Africa". */
const PLACE_OPENERS: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central new old united great greater upper lower inner outer saint st st. san santa los las fort mount lake port cape el la super air grand'.split(
    ' ',
  ),
);

/** A name of two or three words whose last word alone also names it is a person's. */
function settleKind(draft: Draft): Entity['kind'] {
  if (draft.kind !== 'unknown') return draft.kind;
  if (draft.titles.some((t) => HONORIFICS.has(t.toLowerCase().split(' ').at(-1)!.replace(/\.$/, ''))))
    return 'person';
  const alone = draft.mentions.some((m) => m.words.length === 1);
  const isPlace = PLACE_OPENERS.has(draft.words[0]!.toLowerCase());
  if (draft.words.length >= 2 && alone && draft.words.length <= 4 && !isPlace) {
    const surname = surnameOf(draft.words);
    if (draft.mentions.some((m) => m.words.length === 1 && m.words[0]!.toLowerCase() === surname))
      return 'person';
  }
  return GROUP_NOUNS.has(draft.words[0]!.toLowerCase()) ? 'organization' : 'unknown';
}

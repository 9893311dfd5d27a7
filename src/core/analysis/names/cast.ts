/** Who is who: groups the names of an article into entities, one for each person, organization or place. */
import { firstIndex } from '../../article/search.ts';
import { PLACE_OPENERS, THING_OPENERS } from '../lexicon/name-words.ts';
import { type Gender, GROUP_NOUNS, HONORIFICS, isHonorific, withoutPeriod } from '../lexicon/people.ts';
import {
  addMention,
  bare,
  type Draft,
  extendsName,
  firstOf,
  matchesFull,
  Register,
  surnameOf,
} from './draft-entities.ts';
import type { NameMention } from './find-names.ts';
import type { NameKind } from './name-kinds.ts';

/** Somebody or something with a name. */
export interface Entity {
  /** Position in `Cast.entities`. */
  readonly index: number;
  /** The fullest name the article gives. */
  readonly name: string;
  readonly kind: NameKind;
  readonly gender: Gender | null;
  /** The titles before the name, as written, longest first: "US President". */
  readonly titles: readonly string[];
  readonly mentions: readonly NameMention[];
}

/** Everybody and everything with a name in an article. */
export interface Cast {
  readonly entities: readonly Entity[];
  /** The entity of each mention, in the order of the mentions. */
  readonly entityOf: readonly (Entity | null)[];
  /** Indexes of mentions that fit two entities; `entityOf` then holds the one named in full last. */
  readonly doubtful: ReadonlySet<number>;
}

/** The entity that a single name stands for, among those that bear it; several where two are possible. */
function pickSingle(candidates: readonly Draft[], mention: NameMention, word: string): readonly Draft[] {
  let fitting = candidates.filter(
    (d) => !(d.gender && mention.title && mention.gender && d.gender !== mention.gender),
  );
  const titleWord = withoutPeriod(mention.title.toLowerCase().split(' ').at(-1) ?? '');
  if (titleWord && HONORIFICS.has(titleWord)) fitting = fitting.filter((d) => d.kind !== 'organization');
  // "Vale Train": what opens a name that is no person's is not that name.
  fitting = fitting.filter((d) => d.kind !== 'unknown' || d.words.length < 2 || surnameOf(d.words) === word);
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

/** Whom the article calls so, and whether it could be another as well. */
interface Picked {
  readonly draft: Draft;
  readonly sure: boolean;
}

/** What the article shows of surnames that several share, up to a place. */
interface Surnames {
  /** How often the surname alone stood for the one, before the others were named. */
  readonly habits: Map<Draft, number>;
  /** Those whose surname stood alone before any of them was named in full: whom the article calls so is not told. */
  readonly unmet: Set<Draft>;
}

/** So often a surname stood alone while only one had borne it: then the article calls that one so. */
const HABIT = 2;

/**
 * Of several who share a surname, the only one named in full before `offset`; else the one whom the article had called so
 * before it named the others; else the one whose full name stands last.
 */
function pickNamesake(
  drafts: readonly Draft[],
  full: ReadonlyMap<Draft, readonly NameMention[]>,
  { habits, unmet }: Surnames,
  offset: number,
): Picked {
  const met = drafts.filter((draft) => (full.get(draft)?.[0]?.start ?? Number.POSITIVE_INFINITY) < offset);
  const [only] = met;
  if (only && met.length === 1) {
    habits.set(only, (habits.get(only) ?? 0) + 1);
    return { draft: only, sure: !full.get(only)![0]!.possessive && !unmet.has(only) };
  }
  if (met.length === 0) for (const draft of drafts) unmet.add(draft);
  const habitual = met.filter((draft) => (habits.get(draft) ?? 0) >= HABIT);
  return { draft: habitual.length === 1 ? habitual[0]! : namedLast(drafts, full, offset), sure: false };
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
      addMention(exact, mention);
      register.file(exact);
      place(i, exact);
    } else place(i, register.open(mention));
  }
  const full = new Map(register.drafts.map((draft) => [draft, [...draft.mentions]]));
  const doubtful = new Set<number>();
  const surnames: Surnames = { habits: new Map(), unmet: new Set() };
  for (const [i, mention] of mentions.entries()) {
    if (mention.words.length >= 2) continue;
    const word = bare(mention.words[0]!).toLowerCase();
    const fitting = pickSingle(register.named(word), mention, word);
    const [only] = fitting;
    if (only === undefined) place(i, register.open(mention));
    else if (fitting.length === 1) {
      addMention(only, mention);
      place(i, only);
    } else {
      const { draft, sure } = pickNamesake(fitting, full, surnames, mention.start);
      if (!sure) doubtful.add(i);
      place(i, draft);
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

/** A name of two or three words whose last word alone also names it is a person's. */
function settleKind(draft: Draft): NameKind {
  if (draft.kind !== 'unknown') return draft.kind;
  if (draft.titles.some((t) => isHonorific(t.toLowerCase().split(' ').at(-1)!))) return 'person';
  const alone = draft.mentions.some((m) => m.words.length === 1);
  const opener = draft.words[0]!.toLowerCase();
  const isPlace = PLACE_OPENERS.has(opener) || THING_OPENERS.has(opener);
  if (draft.words.length >= 2 && alone && draft.words.length <= 4 && !isPlace) {
    const surname = surnameOf(draft.words);
    if (draft.mentions.some((m) => m.words.length === 1 && m.words[0]!.toLowerCase() === surname))
      return 'person';
  }
  return [draft.words[0]!, draft.words.at(-1)!].some((word) => GROUP_NOUNS.has(word.toLowerCase()))
    ? 'organization'
    : 'unknown';
}

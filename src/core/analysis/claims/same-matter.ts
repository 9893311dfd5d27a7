/** Tells whether two passages speak of the same matter: by the words and the kinds of event they share. */
import type { Groundwork } from '../groundwork.ts';
import { SAME_EVENT } from '../lexicon/claim-words.ts';
import { CLOSED_CLASSES } from '../lexicon/function-words.ts';
import { NUMERALS } from '../lexicon/name-words.ts';
import { reportingVerb } from '../lexicon/reporting-verbs.ts';
import { YEAR } from '../lexicon/time-words.ts';

/** What a passage is about, as far as its words tell. */
export interface Matter {
  /** Stems of the content words, names included. */
  readonly stems: ReadonlySet<string>;
  /** The stems of names alone. */
  readonly names: ReadonlySet<string>;
  /** Numbers in digits, years left out, and those in words from four on. */
  readonly numbers: ReadonlySet<string>;
  /** Indexes into the groups of words for one kind of event. */
  readonly events: ReadonlySet<number>;
}

/** The small ones count too many things to tie two passages. */
const LARGER_NUMERALS: ReadonlySet<string> = new Set(
  [...NUMERALS].filter((word) => !/^(?:one|two|three|first|second|third|once|twice|both|half)$/.test(word)),
);

const EVENT_OF: ReadonlyMap<string, number> = new Map(
  SAME_EVENT.flatMap((words, i) => [...words].map((word) => [word, i] as const)),
);

/** The kind of event that a word tells of, in -ing as well: "is resigning". */
const eventOf = (lower: string): number | undefined =>
  EVENT_OF.get(lower) ??
  (lower.endsWith('ing')
    ? (EVENT_OF.get(lower.slice(0, -3)) ?? EVENT_OF.get(`${lower.slice(0, -3)}e`))
    : undefined);

/** Most passages hold no number and tell of no event that is listed. */
const NONE: ReadonlySet<never> = new Set<never>();

/** The set with the member, made where there is none yet. */
function withMember<T>(set: Set<T> | null, member: T): Set<T> {
  return (set ?? new Set<T>()).add(member);
}

/** The word without its most common endings. */
function stem(word: string): string {
  if (word.endsWith('ing')) return word.slice(0, -3);
  if (word.endsWith('ed') || word.endsWith('es')) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** What the tokens in `[from, to)` are about. `also` adds words that stand for pronouns among them. */
export function matterOf(ground: Groundwork, from: number, to: number, also: readonly string[] = []): Matter {
  const stems = new Set<string>();
  let names: Set<string> | null = null;
  let numbers: Set<string> | null = null;
  let events: Set<number> | null = null;
  const add = (lower: string, isName: boolean, event = eventOf(lower)) => {
    if (event !== undefined) events = withMember(events, event);
    const root = stem(lower);
    stems.add(root);
    if (isName) names = withMember(names, root);
  };
  for (let i = from; i < to; i++) {
    const token = ground.all[i]!;
    const { lower } = token;
    if (token.kind === 'number' ? !YEAR.test(lower) : LARGER_NUMERALS.has(lower))
      numbers = withMember(numbers, lower);
    if (token.kind === 'mark' || lower.length < 3) continue;
    const isName = ground.mentionAt[i]! >= 0;
    if (!isName && CLOSED_CLASSES.has(lower)) continue;
    const event = eventOf(lower);
    if (!isName && event === undefined && reportingVerb(lower)?.sure) continue;
    if (!lower.includes('-') && !lower.includes('–')) add(lower, isName || token.capital, event);
    else for (const part of lower.split(/[-–]/)) if (part.length >= 2) add(part, isName || token.capital);
  }
  for (const word of also) for (const part of word.split(/\s+/)) add(part.toLowerCase(), true);
  return { stems, names: names ?? NONE, numbers: numbers ?? NONE, events: events ?? NONE };
}

/** How many members two sets share. */
function countShared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const member of small) if (large.has(member)) count++;
  return count;
}

/** Whether the tokens in `[from, to)` tell of any kind of event that is listed. */
export function tellsOfEvent(ground: Groundwork, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (eventOf(ground.all[i]!.lower) !== undefined) return true;
  return false;
}

/**
 * Whether one passage speaks of what the other says: a kind of event and a word, or three words, in common.
 * `near` passages, within two paragraphs, need less.
 */
export function isSameMatter(a: Matter, b: Matter, near: boolean): boolean {
  const words = countShared(a.stems, b.stems);
  if (words >= (near ? 1 : 2) && countShared(a.events, b.events) > 0) return true;
  return words >= 3 && words > countShared(a.names, b.names);
}

/** The share of the smaller passage's words that the other has too, from 0 to 1. */
export function overlapOf(a: Matter, b: Matter): number {
  const smaller = Math.min(a.stems.size, b.stems.size);
  return smaller === 0 ? 0 : countShared(a.stems, b.stems) / smaller;
}

/** From how many words in common, or from which share of the first passage's words, another may say part of it. */
const FEWEST_SHARED = 3;
const SHARE = 0.5;

/**
 * Whether the other passage may say what the first says, or part of it, as far as words tell: half of its words, a number and
 * what is counted, or three words, a name among them or not.
 */
export function saysPartOf(first: Matter, other: Matter): boolean {
  let words = 0;
  let common = 0;
  for (const word of first.stems) {
    if (!other.stems.has(word)) continue;
    words++;
    if (!first.names.has(word) && !other.names.has(word) && !/^\d+$/.test(word)) common++;
  }
  if (common === 0) return false;
  if (countShared(first.numbers, other.numbers) > 0) return true;
  if (words >= FEWEST_SHARED && common >= 2) return true;
  return words >= 2 && words >= SHARE * first.stems.size;
}

/** Whether both tell of one kind of event that befell the same name. */
export function isSameEvent(a: Matter, b: Matter): boolean {
  return countShared(a.events, b.events) > 0 && countShared(a.names, b.names) > 0;
}

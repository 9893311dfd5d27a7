/** When two names could be one, and when a text gives a speaker's name away. */
import type { KeySpeaker } from '../key/answer-key.ts';
import { editDistance } from '../nearest.ts';
import { contentWords, plainText, wordsOf } from './words-of.ts';

const PARTICLES: ReadonlySet<string> = new Set(
  'the a an of and for in on at to de la von van der den al el'.split(' '),
);
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const PRONOUNS: ReadonlySet<string> = new Set(
  'i me my we us our you your he him his she her hers it its they them their who one'.split(' '),
);

/** A speaker with the words of the names, taken apart once. */
export interface NamedSpeaker {
  readonly speaker: KeySpeaker;
  /** The name and the aliases, pronouns left out. */
  readonly aliases: ReadonlySet<string>;
  readonly name: readonly string[];
  readonly role: readonly string[];
  /** The words of the name that are no small words. */
  readonly telling: readonly string[];
  /** The words of the name that are written large, as written. */
  readonly capitalized: readonly string[];
}

/** A text with its words, taken apart once. */
export interface ReadText {
  readonly words: ReadonlySet<string>;
  /** All words in order, with a space before, between and after them. */
  readonly plain: string;
  readonly capitalized: ReadonlySet<string>;
}

function nameWords(name: string): string[] {
  return wordsOf(name).filter((word) => !PARTICLES.has(word) && !SUFFIXES.has(word));
}

function capitalizedWords(text: string): string[] {
  return text.match(/\p{Lu}\p{L}*/gu) ?? [];
}

/** Takes the names of a speaker apart. */
export function nameSpeaker(speaker: KeySpeaker): NamedSpeaker {
  const aliases = [speaker.name, ...speaker.aliases].map(plainText);
  return {
    speaker,
    aliases: new Set(aliases.filter((alias) => alias !== '' && !PRONOUNS.has(alias))),
    name: nameWords(speaker.name),
    role: speaker.role === null ? [] : nameWords(speaker.role),
    telling: [...contentWords(speaker.name)],
    capitalized: capitalizedWords(speaker.name).filter((part) => !PARTICLES.has(part.toLowerCase())),
  };
}

/** Takes a text apart. */
export function readWords(text: string): ReadText {
  const words = wordsOf(text);
  return {
    words: new Set(words),
    plain: ` ${words.join(' ')} `,
    capitalized: new Set(capitalizedWords(text)),
  };
}

/** "Ukraine" and "Ukrainian", "minister" and "ministry": five letters in common, at most three apart. */
function related(a: string, b: string): boolean {
  if (a === b) return true;
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  return common >= 5 && a.length - common <= 3 && b.length - common <= 3;
}

function share(a: Iterable<string>, b: readonly string[]): boolean {
  for (const one of a) if (b.some((other) => related(one, other))) return true;
  return false;
}

/** Two people may share a first name; any other word in common makes two names doubtful. */
function namesOverlap({ name: a }: NamedSpeaker, { name: b }: NamedSpeaker): boolean {
  const firstOnly = a.length > 1 && b.length > 1 && a[0] === b[0];
  return firstOnly ? share(a.slice(1), b.slice(1)) : share(a, b);
}

/** "Labbot" and "Elise Labott": the last words are one slip of the pen apart, doubled letters counted once. */
function isSlip({ name: a }: NamedSpeaker, { name: b }: NamedSpeaker): boolean {
  const [one = '', other = ''] = [a, b].map((words) => (words.at(-1) ?? '').replace(/(.)\1/gu, '$1'));
  return one.length >= SHORTEST_SLIP && one[0] === other[0] && editDistance(one, other) <= 1;
}

/** Shorter names that differ by a letter are often two. */
const SHORTEST_SLIP = 5;

/** "AROS" and "the Alliance": initials, and a single word that may be the first of what they stand for. */
const abbreviates = ({ speaker: { name: short } }: NamedSpeaker, { speaker: { name, kind } }: NamedSpeaker) =>
  kind !== 'person' &&
  /^\p{Lu}{3,6}$/u.test(short) &&
  !name.includes(' ') &&
  name !== name.toUpperCase() &&
  name[0] === short[0];

/**
 * True where a careful reader could take the two for one, or the one for the mouth of the other ("the
 * Kremlin", "Kremlin spokesman"). Errs on the side of true: a wrong option that is lost costs nothing.
 */
export function couldBeOne(a: NamedSpeaker, b: NamedSpeaker): boolean {
  if (a.speaker.id === b.speaker.id) return true;
  for (const alias of a.aliases) if (b.aliases.has(alias)) return true;
  return (
    namesOverlap(a, b) ||
    share(a.role, b.name) ||
    share(b.role, a.name) ||
    isSlip(a, b) ||
    abbreviates(a, b) ||
    abbreviates(b, a)
  );
}

/** True where the text holds a name of the speaker, or a part of the name. */
export function givesAway(text: ReadText, named: NamedSpeaker): boolean {
  for (const alias of named.aliases) if (text.plain.includes(` ${alias} `)) return true;
  // "May" and "Will" are names as well as small words: there, the capital letter decides.
  return share(text.words, named.telling) || named.capitalized.some((part) => text.capitalized.has(part));
}

/** True where the text holds a word of the speaker's role, so that a label with the role would point at it. */
export function hintsAtRole(text: ReadText, named: NamedSpeaker): boolean {
  return share(text.words, named.role);
}

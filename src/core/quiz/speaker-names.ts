/** When two names could be one, and when a text gives a speaker's name away. */
import type { KeySpeaker } from '../key/answer-key.ts';
import { contentWords, holdsWords, plainText, wordsOf } from './words-of.ts';

const PARTICLES: ReadonlySet<string> = new Set(
  'the a an of and for in on at to de la von van der den al el'.split(' '),
);
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const PRONOUNS: ReadonlySet<string> = new Set(
  'i me my we us our you your he him his she her hers it its they them their who one'.split(' '),
);

function nameWords(name: string): string[] {
  return wordsOf(name).filter((word) => !PARTICLES.has(word) && !SUFFIXES.has(word));
}

function aliasesOf(speaker: KeySpeaker): string[] {
  return [speaker.name, ...speaker.aliases].filter((alias) => {
    const plain = plainText(alias);
    return plain !== '' && !PRONOUNS.has(plain);
  });
}

/** "Ukraine" and "Ukrainian", "minister" and "ministry": five letters in common, at most three apart. */
function related(a: string, b: string): boolean {
  if (a === b) return true;
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  return common >= 5 && a.length - common <= 3 && b.length - common <= 3;
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => related(one, other)));
}

/** Two people may share a first name; any other word in common makes two names doubtful. */
function namesOverlap(a: KeySpeaker, b: KeySpeaker): boolean {
  const one = nameWords(a.name);
  const other = nameWords(b.name);
  const firstOnly = one.length > 1 && other.length > 1 && one[0] === other[0];
  return firstOnly ? share(one.slice(1), other.slice(1)) : share(one, other);
}

/** True where the name of one is part of what the other is: "the Kremlin", "Kremlin spokesman". */
function standsFor(a: KeySpeaker, b: KeySpeaker): boolean {
  return a.role !== null && share(nameWords(a.role), nameWords(b.name));
}

/**
 * True where a careful reader could take the two for one, or the one for the mouth of the other. Errs on
 * the side of true: a wrong option that is lost costs nothing.
 */
export function couldBeOne(a: KeySpeaker, b: KeySpeaker): boolean {
  if (a.id === b.id) return true;
  const aliases = new Set(aliasesOf(a).map(plainText));
  if (aliasesOf(b).some((alias) => aliases.has(plainText(alias)))) return true;
  return namesOverlap(a, b) || standsFor(a, b) || standsFor(b, a);
}

/** True where the text holds a name of the speaker, or a part of the name. */
export function givesAway(text: string, speaker: KeySpeaker): boolean {
  if (aliasesOf(speaker).some((alias) => contentWords(alias).size > 0 && holdsWords(text, alias)))
    return true;
  const words = wordsOf(text);
  const carrying = contentWords(speaker.name);
  if ([...carrying].some((part) => words.some((word) => related(part, word)))) return true;
  // "May" and "Will" are names as well as small words: there, the capital letter decides.
  const capitalized = new Set(text.match(/\p{Lu}[\p{L}]*/gu) ?? []);
  const parts: string[] = speaker.name.match(/\p{Lu}[\p{L}]*/gu) ?? [];
  return parts.some((part) => !PARTICLES.has(part.toLowerCase()) && capitalized.has(part));
}

/** True where the text holds a word of the speaker's role, so that a label with the role would point at it. */
export function hintsAtRole(text: string, speaker: KeySpeaker): boolean {
  return speaker.role !== null && share([...contentWords(text)], nameWords(speaker.role));
}

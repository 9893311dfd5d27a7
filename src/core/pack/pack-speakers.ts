/** The speakers of a pack: who is listed or named, how an entry refers to one, whose name a text holds. */
import { startsUpper } from '../article/letters.ts';
import { creditedNames, namesNotOffered, type ShapedEntry } from './entry-shape.ts';
import type { PackSpeaker } from './pack.ts';
import type { WrittenPack } from './pack-schema.ts';

/** The listed speakers; without a list, everybody whom an entry names. */
export function speakersOf(
  pack: Pick<WrittenPack, 'speakers'>,
  entries: readonly ShapedEntry[],
): PackSpeaker[] {
  const credited = new Set(entries.flatMap(creditedNames));
  if (!pack.speakers) {
    const named = new Set([...credited, ...entries.flatMap(namesNotOffered)]);
    return [...named].map((name) => ({
      name,
      role: null,
      kind: null,
      aliases: [],
      speaks: credited.has(name),
    }));
  }
  return pack.speakers.map(({ name, role, kind, aliases = [], speaks }) => ({
    name,
    role: role ?? null,
    kind: kind ?? null,
    aliases,
    speaks: speaks ?? [name, ...aliases].some((known) => credited.has(known)),
  }));
}

/** The speaker of that display name or alias; names go before aliases. */
export function findSpeaker(speakers: readonly PackSpeaker[], name: string): PackSpeaker | null {
  const byName = speakers.find((speaker) => speaker.name === name);
  return byName ?? speakers.find((speaker) => speaker.aliases.includes(name)) ?? null;
}

/** The name, surname or alias of the speaker that stands in the text; null for none. Pronouns are no names. */
export function nameWithin(text: string, speaker: PackSpeaker): string | null {
  const surname = speaker.name.split(' ').at(-1) ?? speaker.name;
  const names = [speaker.name, surname, ...speaker.aliases].filter(startsUpper);
  const words = ` ${wordsOf(text)} `;
  return names.find((name) => words.includes(` ${wordsOf(name)} `)) ?? null;
}

/** True where two texts have the same words, whatever their marks, case and white space. */
export function sameWords(a: string, b: string): boolean {
  return wordsOf(a) === wordsOf(b);
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

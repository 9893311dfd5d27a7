/** Gives every speaker of an article a letter of their own. */

import type { SpeakerKind } from '../analysis/analysis.ts';
import { startsUpper } from '../article/letters.ts';
import type { XraySpeaker } from './xray.ts';

/** What is known of somebody before they have a letter. */
export interface Unlettered {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly kind?: SpeakerKind;
}

const LETTERS = 26;

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function letterAt(index: number): string {
  const rest = Math.floor(index / LETTERS);
  const last = String.fromCharCode(65 + (index % LETTERS));
  return rest === 0 ? last : letterAt(rest - 1) + last;
}

/** The surname of a person; of anybody else the name, because half of "the harbor board" names nobody. */
function shortNameOf({ name, kind }: Unlettered): string {
  const last = name.split(' ').at(-1) ?? name;
  const isPerson = kind === 'person' && startsUpper(last) && !/^(?:An?|The) /u.test(name);
  return isPerson ? last : name;
}

/** The speakers with these ids, in the order of the ids, which may repeat; ids that nobody has are left out. */
export function letterSpeakers(known: readonly Unlettered[], ids: Iterable<string>): XraySpeaker[] {
  const byId = new Map(known.map((speaker) => [speaker.id, speaker]));
  return [...new Set(ids)]
    .flatMap((id) => byId.get(id) ?? [])
    .map((speaker, index) => ({
      id: speaker.id,
      letter: letterAt(index),
      name: speaker.name,
      shortName: shortNameOf(speaker),
      role: speaker.role,
    }));
}

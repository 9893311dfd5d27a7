/** Tells whether two packs are about the same article, of which one may be a later version. */
import { textOf } from '../../article/span.ts';
import type { Pack } from '../pack.ts';

/** Shorter sentences, like "Photo: archive." or "She declined to comment.", stand in many articles; in UTF-16 units. */
const LEAST_LENGTH = 40;

/** True where a whole sentence of the one, or a passage that proves one of its entries, stands in the other. */
export function isSameArticle(old: Pack, { text }: Pack): boolean {
  return [...sentencesOf(old.text), ...passagesOf(old)].some((words) => text.includes(words));
}

/** Cut without care: what is cut too short or too long only has to be the same in both. */
function sentencesOf(text: string): string[] {
  return text.split(/\n|(?<=[.!?]["”’]?) /).filter((sentence) => sentence.length >= LEAST_LENGTH);
}

function passagesOf({ text, entries }: Pack): string[] {
  return entries.map(({ evidence }) => textOf(text, evidence.passage));
}

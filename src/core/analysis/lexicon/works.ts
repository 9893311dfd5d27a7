/** Verbs whose object may be a work by its title: "sang “…”", "directed “…”". */
import { inflect } from './inflect.ts';
import { wordList } from './word-list.ts';

/** Compiled for this project, from the categories of works that the AP Stylebook sets in quotation marks. */
const LEMMAS = wordList(`
  perform sing write film book play record direct compose publish release stage screen title entitle name call dub cover hum
  strum produce paint
`);

/** By any of their forms, in lower case. */
export const WORK_VERBS: ReadonlySet<string> = new Set(
  [...LEMMAS].flatMap((lemma) => inflect(lemma).map(([form]) => form)),
);

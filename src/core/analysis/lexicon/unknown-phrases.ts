/** Phrases that leave a matter open. Source: taxonomy of "open" items; Hyland (2005). */
import { phraseList } from './word-list.ts';

const PHRASES = phraseList(`
  neither confirm nor deny
  neither confirmed nor denied
  neither confirms nor denies
  not confirm or deny
  not clear
  n't clear
  isn't clear
  wasn't clear
  not known
  isn't known
  wasn't known
  not certain
  not sure
  remains to be seen
  remained to be seen
  not immediately clear
  not yet clear
  not yet known
  not yet been determined
  not been determined
  not be independently verified
  not independently verified
  not be verified
  not be confirmed
  not be independently confirmed
  not been confirmed
  not been independently confirmed
  not been verified
  not yet been confirmed
  no word on
  an open question
  anyone 's guess
`);

/** By first word, longest first, so that the longer phrase wins. */
export const UNKNOWN_PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  PHRASES.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length),
  (phrase) => phrase[0]!,
);

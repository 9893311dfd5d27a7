/** Phrases that leave a matter open, or weaken it. Source: taxonomy of "open" items; Hyland (2005). */
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

const HEDGES = phraseList(`
  in all likelihood
  in all probability
  in most cases
  in many cases
  in principle
  in theory
  as a rule
  to some extent
  to some degree
  to a certain extent
  to my knowledge
  to our knowledge
  as far as is known
`);

type PhrasesByFirstWord = ReadonlyMap<string, readonly (readonly string[])[]>;

/** By first word, longest first, so that the longer phrase wins. */
const byFirstWord = (phrases: readonly string[]): PhrasesByFirstWord =>
  Map.groupBy(
    phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length),
    (phrase) => phrase[0]!,
  );

/** Phrases that leave a matter open. */
export const UNKNOWN_PHRASES = byFirstWord(PHRASES);
/** Phrases that weaken what they stand in: of most cases, or as far as one knows. */
export const HEDGING_PHRASES = byFirstWord(HEDGES);

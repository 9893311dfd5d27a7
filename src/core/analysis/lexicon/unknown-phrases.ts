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
  not been officially confirmed
  not officially confirmed
  not been established
  not yet been established
  not yet been decided
  no word on
  open question
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
  at least initially
  at least partly
  at least partially
  at least in part
  almost always
  nearly always
`);

type PhrasesByWord = ReadonlyMap<string, readonly (readonly string[])[]>;

/** By one of their words, longest first, so that the longer phrase wins. */
const byWord = (phrases: readonly string[], key: 0 | -1): PhrasesByWord =>
  Map.groupBy(
    phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length),
    (phrase) => phrase.at(key)!,
  );

/** Phrases that leave a matter open, by their first word. */
export const UNKNOWN_PHRASES = byWord(PHRASES, 0);
/** Phrases that weaken what they stand in, by their last word: the first is too common to look for. */
export const HEDGING_PHRASES = byWord(HEDGES, -1);

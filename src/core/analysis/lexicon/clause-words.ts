/** Words at the seams of clauses: where one begins, and what hangs on another. Compiled for this project. */
import { wordList } from './word-list.ts';

/** Clauses that open with one of these hang on the rest; what follows their comma is a clause of its own. */
export const OPENING_WORDS = wordList(`
  although though while whereas after when as if because since before until unless once despite even
`);
/** Cut before these wherever they stand. */
export const CUTS = wordList('because although though whereas unless whether if while');
/** Cut before these behind a comma. */
export const CUTS_AFTER_COMMA = wordList(`
  but although though while whereas because which who where when if after before since unless until so yet nor
`);
/** Words after which "if" and "whether" open what is asked, or belong to the word before: "not clear if", "even if". */
export const OPENS_QUESTION = wordList(`
  clear unclear known unknown know knows knew sure unsure certain uncertain say said ask asked asks asking wonder wondered
  see determine decide decided of on about as even matter question doubt confirm remains
`);
/** Words that open a clause below the main one: what is reported in it ends at its comma. */
export const SUBORDINATORS = wordList(`
  although though while whereas after when as if because since before until unless
`);
/** Words and marks behind which another clause, an infinitive or an aside has begun. */
export const LEAVES_CLAUSE = wordList(`
  who which that what where when while because if unless after before whether how why and or but to regardless , ; : ( ) — –
`);
/** Words that turn a clause round once more. */
export const TURNS_CLAUSE = wordList(`
  however but although though except unless nor neither instead rather than until no without never
`);
/** Behind one of these, no verb belongs to a subject that another clause has parted from it. */
export const ENDS_SUBJECT = wordList(`
  , ; : ( ) — – and or but that which who because if as when while than what whether how where why
`);
/** "such as", "as well as": no clause. */
export const AS_PHRASES = wordList(
  ', such well far soon long much many so same just known regarded described seen',
);
/** Adverbs that weaken what they are added to. */
export const ADDED_HEDGES = wordList(`
  mostly apparently possibly perhaps probably presumably reportedly allegedly supposedly maybe sometimes often usually
  typically generally frequently
`);

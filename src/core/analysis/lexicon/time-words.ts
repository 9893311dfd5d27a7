/** Words that say when. Source: Quirk et al., A Comprehensive Grammar of the English Language, 8.51–76 (time adjuncts). */
import { wordList } from './word-list.ts';

/** A year of the modern age, as digits. */
export const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Nouns for stretches of time: "this week", "last night". */
export const TIME_NOUNS = wordList(`
  second minute hour day week weekend fortnight month quarter season year decade century term spring summer autumn fall winter
  morning noon afternoon evening night midnight time moment
  seconds minutes hours days weeks weekends months years decades moments
`);
/** Last words of phrases that say when: "two days later", "a year ago". */
export const TIME_ENDINGS = wordList(
  'ago later earlier before after today yesterday tomorrow tonight then now afterward afterwards',
);
/** Adverbs that open a sentence before its subject: "Then Vale said", "Instead, Vale said". */
export const OPENING_ADVERBS = wordList(`
  meanwhile however moreover furthermore later earlier then still also now instead nevertheless nonetheless indeed thus
  therefore besides otherwise today yesterday tonight tomorrow soon once again here there next afterward afterwards perhaps maybe
`);
/** Words that open a phrase that says when: "two days later", "late on Monday". */
export const TIME_OPENERS = wordList(`
  a an the this that last next on late early later earlier soon shortly just less more some several many few another one two
  three four five six seven eight nine ten twelve half no not long
`);

/** Closed word classes. Source: Quirk et al., A Comprehensive Grammar of the English Language, chapters 2–9. */
import { wordList } from './word-list.ts';

export const DETERMINERS = wordList(`
  the a an this that these those his her its their our my your another any each every some several many few both all
  no one two three four five six seven eight nine ten dozens hundreds thousands most
`);
export const ARTICLES = wordList('the a an this that these those another');
export const POSSESSIVES = wordList('his her its their our my your whose');
export const PREPOSITIONS = wordList(`
  of in on at by for from with to into onto over under after before during against between among about around through
  since until till across behind beyond near off outside inside within without despite via per amid toward towards upon
  like unlike except along above below beneath beside besides
`);
export const CONJUNCTIONS = wordList(`
  and but or nor so yet because although though while whereas if unless that whether when where why how as than once
  who whom which what whose since until after before
`);
export const AUXILIARIES = wordList(`
  is are was were be been being am has have had having do does did will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't cannot
  couldn't mayn't mightn't mustn't 've 'll 'd 're 'm ain't
`);
export const SUBJECT_PRONOUNS = wordList('he she they it we i you who');
export const PRONOUNS = wordList(`
  he she they it we i you him her them us me his hers theirs its ours mine yours himself herself themselves itself
  ourselves myself yourself who whom whoever someone somebody anyone anybody everyone everybody nobody nothing something
  anything everything one this that these those
`);
/** Adverbs that stand between a subject and its verb, beside those in -ly. */
export const MID_ADVERBS = wordList(`
  also then later once again still even already never ever always often just even now only further first instead thus soon
  since yesterday today too meanwhile previously himself herself themselves itself not long sometimes both all
  sunday monday tuesday wednesday thursday friday saturday
`);
/** All the classes above: words that name nothing. */
export const CLOSED_CLASSES: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...AUXILIARIES,
  ...PRONOUNS,
  ...MID_ADVERBS,
]);
export const WEEKDAYS = wordList('sunday monday tuesday wednesday thursday friday saturday');
export const MONTHS = wordList(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
`);
export const NEGATED_AUXILIARIES = wordList(`
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't cannot couldn't mustn't
`);
/** Forms of "be", after which a participle is passive. */
export const PASSIVE_AUXILIARIES = wordList(
  "is are was were be been being am 're isn't aren't wasn't weren't gets got",
);

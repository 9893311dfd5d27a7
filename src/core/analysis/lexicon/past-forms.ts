/** Past forms, as far as a word by itself shows them. */
import { wordList } from './word-list.ts';

/** Past forms of irregular verbs that are seldom anything else. Source: Quirk et al., A Comprehensive Grammar, 3.11–20. */
export const PAST_FORMS = wordList(`
  arose became began bent bit blew broke brought built burnt bought caught chose clung came crept dealt dug drew dreamt drank
  drove ate fell fed fought fled flung flew forbade forgot forgave froze gave went grew hung heard hid held kept knelt knew laid
  led learnt lent lost made met paid rode rang rose ran saw sought sold sent shook shone shot shrank sang sank sat slept slid
  spoke sped spent spun spat sprang stood stole stuck stung struck swore swept swam swung took taught tore thought threw
  understood woke wore wept won withdrew withstood wrote overtook undertook outgrew
`);

/** Whether the word in lower case is such a form, or ends in -ed; "need" and "speed" do not, "agreed" does. */
export const isPastForm = (lower: string): boolean =>
  PAST_FORMS.has(lower) || /[a-z][^e]ed$|^(?:dis)?agreed$|^freed$/.test(lower);

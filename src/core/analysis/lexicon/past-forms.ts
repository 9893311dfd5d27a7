/** Past forms of irregular verbs that are seldom anything else. Source: Quirk et al., A Comprehensive Grammar, 3.11–20. */
import { wordList } from './word-list.ts';

export const PAST_FORMS = wordList(`
  arose became began bent bit blew broke brought built burnt bought caught chose clung came crept dealt dug drew dreamt drank
  drove ate fell fed fought fled flung flew forbade forgot forgave froze gave went grew hung heard hid held kept knelt knew laid
  led learnt lent lost made met paid rode rang rose ran saw sought sold sent shook shone shot shrank sang sank sat slept slid
  spoke sped spent spun spat sprang stood stole stuck stung struck swore swept swam swung took taught tore thought threw
  understood woke wore wept won withdrew withstood wrote overtook undertook outgrew
`);

/** Verbs for what somebody knows, thinks or wants, of which nobody need have said a word. */
import { wordList } from './word-list.ts';

/**
 * Lemmas of reporting verbs that are no speech. Sources: the mental verbs of Biber et al., Longman Grammar of Spoken and
 * Written English, 5.2.2, and the attitudes that the PolNeAR guidelines set apart from communication.
 */
export const MENTAL_VERBS = wordList(`
  know learn realize realise recognize recognise understand decide believe think feel fear hope expect worry suspect assume
  foresee imagine wonder remember recollect figure reckon surmise guess see hear notice
`);

/** Lemmas that tell of an experience where a person is their subject, and of a result where a study or a court is. */
export const MENTAL_OF_PEOPLE = wordList('find');

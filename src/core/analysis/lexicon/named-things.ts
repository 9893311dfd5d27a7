/** Nouns for works and wordings, which stand in marks without being said by anybody. Compiled for this project. */
import { wordList } from './word-list.ts';

/** Nouns that titles follow: the film “…”, a song called “…”. */
export const NAMED_THINGS = wordList(`
  album article ballad band blog book called campaign character column comedy documentary dubbed entitled episode essay
  exhibition film game headline headlined known magazine movie musical named nicknamed novel op-ed opera painting paper play
  podcast poem program programme report segment sequel series show single sitcom so-called song story study thriller titled
  track video term word phrase words
`);

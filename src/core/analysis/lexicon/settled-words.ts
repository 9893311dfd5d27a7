/** Words by which an article tells whether a noun stands for one thing or for one of several. Compiled for this project. */
import { wordList } from './word-list.ts';

/** Nouns for places that a longer article may have several of. */
export const PLACES = wordList('city town village county district');

/** Nouns for people, bodies and places stand for one of several as soon as two are named; others stand for a thought, not a thing. */
export const NEVER_SETTLED = wordList(`
  man woman child boy girl couple family suspect victim attacker driver host crowd audience body side
  state country nation province region area neighborhood street road spot location place capital
  thing one part rest way kind sort type case point idea matter issue problem question answer reason cause result effect outcome
  move step change decision choice effort attempt claim allegation suggestion argument comment remark response reaction reply
  statement message post letter word name number amount figure total sum share rate price cost value level percentage
  situation moment process position role job event incident occasion end start beginning middle top bottom front back
  fact evidence truth story view opinion feeling sense mind heart face hand eye head life death world
`);

/** Before a noun, these count it or set it beside another of its kind. */
export const RIVAL_WORDS = wordList(`
  another each every either neither any one other second third new different next previous former latter same separate similar
  two three four five six seven eight nine ten several many some both few most all no
`);

/** What an article of one event calls that event, or the place of it, beside its first word. */
export const ALSO_CALLED: ReadonlyMap<string, readonly string[]> = new Map([
  ['fire', ['blaze', 'flames', 'scene']],
  ['earthquake', ['quake', 'tremor']],
  ['crash', ['collision', 'wreck', 'scene']],
  ['explosion', ['blast', 'scene']],
  ['shooting', ['scene']],
  ['accident', ['scene']],
]);

/** Words in names and beside them that say where a name begins, how far it reaches and what it names. Compiled for this project. */
import { wordList } from './word-list.ts';

/** Lower-case words inside a person's name. */
export const PARTICLES = wordList('de la van von der den bin ibn al el del dos da di du le ter ten af abu y');
/** Lower-case words inside an organization's name. */
export const NAME_LINKS = wordList('of for and the on in');
/** Words behind a surname that belong to the name. */
export const SUFFIXES = wordList('jr jr. sr sr. ii iii iv');
/** Words that open sentences far more often than names. */
export const NAMELESS_OPENERS = wordList(`
  meanwhile although however both former ex acting late moreover furthermore nearly according asked speaking earlier later
  despite given still yes no please thanks well okay ok oh ah hello hi hey thank let today yesterday tomorrow last next
  wherever whenever whoever whatever whichever recently another other others such critics experts officials police people more less fewer
`);
/** Words with capitals that are nobody's name: common nouns in initials among them. */
export const NAMELESS_CAPITALS = wordList(`
  God PAC PACs SuperPAC CEO CEOs CFO COO TV TVs NGO NGOs DNA GDP ID VIP VIPs AIDS HIV AI PhD SUV SUVs ATM ATMs UFO UFOs GPS PTSD IED IEDs
  DVD
`);
/** Words for bodies that are common surnames as well. Compiled for this project. */
export const BODY_SURNAMES = wordList('hall church post banks court house fields college star page guardian');
/** Numbers that go on with a name where they have a capital: "Channel Four". */
export const NUMERALS = wordList('one two three four five six seven eight nine ten');
/** First words of names for places, whose last word alone names another place: "South Africa", "Africa". */
export const PLACE_OPENERS = wordList(`
  north south east west northern southern eastern western central new old united great greater upper lower inner outer saint
  st st. san santa los las fort mount lake port cape el la super air grand
`);
/** Words that a name for an event, a place on the map or a thing ends in: none of them says anything. */
export const THING_ENDINGS = wordList(`
  bowl cup championship championships olympics games tournament derby marathon festival parade war battle act treaty accord
  prize award awards bridge river lake mountain mountains valley island islands sea ocean bay gulf street avenue road
  boulevard highway lane square tower canyon peninsula peak forest desert coast strait dam reef storm hurricane cyclone
  typhoon earthquake flood day night week year era virus comet
`);
/** First words of names for storms and waters: "Hurricane Ada" is nobody, and neither is "Ada" after it. */
export const THING_OPENERS = wordList(
  'hurricane cyclone typhoon tropical storm tempest lake mount cape super river',
);

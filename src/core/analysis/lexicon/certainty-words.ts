/**
 * Words that weaken, strengthen, deny or postpone a statement.
 * Sources: Hyland (2005), Metadiscourse, appendix (hedges, boosters); Saurí & Pustejovsky (2009) for the degrees;
 * Karttunen (1971) for implicative verbs.
 */
import { wordList } from './word-list.ts';

/** Possible: may, might, could. */
export const POSSIBLE_WORDS = wordList(`
  may might could perhaps maybe possibly conceivably potentially possible speculate speculated speculates
  rumored rumoured plausibly plausible conceivable hypothetically potential
`);
/** Probable: likely, expected, appears, suggests; and the words that say so of most cases, not of all. */
export const PROBABLE_WORDS = wordList(`
  often generally typically usually sometimes frequently mostly roughly approximately expected probably likely apparently seemingly presumably supposedly reportedly allegedly purportedly ostensibly evidently arguably theoretically
  appears appeared appear seems seemed seem suggests suggested suggest suggesting
  believed thought suspected presumed assumed alleged purported estimated anticipated probable
  unlikely believe believes think thinks suspect suspects assume assumes expect expects tends tend tended estimate
`);
/** Short of the word that follows: reason enough not to ask about a sentence, but no doubt of what it tells. */
export const APPROXIMATORS = wordList('almost');
/** Verbs of opinion: they weaken the clause that they govern, and their own only where it has no other: "it is thought dead". */
export const OPINION_VERBS = wordList(`
  believe believes believed think thinks thought suspect suspects suspected presumed assume assumes assumed estimate
  estimated expect expects expected anticipated speculate speculated speculates alleged purported
`);
/** The conditional: what would be so under a condition. */
export const CONDITIONAL_WORDS = wordList("would should ought wouldn't shouldn't oughtn't");
/** Unknown: whether, unclear. */
export const UNKNOWN_WORDS = wordList(`
  unclear unknown uncertain undetermined unresolved unsure inconclusive unproven unsettled undecided
`);
export const BOOSTERS = wordList(`
  clearly certainly definitely obviously undoubtedly indisputably surely indeed plainly unquestionably undeniably
  conclusively decidedly always proven proves proved really truly absolutely
`);
export const NEGATIONS = wordList(`
  not never no nobody nothing none neither nor cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't
  hasn't haven't hadn't shouldn't couldn't mustn't ain't n't without instead rather hardly scarcely rarely seldom few little
`);
/** Verbs after whose infinitive nothing happened: "failed to win". */
export const NEGATIVE_IMPLICATIVES = wordList(`
  fail failed fails failing refuse refused refuses refusing decline declined declines declining forget forgot forgotten neglect
  neglected neglects unable
`);
/** What is planned or to come. */
export const FUTURE_WORDS = wordList(`
  will 'll won't shall tomorrow plans plan planned planning intends intend intended vows vowed pledges pledged promises
  promised aims aim scheduled slated upcoming expected expects hopes hope
`);
/** Judgments of worth: a sentence that rests on one is an opinion. */
export const EVALUATIVE_WORDS = wordList(`
  good bad great terrible horrible awful wonderful best worst better worse beautiful ugly brilliant stupid smart clever dumb fantastic
  excellent poor disgraceful shameful disgusting outrageous ridiculous absurd pathetic amazing incredible unacceptable
  disappointing unfair fair wrong right immoral moral unjust just foolish wise irresponsible reckless tremendous
  sad tragic lovely nice perfect impressive inspiring embarrassing proud honored unfortunate important crucial vital
  dangerous historic heartbreaking devastating special must should ought deserve deserves love hate hope believe
  underwhelming treasure controversial legend inspiration hero hard physical tough easy difficult strong weak big huge massive need needs needed
  remarkable extraordinary exciting boring delicious ambitious modest generous cruel brutal glad happy sorry
`);
/** Lemmas of reporting verbs that weaken what they report: "suggested", "believes". */
export const WEAKENING_VERBS = wordList(`
  suggest hint imply believe think feel expect suspect assume fear hope guess estimate predict forecast
`);
/** What "not" denies in part, or leaves open: "not all", "not yet set". */
export const PARTLY_DENIED = wordList(`
  all every everyone everybody everything yet always only just necessarily entirely fully quite exactly merely set decided
  determined announced released clear known sure certain to so too many much enough immediately
`);
/** Hedges that weaken a noun where they stand before it: "a possible strike", "the alleged plot". */
export const ATTRIBUTIVE_HEDGES = wordList(`
  possible probable alleged suspected estimated purported presumed anticipated suspect suspects potential rumored assumed
  speculation rumor rumors estimate estimates
`);
/** Verbs before a noun that says what something is: "is a possible cause". */
export const NAMING_VERBS = wordList(`
  is are was were be been being become becomes became remain remains remained represent represents represented
  constitute constitutes constituted
`);
/** Verbs that say with "as" what something is: "points to fog as a possible cause". */
export const IDENTIFYING_VERBS = wordList(`
  implicate implicates implicated identify identifies identified name names named cite cites cited describe describes
  described regard regards regarded point points pointed propose proposes proposed establish establishes established
  emerge emerges emerged
`);
/** Verbs that tell of a potential: "shows the potential of the method". */
export const VERBS_OF_POTENTIAL = wordList(`
  have has had show shows showed shown demonstrate demonstrates demonstrated reveal reveals revealed see sees saw hold holds held
  highlight highlights highlighted illustrate illustrates illustrated offer offers offered suggest suggests suggested
  indicate indicates indicated support supports supported confirm confirms confirmed underline underlines underlined
  underscore underscores underscored
`);
/** Units in which an amount is told: "an estimated 40 tons of oil". */
export const MEASURES = wordList(`
  years months weeks days hours minutes tons tonnes kilograms pounds liters litres gallons barrels miles kilometers kilometres
  acres hectares dollars euros percent %
`);

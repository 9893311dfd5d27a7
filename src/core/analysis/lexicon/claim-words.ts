/** Words that decide what stands behind a claim. Sources: the News Literacy Project's checklist; AP and Reuters sourcing rules. */
import { wordList } from './word-list.ts';

/** The article itself says that it is not so. */
export const FALSE_WORDS = wordList(`
  false falsely wrongly baseless unfounded debunked discredited disproved disproven bogus untrue fabricated unsubstantiated
  inaccurate inaccurately misleading misleadingly erroneous erroneously fictitious
`);
/** Nouns for what is claimed. */
export const CLAIM_NOUNS = wordList(`
  claim claims allegation allegations assertion assertions accusation accusations rumor rumors rumour rumours report reports
  story stories theory theories suggestion suggestions statement statements belief notion idea charge charges
`);
/** Acts that leave a claim unconfirmed. */
export const UNCONFIRMING = wordList(
  'confirm confirmed verify verified corroborate corroborated substantiate substantiated',
);
/** Words that stand for nothing outside the sentence before. */
export const POINTING_WORDS = wordList(
  'this these those such former latter likewise otherwise so here there then thereby thus respectively also however subsequently meanwhile other another both aforementioned following same similarly therefore yesterday today tomorrow tonight',
);
/** Ways to speak of the same event, so that "spoke by phone" and "talks" are recognized as one matter. */
export const SAME_EVENT: readonly ReadonlySet<string>[] = [
  'talk talks talked talking speak speaks spoke spoken conversation conversations discussion discussions discuss discussed negotiation negotiations contact contacts phone phoned telephone telephoned meeting meetings met meet',
  'die died dies dead death deaths kill killed killing fatal fatally',
  'pay paid payment payments bribe bribes bribed money cash',
  'attack attacks attacked strike strikes struck hit bomb bombed bombing shelling shelled raid raided',
  'arrest arrests arrested detain detained detention custody',
  'agree agreed agreement agreements deal deals accord pact treaty',
  'resign resigned resignation quit quits leave left leaving departure step stepped',
  'steal stole stolen theft thefts rob robbed robbery',
  'leak leaked leaks spill spilled spills discharge discharged contamination contaminated pollution polluted',
  'close closed closing closure shut shutdown shuts',
  'buy bought purchase purchased sale sell sold acquisition acquire acquired',
  'win won victory defeat defeated beat',
  'crack cracks cracked damage damaged collapse collapsed unsafe',
  'fire fired dismiss dismissed sacked dismissal',
  'crash crashes crashed collision collide collided derail derailed derailment',
  'stab stabs stabbed stabbing shoot shot shooting wound wounded injure injured injuries',
  'flood floods flooded flooding storm storms',
  'arrive arrived arrival depart departed',
  'elect elected election vote voted',
  'burn burned burnt blaze ablaze',
].map((line) => wordList(line));
/** Pronouns and pointing words tie a quote to its place; such a quote is nobody's claim by itself. */
export const TYING_WORDS = wordList(`
  i we me us my our you your he she it they him her his their them its this that these those here there now today
`);
/** Common nouns that, behind a bare "the", stand for something the sentences before have introduced. */
export const ANAPHORIC_NOUNS = wordList(`
  party parties officer officers virus disease book territory campaign driver side game match crash attack incident accident shooting
  fire storm quake earthquake tremor election vote lawsuit case suit trial break pipe scene disaster plane vehicle car
  truck bus suspect suspects victim victims attacker man woman couple family child children body bodies building bill law measure plan
  proposal project deal agreement decision ruling order report study statement post video tweet letter event meeting talks conference
  announcement charges allegations claim article articles process group team company firm agency incident book film show letter
  investigation inquiry operation mission flight helicopter aircraft journey trip visit speech interview break-in theft bomb blast
  explosion protest protests protesters demonstration strike strikers pickup animal animals species
`);

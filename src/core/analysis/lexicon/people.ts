/** Words that name people: honorifics, offices and roles. Sources: AP Stylebook (titles); O*NET occupation titles. */
import { wordList } from './word-list.ts';

export type Gender = 'female' | 'male';

/** Stand before a name and are no part of it. The gendered ones tell "he" from "she". */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...['mr', 'sir', 'lord', 'king', 'prince', 'father', 'brother', 'emperor', 'duke'].map(
    (w) => [w, 'male'] as const,
  ),
  ...['mrs', 'ms', 'miss', 'dame', 'lady', 'queen', 'princess', 'sister', 'madam', 'duchess'].map(
    (w) => [w, 'female'] as const,
  ),
  ...[
    'dr prof rev fr hon sen sens rep reps gov govs lt gen col maj capt cmdr cpl sgt adm det insp supt pres amb',
    'professor doctor reverend senator senators representative representatives congressman congresswoman governor',
    'governors president presidents chancellor premier minister secretary justice justices judge judges mayor general colonel major captain',
    'commander lieutenant sergeant detective constable inspector superintendent officer admiral ambassador bishop',
    'archbishop cardinal pope imam rabbi pastor sheikh councillor councilman councilwoman councilor alderman alderwoman assemblyman assemblywoman selectman selectwoman freeholder sheriff chief coach chairman chairwoman',
    'speaker attorney delegate commissioner chairperson director deputy vice',
  ]
    .join(' ')
    .split(' ')
    .map((w) => [w, null] as const),
]);

/** The word without the period of an abbreviation: "gov." is "gov". */
export const withoutPeriod = (word: string) => (word.endsWith('.') ? word.slice(0, -1) : word);

/** Whether the word in lower case, with or without its period, is an honorific. */
export const isHonorific = (lower: string) => HONORIFICS.has(withoutPeriod(lower));

/** What an abbreviated title stands for, and what its bearer is called later on. Source: AP Stylebook (titles). */
export const TITLES_IN_FULL: ReadonlyMap<string, readonly string[]> = new Map([
  ['gov', ['governor']],
  ['sen', ['senator', 'lawmaker']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['senator', ['lawmaker']],
  ['representative', ['congressman', 'congresswoman', 'lawmaker']],
  ['congressman', ['lawmaker']],
  ['congresswoman', ['lawmaker']],
  ['pres', ['president']],
  ['dr', ['doctor']],
  ['prof', ['professor']],
  ['rev', ['reverend', 'pastor', 'minister']],
  ['fr', ['father', 'priest']],
  ['lt', ['lieutenant']],
  ['gen', ['general']],
  ['col', ['colonel']],
  ['maj', ['major']],
  ['capt', ['captain']],
  ['cmdr', ['commander']],
  ['sgt', ['sergeant']],
  ['cpl', ['corporal']],
  ['adm', ['admiral']],
  ['det', ['detective']],
  ['insp', ['inspector']],
  ['supt', ['superintendent']],
  ['amb', ['ambassador']],
]);

/** Nouns for the bearer of an office or a trade, in the singular. */
export const ROLE_NOUNS = wordList(`
  activist actor actress administrator adviser advisor advocate agent aide ally ambassador analyst anchor archbishop
  architect artist assistant astronomer athlete attorney auditor aunt author banker barrister biologist bishop blogger boss
  brother businessman businesswoman cabinet candidate captain cardinal chair chairman chairperson chairwoman chancellor
  chef chemist chief cleric clerk coach coauthor co-author co-founder colleague colonel columnist commander commentator
  commissioner comedian composer congressman congresswoman conservationist constable consultant coordinator coroner correspondent
  alderman alderwoman assemblyman assemblywoman selectman selectwoman freeholder comptroller
  councillor councilman councilor councilwoman counsel counselor counterpart creator critic curator dad daughter
  dean defendant delegate deputy designer detective developer diplomat director doctor driver ecologist economist editor
  engineer entrepreneur envoy epidemiologist executive expert farmer father filmmaker firefighter fisherman founder friend
  geologist governor grandfather grandmother guard guide head historian host hydrologist husband immunologist inspector
  instructor investigator inventor journalist judge justice king landlord lawmaker lawyer leader lecturer librarian lieutenant
  lobbyist magistrate manager mayor mechanic meteorologist minister mom monarch mother mp musician neighbor neighbour
  neurologist neuroscientist novelist nurse official officer operator organiser organizer owner pastor paramedic parent
  partner pediatrician pharmacist philosopher photographer physician physicist pilot planner player playwright poet police politician
  pollster pope premier president prime-minister priest prince princess principal producer professor programmer prosecutor
  psychiatrist psychologist publisher pundit queen rabbi ranger reporter representative republican democrat researcher
  resident reverend salesman scholar scientist secretary senator sergeant sheriff shopkeeper singer sister sociologist
  soldier solicitor son speaker specialist spokesman spokesperson spokeswoman statistician strategist student superintendent
  supervisor surgeon teacher technician teenager toxicologist trader trainer treasurer trustee tutor uncle veteran vicar victim
  virologist volunteer widow widower wife witness worker writer zoologist man woman boy girl creator lawman incumbent nominee rival opponent
  broadcaster cricketer footballer golfer swimmer skater runner rower boxer jockey goalkeeper councilmember collector skipper headteacher headmaster headmistress striker midfielder defender quarterback
  presenter podcaster youtuber rapper dancer illustrator translator caretaker lifeguard postman baker butcher carpenter plumber electrician
  cyclist rider winger sprinter skier wrestler painter sculptor drummer guitarist dentist midwife pupil cardiologist archaeologist
  paleontologist palaeontologist biostatistician oceanographer seismologist volcanologist accountant surveyor imam campaigner
  tenant rancher beekeeper hiker tourist passenger survivor bystander commuter shopper voter referee umpire legislator negotiator
  whistleblower lady niece nephew grandson granddaughter girlfriend boyfriend policeman policewoman duchess baroness
  gardener frontrunner front-runner billionaire mogul tycoon ceo cfo coo founder-ceo co-chair co-chairman chairperson vice-president
`);

/** Role nouns that tell the gender of their bearer. */
export const GENDERED_ROLES: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...'actor alderman assemblyman boyfriend brother businessman chairman congressman councilman dad father fisherman grandfather grandson husband king landlord mr nephew policeman prince salesman selectman son spokesman uncle widower man boy'
    .split(' ')
    .map((w) => [w, 'male'] as const),
  ...'actress aunt baroness businesswoman chairwoman congresswoman councilwoman assemblywoman alderwoman daughter duchess girlfriend granddaughter grandmother lady mom mother niece policewoman princess queen selectwoman sister spokeswoman widow wife woman girl'
    .split(' ')
    .map((w) => [w, 'female'] as const),
]);

/** Plural nouns for people who are not named. */
export const GROUP_NOUNS = wordList(`
  activists advisers advisors advocates agents aides allies analysts attorneys authorities campaigners candidates
  colleagues commentators conservatives consumers critics customers defenders delegates democrats diplomats directors doctors
  economists editors employees engineers executives experts families farmers firefighters friends historians insiders
  investigators journalists judges lawmakers lawyers leaders liberals listeners locals managers media members ministers
  mps neighbors neighbours nurses observers officers officials operatives opponents organizers organisers owners parents
  participants patients people physicians police politicians pollsters prosecutors protesters protestors pundits
  readers relatives reporters representatives republicans researchers residents rivals scholars scientists senators shoppers
  soldiers sources specialists staff staffers strategists students supporters surrogates survivors teachers tenants townspeople troops
  users veterans villagers viewers victims volunteers voters witnesses women men workers writers youths others some many most
`);

/** Nouns for an unnamed person who speaks: "a source close to the talks". */
export const UNNAMED_NOUNS = wordList(`
  source insider eyewitness witness official passerby bystander caller supporter voter employee staffer loyalist donor
  protester protestor viewer reader listener customer survivor villager observer organizer organiser campaigner defender
  backer surrogate opponent follower fan shopper tenant patient participant member operative pollster
`);
/** Nouns by which the one last spoken of is named again: "the four-term senator". */
export const EPITHETS = wordList(`
  man woman boy girl president governor senator congressman congresswoman representative mayor nominee candidate frontrunner
  front-runner billionaire mogul businessman businesswoman actor actress singer comedian author coach player lawmaker
  republican democrat politician minister chancellor premier justice judge king queen pope tycoon star neurosurgeon
  incumbent
`);
/** Nouns that say whose one is, not what one is. */
export const RELATIONS = wordList(`
  counterpart friend colleague rival opponent ally partner wife husband son daughter brother sister father mother uncle aunt
  widow widower neighbor neighbour boss victim
`);
/** Roles that are roles only of somebody or something: alone they do not say what their bearer is. */
export const NEEDS_OBJECT = wordList(`
  adviser advisor advocate agent aide ally assistant author candidate chair chairman chairperson chairwoman chief co-author co-chair
  co-founder coordinator counsel critic delegate deputy director editor executive founder friend head host leader manager member
  nominee official operator organizer organiser owner partner principal representative secretary spokesman spokesperson
  spokeswoman supervisor supporter trustee
`);
/** Offices that one person holds at a time. */
export const SINGULAR_OFFICES = wordList(
  'president premier chancellor king queen pope mayor governor monarch',
);
/** Roles of which a body can have several, so that "a" is right: "a Kremlin spokesman". */
export const PLURAL_OFFICES = wordList(`
  spokesman spokeswoman spokesperson senator lawmaker lawyer professor researcher scientist engineer economist analyst
  historian adviser advisor diplomat ambassador judge officer teacher doctor nurse
`);

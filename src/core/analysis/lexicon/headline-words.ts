/**
 * Words by which a headline hands a claim on, leaves it open, or calls it false. Headlines have a grammar of their own:
 * verbs are missing and sources stand behind a colon or a comma. Source: Ferreira & Vlachos (2016), Emergent; Silverman (2015),
 * Lies, Damn Lies and Viral Content, chapter 5 (hedging in headlines); Quirk et al., chapter 11 (block language).
 */
import { inflect } from './inflect.ts';
import { wordList } from './word-list.ts';

const formsOf = (lemmas: string): ReadonlySet<string> =>
  new Set(lemmas.split(' ').flatMap((lemma) => [...inflect(lemma)].map(([form]) => form)));

/** Verbs that hand on what somebody says or thinks; the factive ones ("confirms", "reveals") vouch for it and are none. */
export const HANDING_VERBS: ReadonlySet<string> = new Set([
  ...formsOf(
    'say report claim allege admit warn insist suggest hint imply predict forecast argue assert contend maintain boast brag believe speculate',
  ),
  ...wordList('tells cites citing swears thinks fears'),
]);
/** Other words that hand on. */
export const HANDING_WORDS = wordList(`
  reportedly allegedly supposedly purportedly alleged purported supposed rumor rumors rumored rumour rumours rumoured
  unconfirmed unverified unproven unsubstantiated uncorroborated according gossip
`);
/** What a report or a claim may be besides somebody's word: "report card", "claims the title". */
export const WON_OR_LOST = wordList(`
  life lives victim victims title titles victory win wins crown prize prizes medal medals gold silver bronze trophy cup
  championship spot seat place card cards profit profits loss losses earnings revenue results top first record asylum benefits
  throne lead job jobs insurance
`);

/** Heads of the phrase for whom or what a headline credits at its edge, besides roles and groups: "hospital: …", "… - study". */
export const EDGE_SOURCES = wordList(`
  official officials insider insiders source sources report reports police ministry government military army navy hospital pentagon
  kremlin fbi cia nasa un eu nato nypd lapd cdc dhs pm spokesman spokeswoman spokesperson family relatives study studies survey poll
  media press newspaper tabloid magazine website blog agency union charity watchdog court lawsuit document documents data memo
  claim claims rumor rumors rumour rumours coroner prosecutors authorities cops mom mum
`);
/** News media that headlines name with nothing but their name: wire services, papers, broadcasters, sites. Compiled for this project. */
export const OUTLETS = wordList(`
  reuters ap afp upi bloomberg bbc cnn cnbc msnbc nbc abc cbs npr pbs nyt wsj wapo ft tmz buzzfeed politico axios xinhua tass interfax
  kyodo yonhap dpa ansa efe anadolu irna isna sana guardian telegraph times post journal herald tribune gazette chronicle globe
  independent observer mirror sun mail express spiegel bild figaro monde variety billboard deadline techcrunch mashable gawker vox
  wired recode gizmodo aljazeera jazeera haaretz cctv rt
`);

/** Left open wherever it stands: possible, expected, feared. */
export const LEFT_OPEN = wordList(`
  might could possible possibly potentially potential likely unlikely probably probable apparently apparent seemingly maybe perhaps
  presumed presumably suspected believed feared expected rumored hopes hoping hoped hope doubts doubted doubtful uncertain unclear uncertainty
  speculation speculates considering considers consider mulls mulling eyeing eyes weighs weighing ponders pondering contemplates
  contemplating exploring tipped touted mooted poised jeopardy allegation allegations investigating investigates whether seems
  questionable dubious suspicious skeptical sceptical skepticism scepticism doubt undetermined unresolved unanswered
`);

/** Called false wherever it stands. */
export const CALLED_FALSE = wordList(`
  hoax hoaxes hoaxed satire satirical spoof parody debunked debunks debunk debunking bogus untrue untruth untruths falsehood falsehoods
  falsely myth myths fabricated fabrication fabrications prank pranked figment photoshopped doctored disproved disproven disproves
  disprove discredited discredits misleading misinformation disinformation misreported misquoted misidentified mistakenly
  erroneous erroneously inaccurate inaccurately incorrect incorrectly baseless unfounded groundless fictitious nonexistent non-existent
  made-up retracts retracted retraction refutes refuted refute refuting rebuts rebutted dispels dispelled dispel
`);
/** Called false where it is the predicate, or stands before what is told: "is fake", "fake photo", not "fake doctor". */
export const FAKE = wordList('fake fakes faked false phony phoney');
/** Nouns for what is told or shown, which "fake" calls false. */
export const TOLD = wordList(`
  rumor rumors rumour rumours report reports claim claims allegation allegations accusation accusations story stories tale tales gossip
  speculation suggestion suggestions theory theories news article articles photo photos picture pictures image images video videos
  quote quotes tweet tweets post posts letter website site alarm narrative meme
`);
/** Nouns for what is told that a verb of anger or dismissal turns on: "slams rumor", "shuts down report". */
export const TURNED_ON = wordList(`
  rumor rumors rumour rumours report reports claim claims allegation allegations accusation accusations story stories gossip
  speculation suggestion suggestions theory theories
`);
export const TURNS_ON: ReadonlySet<string> = new Set([
  ...formsOf(
    'slam blast dismiss reject squash quash rubbish scotch dispute contradict counter trash correct discount denounce decry condemn ridicule mock end clear shoot knock',
  ),
  ...wordList('shut shuts shutting rip rips ripped ripping'),
]);
export const DENIALS = wordList('deny denies denied denying');
/** What is denied by refusing it: no word is called false. */
export const REFUSED = wordList(`
  bail parole entry visa visas asylum permit permits permission request requests bid motion appeal appeals petition application
  service access treatment benefits funding license licence stay clemency right rights care leave loan coverage
`);

/** What "not" leaves open instead of denying it: "has not confirmed", "not clear". */
export const NOT_SETTLED = wordList(`
  confirm confirmed confirming verify verified clear known sure certain rule ruled ruling say saying disclose determined independently
`);
/** Words that take the force out of a "not" before them: "not only", "not guilty". */
export const HARMLESS_NOT = wordList(`
  only just merely all always every everyone everybody necessarily guilty alone again your enough so even kidding surprisingly before
`);
/** Words that take the force out of a "no" before them: "no joke", "no longer", "no comment". */
export const HARMLESS_NO = wordList(`
  joke kidding wonder doubt comment surprise surprises thanks longer more matter end question word way less fewer later sooner
  laughing fun big small stranger holds time place good better match country shame need
`);
/** What people refuse to do of their own will: "won't pay" tells of a refusal, and denies no plan. */
export const CONDUCT = wordList(`
  pay apologize apologise resign quit back budge bow give surrender accept forgive forget tolerate negotiate talk comment answer speak
  stop let allow leave go obey comply testify cooperate help eat sleep work listen stand change
`);
/** Nouns for inquiries, whose verb "finds" or "shows" hands on: "study finds". */
export const INQUIRIES = wordList(`
  study studies survey surveys poll polls report reports research inquiry investigation probe audit review analysis scientists researchers
  experts inquest court jury panel commission
`);

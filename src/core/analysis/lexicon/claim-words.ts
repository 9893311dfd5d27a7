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
/** Not false, but not shown either: AP keeps "unsubstantiated" apart from "false". */
export const UNSHOWN_WORDS = wordList(
  'unsubstantiated unverified unconfirmed uncorroborated unproven unproved',
);
/** What a claim turns out to be when it is not so: "the report was a hoax". */
export const FALSE_THINGS = wordList(
  'hoax fake fabrication fiction falsehood falsehoods lie lies myth invention fraud forgery prank nonsense untruth',
);
/** Verbs for calling a claim false whose participle closes a sentence: "the claim has been debunked". */
export const DEBUNKED = wordList(
  'debunked disproved disproven refuted discredited falsified fabricated invented',
);
/**
 * Words that tell of deceit, or of its exposure: a claim beside one is more, or less, than unverified. Compiled after the
 * vocabulary of Wardle & Derakhshan, Information Disorder (2017).
 */
export const DECEIT_WORDS = wordList(`
  propaganda propagandist propagandists propagandistic disinformation misinformation hoax hoaxes hoaxer hoaxers falsified
  falsification falsifications fabricated fabrication fabrications debunk debunked debunks debunking discredited disproved
  disproven refuted baseless unfounded untrue bogus falsehood falsehoods false falsely forged forgery forgeries fact-check
  fact-checked fact-checker fact-checkers fact-checking disinforming pseudoscience pseudoscientific doctored
  exaggerates exaggerated exaggerating overstates overstated overstating misstates misstated misleads misled misrepresents
  misrepresented misspeaks misspoke mischaracterizes mischaracterized distorts fact-checks factcheck pinocchio pinocchios whopper whoppers
`);
/** Words that tell of deceit only before one of the nouns: "conspiracy theory", "fake news", "planted stories". */
export const DECEIT_BEFORE_NOUN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['conspiracy', wordList('theory theories theorist theorists')],
  [
    'fake',
    wordList(
      'news story stories report reports article articles account accounts letter letters video videos',
    ),
  ],
  [
    'planted',
    wordList(
      'news story stories report reports article articles rumor rumors rumour rumours claims letter letters',
    ),
  ],
  ['urban', wordList('legend legends myth myths')],
  ['smear', wordList('campaign campaigns')],
]);
/**
 * Lemmas of verbs by which the reporter takes what follows for granted, in part at least: "noted", "admitted", "pointed out".
 * Sources: Kiparsky & Kiparsky (1970), Hooper (1975), Karttunen (1971), for the verbs that report.
 */
export const FACTIVE_VERBS = wordList(`
  note reveal acknowledge admit concede confess disclose point recall remember recollect know realize realise discover
  recognize recognise learn find notice observe remind regret see hear
`);
/** Lemmas of verbs by which something is ordered or brought about, not reported: "ordered that flags be lowered". */
export const ORDERING_VERBS = wordList(`
  order decree command instruct direct rule decide proclaim demand request propose recommend urge
`);
/** Acts that leave a claim unconfirmed. */
export const UNCONFIRMING = wordList(
  'confirm confirmed verify verified corroborate corroborated substantiate substantiated',
);
/** Words that stand for nothing outside the sentence before. */
export const POINTING_WORDS = wordList(
  'this these those such former latter likewise otherwise so here there then thereby thus respectively also however subsequently meanwhile other another both aforementioned following same similarly similar comparable else everywhere therefore yesterday today tomorrow tonight others moreover furthermore nevertheless nonetheless hence instead indeed afterwards afterward elsewhere thereafter beforehand conversely accordingly consequently overall opposite contrary',
);
/** Nouns behind a bare "the" of which everybody knows which one is meant. */
export const UNIQUE_NOUNS = wordList(`
  world sun moon earth sky sea internet public media press economy government police army military navy nation universe weather
  future past poor rich elderly homeless unemployed young dead wounded president
`);
/** Quantifiers that stand for people or things named before, where no noun follows: "Many spoke". */
export const BARE_QUANTIFIERS = wordList(
  'some many few several most all none each either neither one two three',
);
/** Nouns for what is somebody's or something's: alone they do not say whose. Source: Barker, Possessive Descriptions (1995). */
export const RELATIONAL_NOUNS = wordList(`
  concern concerns award awards goal goals aim aims reason reasons cause causes result results problem problems challenge
  challenges issue issues feature features highlight highlights guest guests attendee attendees topic topics option options
  symptom symptoms injury injuries damage damages loss losses relative relatives neighbor neighbors colleague colleagues supporter
  supporters opponent opponents critic critics listener listeners benefit benefits advantage advantages drawback drawbacks priority
  priorities rival rivals successor successors predecessor predecessors target targets effect effects factor factors example
  examples exception exceptions condition conditions requirement requirements side sides numbers figures levels totals
`);
/** Adjectives that compare, by their ending. */
export const COMPARATIVES = wordList(`
  higher lower larger smaller bigger greater fewer older younger longer shorter taller stronger weaker richer poorer cheaper
  faster slower quicker hotter colder warmer cooler leaner heavier lighter better worse easier harder safer wider narrower deeper
  shallower closer nearer farther happier healthier wealthier busier quieter louder cleaner dirtier newer simpler tougher
  tighter looser milder drier wetter darker brighter thinner thicker steeper flatter softer rougher smoother fuller emptier
`);
/** Orders and times that lean on another sentence behind "the": "the next day", "the second incident". */
export const RELATIVE_ORDER = wordList(
  'next previous preceding following same remaining second third fourth latter two three four five six seven eight nine ten',
);
/** Ways to speak of the same event, so that "spoke by phone" and "talks" are recognized as one matter. */
export const SAME_EVENT: readonly ReadonlySet<string>[] = [
  'talk talks talked talking speak speaks spoke spoken conversation conversations discussion discussions discuss discussed negotiation negotiations contact contacts phone phoned telephone telephoned meeting meetings met meet',
  'die died dies dead death deaths kill killed killing fatal fatally',
  'pay paid payment payments repay repaid repayment bribe bribes bribed money cash',
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
  side sides half game season tournament dinner gala ceremony concert festival parade rally race debate exhibition
  state city town village island district neighborhood area site spot street road region property premises
  kingdom chain message messages seat provision hotel arena stage crowd audience goal target comment comments remark remarks photo photos picture pictures clip
  footage location event occasion contest poll survey position post job role prize award title medal contract offer sale purchase
  move idea problem issue change changes result results claims finding findings outcome amount total number
  committee panel commission newspaper network hospital school university club league union band film movie series album song
  session sessions candidate candidates nominee nominees encounter encounters listener listeners audience audiences host hosts
  gathering gatherings argument arguments ad ads organization department foundation journalist speaker opponent opponents
  supporter supporters positives negatives matter
  attacks transition flag flags response responses reply reaction reactions speeches analogy comparison rest remainder figure figures sum firing firings layoff layoffs killing killings arrest arrests cut cuts penalty penalties loss losses
  student teacher worker employee passenger player patient nurse resident tenant customer owner manager buyer seller caller visitor
  tourist guard soldier gunman shooter robber thief volunteer neighbor neighbour
  outbreak illness drug vaccine infection operation surgery collision wreck blaze flames
`);
/**
 * Adverbs of stance and degree: where the article uses one, it judges.
 * Source: Biber et al., Longman Grammar of Spoken and Written English, 10.3 and 12.4.
 */
export const STANCE_ADVERBS = wordList(`
  very too extremely incredibly highly deeply hugely enormously immensely remarkably surprisingly unfortunately fortunately
  sadly notably importantly interestingly ironically hopefully admittedly arguably frankly honestly curiously oddly strangely
  rightly wrongly wisely foolishly understandably predictably inevitably naturally amazingly astonishingly regrettably
  thankfully tragically alarmingly disturbingly shockingly conveniently famously infamously notoriously undeniably
  unquestionably undoubtedly obviously clearly surely certainly definitely truly really quite fairly somewhat
  relatively particularly especially exceptionally extraordinarily unusually utterly totally completely absolutely perfectly
  badly poorly brilliantly beautifully nicely superbly impressively successfully
`);
/**
 * Words that value or color what they name. Source: the strongly subjective class of Wilson, Wiebe & Hoffmann (2005), as far
 * as news prose uses it.
 */
export const JUDGING_WORDS = wordList(`
  stronger weaker tougher wiser smarter braver bolder nicer kinder finer fairer greater nobler meaner crueler
  hostile stingy nebulous fertile generous harsh cruel lenient acute stunning beloved acclaimed celebrated iconic legendary famous
  infamous notorious lackluster robust vibrant thriving struggling troubled embattled beleaguered fiery bitter heated vicious
  hateful xenophobic racist bigoted extremist radical fanatical draconian sweeping bold timid cowardly courageous heroic
  advantage advantages disadvantage disadvantages strength strengths weakness weaknesses triumph disaster fiasco debacle
  catastrophe catastrophic scandalous shocking alarming worrying troubling disturbing encouraging promising hopeful hopeless
  bleak grim gloomy rosy ideal sensible reasonable unreasonable rational irrational logical illogical worthy unworthy useless
  useful helpful harmful beneficial essential necessary unnecessary vast enormous gigantic tiny mere meager paltry lavish
  excessive insufficient inadequate adequate successful unsuccessful popular unpopular powerful powerless influential prominent
  charismatic charming likable lovable hateable gifted talented brilliant genius inept incompetent clumsy lazy greedy corrupt
  dishonest honest sincere hypocritical arrogant humble vain petty toxic poisonous divisive polarizing extreme unprecedented
  unique rare striking dramatic spectacular glorious magnificent splendid marvelous superb elegant graceful charmless dull
  tedious mediocre inferior superior unrivaled unmatched favorite classic definitive ultimate alas mess chaos chaotic
  dominant dominated impressive memorable unforgettable favored unimpressed lively energetic passionate tireless
  passionless noteworthy indiscriminate undisciplined disciplined controlled unconventional conventional desperate proper genuine
 overdue contested visceral bizarre vanguard aberration tier overwhelming narrowly dogged frosty chilly tepid lukewarm icy cordial forceful vocal blunt stark scathing withering blistering stinging thorny rocky shaky
  stellar hefty whopping staggering brainchild spotlight carpet charts dull lackluster perfunctory epic clumsy savvy astute shrewd
  trouble compelling short-lived long-lived bungling all-out savaged little expensive cheap costly affordable growing leading idealist pragmatist revival about-face turnaround comeback downfall
  merely simply broader emotional humiliating belligerent boisterous meaningful thankless shameless selfish selfless
  falter faltered falters flail flailed flails stumble stumbled stumbles squander squandered botch botched bungle bungled
  demeaned belittled poised ready eager free-fall nosedive plunge buzz frat-boy far-fetched far-reaching lackadaisical
  outspoken staunch ardent fervent avid bombastic brash pugilistic combative cantankerous feisty flamboyant swagger bluster
  breathtaking picturesque quaint cozy charm miracle miraculous nightmare dream tragedy farce circus joke shame
  underdog powerhouse masterpiece breakthrough milestone groundbreaking game-changing world-class state-of-the-art
  hospitable inhospitable disastrous inappropriate insensitive disregard complete ripe vile valid dysfunction dysfunctional
  appetite lurch devastated unqualified chance chances opportunity opportunities kind irresponsible solid oppressive
  acceptable ineffective plagued apparent evident obvious momentum loyal trusted discontent offended offensive resonate resonates resonated
  clear-cut fraught daunting formidable fierce intense serious severe profound significant substantial considerable
`);
/**
 * Adverbs in -ly that only date, count, place or order, and words that look like adverbs; any other judges, or tells a manner
 * that is judged.
 */
export const NEUTRAL_ADVERBS = wordList(`
  only early nearly approximately roughly annually daily monthly weekly yearly hourly quarterly currently recently previously
  formerly originally initially eventually finally publicly privately officially legally illegally jointly separately
  independently directly indirectly temporarily permanently partly partially mainly mostly primarily largely exclusively
  immediately simultaneously shortly newly locally nationally internationally globally federally electronically physically
  technically digitally orally verbally manually automatically anonymously unanimously voluntarily involuntarily formally
  informally briefly repeatedly frequently occasionally regularly normally usually typically generally traditionally
  historically commonly widely daily family supply reply apply assembly ally rally july italy fly belly bully jelly lily
  holly molly billy kelly sally emily polly comply multiply imply rely elderly monopoly anomaly butterfly elderly
  friendly-fire exactly precisely consecutively medically surgically fatally critically militarily politically
  economically financially racially ethnically sexually socially culturally religiously scientifically commercially
  lastly firstly secondly thirdly singly doubly wholly solely
`);
/** Where a surveyed or studied figure comes from: the sentences behind it go on with what was found. */
export const STUDY_NOUNS = wordList(`
  poll polls survey surveys study studies research researchers census report reports analysis data figures statistics
  respondents participants questionnaire review estimate estimates
`);

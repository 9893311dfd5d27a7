/** Nouns for acts of speech: "her call for “…”", "his description of it as “…”". Source: PolNeAR annotation guidelines. */
import { wordList } from './word-list.ts';

export const SPEECH_NOUNS = wordList(`
  accusation accusations allegation allegations charge contention view belief admission advice answer apology appeal argument assertion assessment assurance boast call claim claims comment comments
  complaint conclusion confession criticism declaration demand denial description descriptions characterization characterizations excuse explanation insistence interview joke lament
  line message mantra motto observation oath phrase plea pledge post prediction promise proposal question quip quote reaction rebuke
  recommendation refrain remark remarks reply report request response retort rhetoric slogan speech statement statements suggestion
  testimony threat tweet verdict vow warning words wish
`);
/** Nouns for wordings and acts of speech that another may speak about: "the promise to “…” appeals to many". */
export const WORDING_NOUNS = wordList(`
  accusation accusations allegation allegations assertion assertions call calls chant chants charge charges claim claims contention cry
  demand demands hashtag label labels mantra moniker motto nickname oath oaths pledge pledges promise promises refrain rhetoric slogan slogans
  tagline threat threats vow vows
`);
/** Verbs for what somebody is said to want, think or say: the sign of second-hand words. */
export const ATTITUDE_VERBS = wordList(`
  want wants wanted hope hopes hoped wish wishes wished believe believes believed think thinks thought feel feels felt fear fears feared
  need needs needed intend intends intended plan plans planned seek seeks sought prefer prefers preferred
  say says said tell tells told call calls called describe describes described promise promised vow vowed demand demands demanded
`);
/** Words for what only the one who wants, feels or knows it can know. */
export const MENTAL_WORDS =
  wordList(` anticipate anticipates anticipated predict predicts predicted foresee foresees foresaw 
  want wants wanted hope hopes hoped wish wishes wished believe believes believed think thinks thought feel feels felt fear
  fears feared like likes liked love loves loved know knows knew regret regrets regretted intend intends intended plan plans
  planned expect expects expected remember remembers interested uninterested willing unwilling ready remembered prefer
  prefers preferred understand understands understood glad happy sorry proud sure confident surprised shocked disappointed
  worried concerned appreciate appreciates appreciated welcome welcomes welcomed admire admires admired respect respects respected
`);

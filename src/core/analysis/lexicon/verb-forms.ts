/** Forms of verbs that their endings or their neighbors do not tell apart from other words. Compiled for this project. */
import { wordList } from './word-list.ts';

/** Irregular participles that often stand behind a noun. */
export const PARTICIPLES = wordList(`
  found made held seen taken given sold sent built left born shot brought written known caught bought paid kept told
  chosen drawn driven shown stolen thrown worn won lost led set
`);
/** Forms of verbs that are nouns as often. */
export const NOUN_OR_VERB = wordList(`
  doubt doubts fear fears hope hopes claim claims report reports estimate estimates bet bets guess note notes
  signal signals worry worries state states feel suspect suspects hint hints notice find finds hypothesize
`);

/** Verbs with the endings of nouns and adjectives. */
export const VERBS_LIKE_NOUNS = wordList(`
  appeal reveal deal heal steal signal conceal total rival seal mimic panic traffic vary sway give live drive
  survive arrive receive strive revive derive deprive forgive thrive dive achieve believe relieve mention question
  condition position function caution auction sanction petition commission implement supplement comment complement
  document experiment torment lament cement balance finance advance enhance influence experience silence reference
  sentence commence evidence bring sing ring fling cling sting swing shed wed embed
`);

/** Verbs of what is on a calendar: "due to open", but "due to rain". */
export const OPENS_SCHEDULE = wordList(`
  be begin start end open close arrive appear meet return leave take speak play launch expire visit hold join retire vote
  sit face run finish receive deliver become give make go come sign publish announce decide
`);

/** Nouns in -ing, which no subject does: "a council meeting", "the sports betting firm". */
export const NOUNS_IN_ING = wordList(`
  meeting hearing briefing building ruling filing training morning evening spring king ring string thing things nothing
  something anything everything during betting banking housing funding spending warning listing offering posting opening
  closing gathering wedding shooting bombing killing crossing landing painting recording rating polling voting marketing
  advertising broadcasting publishing engineering manufacturing accounting mining shipping fishing farming planning
  policing parking trading lending processing crowdfunding fundraising outing sibling wing being sterling ceiling
  darling including following according
`);

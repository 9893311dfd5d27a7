/**
 * Words that take a clause, and what each makes of it: "managed to" carries it through, "failed to" turns it round.
 * Sources: Karttunen (1971, 2012) for implicatives and factives; Nairn, Condoravdi & Karttunen (2006) for the signatures
 * and their composition; Saurí & Pustejovsky (2009, 2012) for the degrees and for what is left open.
 */
import { inflect } from './inflect.ts';

/**
 * What becomes of the clause. `fact`: it holds, `not`: it does not; `probable`, `improbable`, `possible`, `doubted`: so far;
 * `foreseen`: it is expected; `ahead`: it is wanted, planned or asked for; `unmeant`: it is not even that; `open`: nothing is
 * said about it; `told`: it is left to the one who says so.
 */
export type Effect =
  | 'fact'
  | 'not'
  | 'probable'
  | 'improbable'
  | 'possible'
  | 'doubted'
  | 'foreseen'
  | 'ahead'
  | 'unmeant'
  | 'open'
  | 'told';

/** Prepositions that join on a gerund: "kept him from winning", "accused her of cheating". */
export const JOINING_PREPOSITIONS = ['from', 'of', 'against', 'in', 'on'] as const;

/**
 * How the clause is joined on: "tried to win", "urged them to win", "thinks that it won", "thinks it won",
 * "avoided winning", "wonders who won", "seems closed", or by a preposition.
 */
export type Link =
  | 'to'
  | 'object-to'
  | 'that'
  | 'bare'
  | 'ing'
  | 'question'
  | 'predicate'
  | (typeof JOINING_PREPOSITIONS)[number];

export interface EmbeddingPredicate {
  readonly lemma: string;
  /** Under assertion, and under negation. */
  readonly affirmed: Effect;
  readonly denied: Effect;
}

type Row = readonly [links: string, affirmed: Effect, denied: Effect, lemmas: string];

/** Inflected: every form of the verb embeds in the same way. */
const VERBS: readonly Row[] = [
  // Implicatives that carry the clause through, and those that turn it round.
  [
    'to',
    'fact',
    'not',
    'manage bother dare deign condescend happen remember proceed begin start continue get come',
  ],
  ['to', 'not', 'fact', 'fail neglect forget omit cease'],
  ['to', 'not', 'open', 'refuse decline'],
  ['to', 'open', 'fact', 'hesitate'],
  ['ing', 'not', 'fact', 'avoid escape resist'],
  ['from', 'not', 'fact', 'prevent stop keep hinder refrain abstain block'],
  ['from', 'not', 'open', 'ban bar discourage deter prohibit dissuade exclude exempt'],
  ['object-to', 'not', 'open', 'forbid'],
  ['in', 'fact', 'not', 'succeed'],
  // Decided against, planned, and said of somebody.
  ['against', 'unmeant', 'open', 'decide vote advise warn argue counsel'],
  ['on', 'ahead', 'unmeant', 'plan'],
  ['of', 'possible', 'open', 'accuse suspect'],
  ['of', 'fact', 'open', 'convict'],
  // Implicative in one direction only.
  [
    'object-to',
    'fact',
    'not',
    'force compel cause lead prompt induce persuade convince oblige tempt inspire',
  ],
  ['object-to', 'ahead', 'not', 'allow permit enable'],
  // Wanting, planning, trying, asking.
  [
    'to',
    'ahead',
    'unmeant',
    'want wish plan intend hope agree decide choose opt seek try attempt aim offer propose prepare long yearn aspire strive struggle consent undertake resolve elect volunteer scramble rush move mean',
  ],
  ['to', 'ahead', 'open', 'promise vow pledge threaten swear commit vote need'],
  [
    'object-to',
    'ahead',
    'open',
    'urge ask order tell want call press push beg require instruct direct invite encourage advise warn authorize authorise pressure petition implore exhort command sentence train equip',
  ],
  ['ing', 'ahead', 'open', 'consider mull contemplate propose recommend envisage envision'],
  ['ing', 'possible', 'open', 'risk'],
  // Believing and expecting: "does not think that it won" says that it probably did not.
  ['that to', 'probable', 'improbable', 'seem appear'],
  ['to', 'probable', 'open', 'tend'],
  ['predicate', 'probable', 'improbable', 'seem appear'],
  ['that object-to', 'probable', 'improbable', 'think believe suppose imagine feel reckon figure'],
  ['to that object-to', 'foreseen', 'improbable', 'expect anticipate'],
  ['that object-to', 'probable', 'open', 'suspect assume presume guess fear estimate consider understand'],
  [
    'that',
    'probable',
    'open',
    'hope suggest imply hint worry bet gather infer surmise hypothesize hypothesise postulate',
  ],
  ['that', 'possible', 'open', 'speculate'],
  ['that', 'doubted', 'open', 'doubt'],
  ['that', 'not', 'open', 'deny dispute refute reject disprove'],
  ['that', 'open', 'open', 'wonder'],
  // Saying leaves it to the speaker; not saying leaves it open.
  [
    'that',
    'told',
    'open',
    'say claim state confirm specify mention disclose report announce argue insist allege assert contend warn predict prove show demonstrate indicate establish conclude tell agree signal explain',
  ],
  // What is asked is open; who knows it, knows; who does not say it leaves it open.
  ['question', 'open', 'open', 'wonder ask inquire investigate debate doubt question examine probe'],
  [
    'question',
    'told',
    'open',
    'know say tell specify disclose reveal explain learn find see show understand confirm determine decide remember',
  ],
  // Factives hold either way.
  [
    'that',
    'fact',
    'fact',
    'know realize realise discover learn notice regret forget see note remember acknowledge recognize recognise admit reveal find hear recall',
  ],
];

/** Not inflected: nouns in both numbers, adjectives, participles behind "be". */
const WORDS: readonly Row[] = [
  ['to that bare', 'probable', 'improbable', 'likely'],
  ['to', 'probable', 'improbable', 'apt liable prone'],
  ['to that bare', 'improbable', 'probable', 'unlikely'],
  ['that', 'probable', 'improbable', 'probable'],
  ['to', 'probable', 'improbable', 'believed thought supposed reputed'],
  ['to', 'foreseen', 'improbable', 'expected anticipated predicted projected forecast'],
  [
    'to',
    'probable',
    'open',
    'said reported rumored rumoured alleged estimated suspected presumed assumed feared understood considered',
  ],
  ['to', 'fact', 'not', 'able known shown proven found'],
  ['to', 'not', 'open', 'yet'],
  ['to', 'not', 'fact', 'unable powerless'],
  ['of', 'not', 'fact', 'short incapable'],
  ['of', 'ahead', 'unmeant', 'intention intentions hope hopes'],
  ['of', 'possible', 'improbable', 'possibility'],
  ['to', 'possible', 'improbable', 'potential'],
  ['of', 'possible', 'open', 'suspicion accusation accusations allegation allegations'],
  // "was |to be sold in June".
  ['to', 'ahead', 'unmeant', "is are was were isn't aren't wasn't weren't"],
  // The subjunctive: "demanded |that it be sold".
  [
    'that',
    'ahead',
    'open',
    'demand demands demanded demanding urge urges urged urging request requests requested requesting require requires required requiring propose proposes proposed proposing recommend recommends recommended recommending order orders ordered ordering ask asks asked asking',
  ],
  ['to', 'not', 'open', 'unwilling loath failure refusal inability unwillingness impossible'],
  ['to', 'foreseen', 'improbable', 'set poised bound destined'],
  ['to', 'ahead', 'not', 'due scheduled slated certain sure'],
  [
    'to',
    'ahead',
    'unmeant',
    'willing ready eager anxious keen determined prepared plan plans intention intentions desire willingness readiness',
  ],
  [
    'to',
    'ahead',
    'open',
    'reluctant hesitant reluctance effort efforts attempt attempts bid proposal proposals decision decisions right rights chance chances opportunity opportunities ability power powers need offer offers promise promises threat threats pledge pledges vow vows agreement agreements permission deal way ways move moves campaign call calls request requests order orders duty authority free eligible welcome necessary important',
  ],
  [
    'that',
    'possible',
    'improbable',
    'possible plausible conceivable possibility possibilities chance chances risk risks likelihood fear fears prospect danger hope hopes',
  ],
  [
    'that',
    'possible',
    'open',
    'concern concerns suspicion suspicions speculation rumor rumors rumour rumours worry worries idea theory theories hypothesis assumption allegation allegations accusation accusations rumored rumoured',
  ],
  [
    'that',
    'probable',
    'doubted',
    'sign signs indication indications belief suggestion expectation expectations',
  ],
  ['that', 'told', 'improbable', 'evidence proof'],
  ['that', 'doubted', 'fact', 'doubt doubts doubtful'],
  ['that', 'not', 'open', 'impossible untrue false denial'],
  ['that bare', 'fact', 'open', 'clear certain sure obvious evident apparent'],
  ['that', 'fact', 'not', 'true'],
  ['question', 'told', 'open', 'clear sure certain known obvious apparent evident'],
  ['question', 'open', 'open', 'unclear unknown uncertain unsure undecided debatable questionable doubtful'],
  ['that', 'open', 'open', 'unclear unknown uncertain unsure debatable questionable'],
  ['that', 'probable', 'improbable', 'confident convinced optimistic hopeful afraid worried concerned'],
];

/** "too weak |to stand", "strong enough |to stand": the measure decides (Karttunen 1971). */
export const TOO: EmbeddingPredicate = { lemma: 'too', affirmed: 'not', denied: 'fact' };
export const ENOUGH: EmbeddingPredicate = { lemma: 'enough', affirmed: 'fact', denied: 'not' };

/** "is believed |to have left": these words embed an infinitive only as participles behind a form of "be". */
export const PASSIVE_ONLY: ReadonlySet<string> = new Set(
  'believed thought said reported rumored rumoured alleged estimated suspected presumed assumed feared understood considered known shown proven found'.split(
    ' ',
  ),
);

function buildPredicates(): Readonly<Record<Link, ReadonlyMap<string, EmbeddingPredicate>>> {
  const byLink: Record<Link, Map<string, EmbeddingPredicate>> = {
    to: new Map(),
    'object-to': new Map(),
    that: new Map(),
    bare: new Map(),
    from: new Map(),
    of: new Map(),
    against: new Map(),
    in: new Map(),
    on: new Map(),
    ing: new Map(),
    question: new Map(),
    predicate: new Map(),
  };
  const add = ([links, affirmed, denied, lemmas]: Row, formsOf: (lemma: string) => readonly string[]) => {
    for (const lemma of lemmas.split(' ')) {
      for (const link of links.split(' ') as Link[]) {
        for (const form of formsOf(lemma)) {
          if (!byLink[link].has(form)) byLink[link].set(form, { lemma, affirmed, denied });
        }
      }
    }
  };
  for (const row of WORDS) add(row, (word) => [word]);
  for (const [links, ...rest] of VERBS)
    add([links.replace('that', 'that bare'), ...rest], (lemma) => inflect(lemma).map(([form]) => form));
  return byLink;
}

/** By the way the clause is joined on, then by any form of the word in lower case. */
export const EMBEDDING_PREDICATES = buildPredicates();

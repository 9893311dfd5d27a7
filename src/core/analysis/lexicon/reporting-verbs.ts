/**
 * Reporting verbs with their stance and with what may follow them.
 * Sources: the cue verbs of the PolNeAR annotation guidelines (Newell et al. 2018); stances after Hyland (2005)
 * and Thompson & Ye (1991).
 */
import { onDemand } from '../on-demand.ts';
import { inflect, type VerbForm } from './inflect.ts';
import { wordList } from './word-list.ts';

/** neutral "said", factive "revealed", doubting "claimed", suggesting "hinted", denying "denied". */
export type Stance = 'neutral' | 'factive' | 'doubting' | 'suggesting' | 'denying';

export interface ReportingVerb {
  readonly lemma: string;
  readonly stance: Stance;
  readonly form: VerbForm;
  /** Introduces a clause of its own without marks: "said (that) …". */
  readonly takesClause: boolean;
  /** Names whom it is said to before what is said: "told AP that …". */
  readonly takesHearer: boolean;
  /** Reports words for certain; the others ("show", "feel", "blame") also mean other things. */
  readonly sure: boolean;
}

type Row = readonly [lemmas: string, stance: Stance, clause: boolean, sure: boolean];

const ROWS: readonly Row[] = [
  [
    `
      say add state note explain reply respond insist declare announce remark comment stress reiterate
      recall testify tweet assert contend argue observe mention caution
    `,
    'neutral',
    true,
    true,
  ],
  [
    `
      joke quip exclaim ask write recount blog post counter interject opine muse lament boast brag reason
      elaborate clarify interrupt shout yell whisper scream cry chime plead retort rejoin fume gush
      deadpan crow snap
    `,
    'neutral',
    false,
    true,
  ],
  [
    `
      report emphasize emphasise maintain repeat confirm affirm estimate predict warn agree complain
      disclose explain concede acknowledge pledge promise vow threaten proclaim advise counsel underline
      underscore signal decide rule believe think feel fear hope expect worry suspect assume know
      understand realize realise foresee forecast guess swear find learn
    `,
    'neutral',
    true,
    false,
  ],
  [
    `
      reveal admit concede acknowledge disclose confess confirm recognize recognise
    `,
    'factive',
    true,
    false,
  ],
  ['claim allege purport', 'doubting', true, true],
  ['suggest hint imply indicate propose signal', 'suggesting', true, false],
  ['deny dispute refute rebut reject dismiss', 'denying', false, false],
  ['tell inform assure reassure remind warn', 'neutral', true, true],
  [
    `
      begin continue conclude read urge call describe praise criticize criticise slam blast blame accuse
      denounce condemn demand question characterize characterise label dub brand mock tout hail defend
      attack liken compare refer cite quote echo demur object protest thank credit congratulate address
      speak encourage challenge summarize summarise detail outline express voice issue publish
      recommend request order decry deride ridicule pronounce vent rail paint portray cast depict invoke parrot use
      deliver offer tell discuss show reflect disagree chant press exhort implore beg entreat groan grouse
      grumble gripe bemoan bellow roar holler mutter murmur mumble sigh chuckle laugh smile wonder ponder
      marvel reckon figure surmise speculate theorize postulate posit scold chide chastise rebuke upbraid
      berate castigate lambaste lambast lampoon skewer trash rip bash assail excoriate scoff sneer jeer
      taunt tease intone gloat whine preach lecture instruct command invite welcome greet salute laud
      extol commend compliment cheer champion pitch push promote contest contradict correct concur assent
      allow grant venture volunteer float raise relate recite narrate relay paraphrase decree pontificate
      reminisce recollect remember restate specify stipulate name nickname cast frame depict picture email
      e-mail text wire retweet caption headline editorialize pledge prod grill confront hit mean list sing identify imagine
    `,
    'neutral',
    false,
    false,
  ],
];

/** Verbs that report together with the particle behind them: "pointed out", "shot back". */
const PHRASAL_ROWS: readonly Row[] = [
  ['point:out make:clear spell:out', 'factive', true, true],
  [
    `
      go:on shoot:back fire:back hit:back chime:in sum:up weigh:in cut:in pipe:up speak:up blurt:out
      cry:out call:out burst:out sound:off hold:forth
    `,
    'neutral',
    false,
    true,
  ],
  [
    `
      push:back lash:out hit:out lay:out pile:on speak:out call:for read:out write:back clap:back bring:up
      single:out put:it sign:off
    `,
    'neutral',
    false,
    false,
  ],
];

const HEARER = new Set([
  'tell',
  'inform',
  'assure',
  'reassure',
  'remind',
  'warn',
  'ask',
  'advise',
  'urge',
  'promise',
]);
/** Splits at white space. */
const wordsOf = (text: string) => text.trim().split(/\s+/);

/** "admitted" is factive and reports; the later row of a verb wins on stance, any row on the rest. */
function buildVerbs(rows: readonly Row[]): ReadonlyMap<string, ReportingVerb> {
  const verbs = new Map<string, ReportingVerb>();
  for (const [lemmas, stance, takesClause, sure] of rows) {
    for (const entry of wordsOf(lemmas)) {
      const [lemma = entry, particle] = entry.split(':');
      for (const [inflected, form] of inflect(lemma)) {
        const word = particle === undefined ? inflected : `${inflected} ${particle}`;
        const known = verbs.get(word);
        verbs.set(word, {
          lemma,
          stance,
          form:
            known && known.lemma === lemma && known.form !== form && form === 'participle'
              ? known.form
              : form,
          takesClause: takesClause || (known?.takesClause ?? false),
          takesHearer: HEARER.has(lemma),
          sure: sure || (known?.sure ?? false),
        });
      }
    }
  }
  return verbs;
}

// Made when first asked for: a game starts without them.
const VERBS = onDemand(() => buildVerbs(ROWS));
const READINGS = onDemand(() => readings(VERBS(), buildVerbs(PHRASAL_ROWS)));

/** The verb of which this is a form, in lower case. */
export function reportingVerb(form: string): ReportingVerb | undefined {
  return VERBS().get(form);
}

/** What a word says as a verb: alone, and with each particle that may stand behind it. */
export interface VerbReadings {
  readonly plain: ReportingVerb | null;
  readonly byParticle: ReadonlyMap<string, ReportingVerb> | null;
}

/** The readings of a form, in lower case: "pointed" alone is none, with "out" it is one. */
export function verbReadings(form: string): VerbReadings | undefined {
  return READINGS().get(form);
}

function readings(
  verbs: ReadonlyMap<string, ReportingVerb>,
  phrasal: ReadonlyMap<string, ReportingVerb>,
): ReadonlyMap<string, VerbReadings> {
  const byForm = new Map<string, Map<string, ReportingVerb>>();
  for (const [words, verb] of phrasal) {
    const [form = words, particle = ''] = words.split(' ');
    byForm.set(form, (byForm.get(form) ?? new Map()).set(particle, verb));
  }
  return new Map(
    [...verbs.keys(), ...byForm.keys()].map((form) => [
      form,
      { plain: verbs.get(form) ?? null, byParticle: byForm.get(form) ?? null },
    ]),
  );
}

/** Verbs whose base and -s forms are nouns as often: "his claims", "the report", "a call". */
export const NOUNLIKE_VERBS: ReadonlySet<string> = new Set(
  'claim report suspect call signal counter demand question state promise vow offer issue voice address attack estimate forecast guess dispute challenge rule share brand label post blog read request order hope fear comment note remark charge blast slam echo joke quip boast brag muse cry shout yell whisper scream caution counsel show quote paint detail outline praise blame credit thank use demand plead worry press cheer laugh smile sigh groan roar push pitch text wire email list cast name frame picture hit command salute champion lecture grant welcome figure wonder raise float volunteer contest relay headline caption trash rip challenge mean reason retort tweet reply lament chant sneer taunt jeer murmur mutter mumble chuckle gripe scoff'.split(
    ' ',
  ),
);
/** Lemmas of reporting verbs that tell of deeds as often. */
export const NOT_SPEECH = wordList(`
  find learn rule decide read begin continue attack use deliver offer issue publish order post sign share see hear signal
  conclude defend paint demand charge know threaten
`);

/** Lemmas of verbs behind which "it" is the body that speaks: what a body "found" or "reported" is seldom about itself. */
export const SPEAKS_OF_ITSELF = wordList(
  'say add announce claim state insist promise acknowledge admit deny tell',
);

/** Lemmas of verbs for what is not meant as it is said. */
export const JOKES = wordList('joke quip tease deadpan jest mock');

/** The forms of an English verb, regular unless the list of irregular forms says otherwise. */

export type VerbForm = 'base' | 'third' | 'past' | 'gerund' | 'participle';

/** base → past, past participle. Source: Quirk et al., A Comprehensive Grammar of the English Language, 3.11–20. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  hold: ['held', 'held'],
  see: ['saw', 'seen'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  make: ['made', 'made'],
  give: ['gave', 'given'],
  hear: ['heard', 'heard'],
  show: ['showed', 'shown'],
  mean: ['meant', 'meant'],
  swear: ['swore', 'sworn'],
  understand: ['understood', 'understood'],
  foresee: ['foresaw', 'foreseen'],
  shoot: ['shot', 'shot'],
  go: ['went', 'gone'],
  begin: ['began', 'begun'],
  cut: ['cut', 'cut'],
  bet: ['bet', 'bet'],
  speak: ['spoke', 'spoken'],
  set: ['set', 'set'],
  sing: ['sang', 'sung'],
  testify: ['testified', 'testified'],
  keep: ['kept', 'kept'],
  forget: ['forgot', 'forgotten'],
  get: ['got', 'got'],
  come: ['came', 'come'],
  choose: ['chose', 'chosen'],
  seek: ['sought', 'sought'],
  strive: ['strove', 'striven'],
  forbid: ['forbade', 'forbidden'],
  lead: ['led', 'led'],
  hit: ['hit', 'hit'],
  bring: ['brought', 'brought'],
  lay: ['laid', 'laid'],
  burst: ['burst', 'burst'],
  cast: ['cast', 'cast'],
  sum: ['summed', 'summed'],
};

/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLES = new Set([
  'admit',
  'quip',
  'rebut',
  'refer',
  'infer',
  'plan',
  'blog',
  'permit',
  'commit',
  'chat',
  'nod',
  'snap',
  'concur',
  'sum',
  'stop',
  'ban',
  'bar',
  'beg',
  'get',
  'forget',
  'forbid',
  'omit',
  'bet',
  'deter',
  'compel',
  'regret',
  'rip',
  'prod',
  'clap',
  'grin',
  'cut',
  'hit',
  'cast',
  'put',
]);
const ALSO_BRITISH = new Set(['signal', 'counsel']);

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function withEnding(base: string, ending: 'ed' | 'ing'): string {
  if (DOUBLES.has(base)) return `${base}${base.at(-1)}${ending}`;
  if (ending === 'ing') {
    if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
    return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
  }
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${base}ed`;
}

/** All forms of a verb, each with what it is; a form that is both past and participle is listed as past. */
export function inflect(base: string): readonly (readonly [string, VerbForm])[] {
  const irregular = IRREGULAR[base];
  const past = irregular?.[0] ?? withEnding(base, 'ed');
  const participle = irregular?.[1] ?? past;
  const forms: (readonly [string, VerbForm])[] = [
    [base, 'base'],
    [thirdPerson(base), 'third'],
    [withEnding(base, 'ing'), 'gerund'],
    [participle, 'participle'],
    [past, 'past'],
  ];
  if (ALSO_BRITISH.has(base)) forms.push([`${base}led`, 'past'], [`${base}ling`, 'gerund']);
  return forms;
}
